import { z } from "zod";
import { id } from "@/lib/platform/input";

/** What the command itself reads again, with its own limits; here it is only text of a size that can be meant. */
const written = z.string().max(20_000);
const envelope = {
  submissionId: id,
  /** Whose text it is, and in which post it was written: sent as somebody else it would say something else. */
  account: id,
  post: id,
  placementId: id,
};

/** A text written without a network, as its device sends it. */
export const sentText = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("talk"), ...envelope, heldOn: written, agreed: written, note: written.optional() }),
  z.strictObject({
    kind: z.literal("report"),
    ...envelope,
    period: z.number().int(),
    work: written,
    study: written,
    life: written,
    thought: written,
  }),
]);
/** Four parts of 4000 characters, each as long as JSON can make it, and their envelope. */
export const LONGEST_BODY = 128 * 1024;

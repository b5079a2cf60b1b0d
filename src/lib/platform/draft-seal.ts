import { decode, encode } from "next-auth/jwt";
import type { TypedValues } from "@/components/ui/action-state";
import { changing } from "./db";
import { env } from "./env";
import type { PersonViewer } from "./viewer";

/**
 * Says whose form a page is, and which: made when it is opened, carried in it, readable by the server alone. A form that
 * comes back under another account or post is known by it, and words sent after the session has ended find their owner.
 */
export type DraftSeal = { accountId: string; postId: string; form: string; base: string | null };

const SALT = "draft";
/** A page left open longer is opened anew. */
const MAX_AGE = 30 * 24 * 3600;

export const sealDraft = ({ accountId, postId }: PersonViewer, form: string, base: string | null): Promise<string> =>
  encode({ token: { accountId, postId, form, base }, secret: env().NEXTAUTH_SECRET, salt: SALT, maxAge: MAX_AGE });

/** What a seal says, or null for one that is not ours or too old. */
export async function openSeal(seal: unknown): Promise<DraftSeal | null> {
  if (typeof seal !== "string" || seal === "") return null;
  const opened = await decode({ token: seal, secret: env().NEXTAUTH_SECRET, salt: SALT }).catch(() => null);
  if (!opened || typeof opened.form !== "string") return null;
  const { accountId, postId, form, base } = opened;
  return { accountId: String(accountId), postId: String(postId), form, base: typeof base === "string" ? base : null };
}

/** Whether the one signed in now is who opened the form, in the same post. */
export const isSealOf = (seal: DraftSeal, { accountId, postId }: PersonViewer): boolean =>
  seal.accountId === accountId && seal.postId === postId;

/**
 * Keeps words that came without their writer's session as the writer's draft; nobody is told anything of it. `over`: the
 * version they go on from. `submissionId`: sent again under it after sign-in, they end this draft.
 */
export async function putDraftAway(
  seal: DraftSeal,
  values: TypedValues,
  over: number,
  submissionId: string | null = null,
): Promise<void> {
  const { accountId, postId, form, base } = seal;
  await changing(
    { kind: "doorman", address: null },
    { locks: [`draft:${accountId}:${postId}:${form}`], timeout: 10_000 },
    (
      tx,
    ) => tx.$executeRaw`select app.put_draft_away(${accountId}::uuid, ${postId}::uuid, ${form}, ${JSON.stringify(values)}::jsonb,
      ${over}, ${base}, ${submissionId}::uuid, ${new Date()})`,
  );
}

import type { Refusal } from "@/lib/domain/refusal";
import type { FieldFaults } from "../ui/action-state";

/** What can be written about: told by the server while there is a network. */
export type TalkPlace = { placementId: string; name: string; unit: string };
export type ReportPlace = TalkPlace & { period: number; months: number; from: string; to: string };
export type Places = { talks: readonly TalkPlace[]; reports: readonly ReportPlace[] };

/** Why the server did not take it. */
export type Returned =
  | { status: "invalid"; fields: FieldFaults }
  | { status: "refused"; refusal: Refusal }
  | { status: "notFound" };

/**
 * Where a text stands. `draft`: being changed, not sent. `unanswered`: sent, and no answer came; it may have arrived, so
 * it is sent again as it is and not changed before. `otherPost`: written in another post of the same person.
 */
export type LetterState =
  | { at: "draft" }
  | { at: "waiting" }
  | { at: "unanswered" }
  | { at: "otherPost" }
  | { at: "returned"; why: Returned }
  | { at: "delivered" };

/** One talk or report as the device keeps it; `id` is the submission's, by which the server makes one effect of it. */
export type Letter = {
  id: string;
  writtenAt: number;
  post: string;
  about: ({ kind: "talk" } & TalkPlace) | ({ kind: "report" } & ReportPlace);
  content: Readonly<Record<string, string>>;
  state: LetterState;
};

/** Which of them a sending takes along: one that came back waits to be put right first. */
export const isToSend = ({ state }: Letter): boolean =>
  state.at === "waiting" || state.at === "unanswered" || state.at === "otherPost";
export const isUnsent = ({ state }: Letter): boolean => state.at !== "delivered";
/** What may have arrived must not be changed: it would be another text under the same id. */
export const isChangeable = ({ state }: Letter): boolean => state.at !== "unanswered" && state.at !== "delivered";

/** What the server is sent (`sentText` of api/offline). */
export const bodyOf = ({ id, post, about, content }: Letter, account: string): Record<string, unknown> => ({
  kind: about.kind,
  submissionId: id,
  account,
  post,
  placementId: about.placementId,
  ...(about.kind === "report" ? { period: about.period } : {}),
  ...Object.fromEntries(Object.entries(content).filter(([, text]) => text.trim() !== "" || about.kind === "report")),
});

/** What an answer makes of a letter; null: it stays where it was, for the answer was about something else. */
export function answered(status: number, body: unknown): LetterState | null {
  if (status === 409) return { at: "otherPost" };
  if (status === 400 || status === 413) return { at: "returned", why: { status: "invalid", fields: {} } };
  if (status !== 200) return null;
  const said = body as { status: "done" } | Returned;
  return said.status === "done" ? { at: "delivered" } : { at: "returned", why: said };
}

/** Of what has arrived the device keeps that it did, not what it says. */
export const settled = (letter: Letter, state: LetterState): Letter =>
  state.at === "delivered" ? { ...letter, state, content: {} } : { ...letter, state };

import { createHash } from "node:crypto";
import type { Permission } from "../policy/policy";

/** The kinds of which the log keeps a text's field and hash, never the text (E2). */
const CONFIDENTIAL: ReadonlySet<string> = new Set([
  ...["talk", "report", "baseline", "reviewPart", "review", "feedback"],
  ...["breach", "kin", "outcome", "assessment", "standing", "person", "identity", "account"],
  ...["candidate", "candidateKin", "panel", "panelScorer", "plan"],
]);
/** Of these not even a number or a word of ours: it would tell how far somebody came in a selection. */
const UNTOLD: ReadonlySet<string> = new Set([
  ...["stage", "waiver", "inspection", "inspectionMaterial", "meeting", "examScore", "panelMark"],
]);
/** Not even a hash of these: a secret or a scorer's mark could be tried against it, and an upload's rows stand in its batch. */
const NEVER = /password|secret|^intake$|^sheet$/i;
const PLAIN = /^([0-9a-f]{8}-[0-9a-f-]{27}|\d{4}-\d{2}(-\d{2})?|[a-zA-Z]+)$/;

/** E2: of a confidential field the log keeps a hash, with its subject in it, so that like texts do not look alike. */
export const hashFor = (subjectId: string, value: unknown): string =>
  createHash("sha256")
    .update(`${subjectId} ${typeof value === "string" ? value : JSON.stringify(value)}`)
    .digest("base64url")
    .slice(0, 16);

const IDS_AND_DAYS = /^([0-9a-f]{8}-[0-9a-f-]{27}|\d{4}-\d{2}(-\d{2})?)$/;

/** Ids and days, alone or in a list: who and when, never what. */
const isBare = (value: unknown): boolean =>
  Array.isArray(value) ? value.every(isBare) : typeof value === "string" && IDS_AND_DAYS.test(value);
const isPlain = (value: unknown): boolean =>
  typeof value === "number" || typeof value === "boolean" || (typeof value === "string" && PLAIN.test(value));

/**
 * What a verb was given, as the log keeps it: every field by its name, with its value, or with its hash where the kind is
 * confidential and the value is more than an id, a day, a number or a word of ours, or of a selection more than ids and days.
 */
export function traceOf(permission: Permission, input: unknown, subjectId: string): Record<string, never> {
  const [kind = ""] = permission.split(".");
  const traced: Record<string, unknown> = {};
  for (const [field, value] of Object.entries((input ?? {}) as object)) {
    if (value === undefined || NEVER.test(field)) continue;
    const isTold = UNTOLD.has(kind) ? isBare(value) : !CONFIDENTIAL.has(kind) || isPlain(value);
    traced[field] = isTold ? value : { hash: hashFor(subjectId, value) };
  }
  // as JSON holds it
  return JSON.parse(JSON.stringify(traced)) as Record<string, never>;
}

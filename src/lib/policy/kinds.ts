import { ROLES, type Role } from "../domain/vocabulary";
import { MAY, type Permission, REACH, type Reach } from "./policy";

/**
 * The kinds of record the second wall knows, and the permission that reads each. PostgreSQL keeps the same table in
 * `app.role_kind`; a test compares the two row by row.
 */
export const KINDS = {
  placement: "placement.read",
  kin: "kin.read",
  standing: "standing.read",
  assessment: "assessment.read",
  breach: "breach.read",
  outcome: "outcome.read",
  talk: "talk.read",
  talkNote: "talkNote.read",
  report: "report.read",
  baseline: "baseline.read",
  reviewPart: "reviewPart.read",
  review: "review.read",
  feedback: "feedback.read",
  identity: "identity.read",
  import: "import.read",
} as const satisfies Record<string, Permission>;
export type Kind = keyof typeof KINDS;

/** Role × kind → reach, for every role that reads the kind: the rows of `app.role_kind`. */
export function roleKinds(): { role: Role; kind: Kind; reach: Reach }[] {
  return (Object.keys(KINDS) as Kind[]).flatMap((kind) =>
    ROLES.filter((role) => (MAY[KINDS[kind]].roles as readonly Role[]).includes(role)).map((role) => ({
      role,
      kind,
      reach: REACH[role],
    })),
  );
}

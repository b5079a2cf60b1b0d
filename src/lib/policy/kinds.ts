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
  proposal: "proposal.read",
  identity: "identity.read",
  import: "import.read",
  candidate: "candidate.read",
  candidateResult: "candidateResult.read",
  candidateScore: "candidateScore.read",
  candidateOutcome: "candidateOutcome.read",
  panel: "panel.read",
  panelMark: "panelMark.read",
} as const satisfies Record<string, Permission>;

/**
 * The kinds of writing the second wall knows, and the permissions that do it. Who changes a row of a root table, or a
 * side's part of a review, is said in its policy; what is written for a programme as a whole is the staff's.
 */
export const WRITES = {
  kinWrite: ["kin.declare", "plan.confirm"],
  standingWrite: ["standing.confirmTransfer", "standing.confirmKept"],
  assessmentWrite: ["assessment.record"],
  breachWrite: ["breach.record"],
  outcomeWrite: ["outcome.decide"],
  reportWrite: ["report.submit", "report.correct"],
  baselineWrite: ["baseline.propose", "baseline.settle", "baseline.markUnmeasured"],
  reviewWrite: ["review.sign", "review.correct", "review.stateMissed"],
  proposalWrite: ["earlyEnd.propose", "outcome.propose"],
  talkWrite: ["talk.record"],
  deliveryWrite: ["report.submit", "report.correct", "review.sign", "review.correct"],
  candidateWrite: [
    "candidate.nominate",
    "candidate.register",
    "candidate.wish",
    "candidate.agree",
    "candidate.withdraw",
  ],
  candidateResultWrite: [
    ...([
      "stage.decide",
      "stage.correct",
      "examNumber.assign",
      "examScore.enter",
      "panel.form",
      "panel.revise",
      "panel.dissolve",
      "panelScorer.excuse",
    ] as const),
    ...(["panel.close", "inspection.record", "inspectionMaterial.add", "meeting.prepare", "meeting.record"] as const),
    "candidateKin.declare",
  ],
  panelMarkWrite: ["panelMark.give"],
  listWrite: ["list.lock", "selection.release"],
  planWrite: ["plan.prepare", "plan.settle", "plan.discard", "plan.confirm"],
  waiverWrite: ["waiver.propose", "waiver.decide"],
  receiptWrite: [
    "report.open",
    "report.acknowledge",
    "report.comment",
    "feedback.open",
    "feedback.acknowledge",
    "feedback.recordPaper",
  ],
} as const satisfies Record<string, readonly Permission[]>;

export type Kind = keyof typeof KINDS | keyof typeof WRITES;
const ASKED: [Kind, readonly Permission[]][] = [
  ...Object.entries(KINDS).map(([kind, permission]): [Kind, Permission[]] => [kind as Kind, [permission]]),
  ...Object.entries(WRITES).map(([kind, any]): [Kind, readonly Permission[]] => [kind as Kind, any]),
];

/** Role × kind → reach, for every role that reads or writes the kind: the rows of `app.role_kind`. */
export function roleKinds(): { role: Role; kind: Kind; reach: Reach }[] {
  return ASKED.flatMap(([kind, any]) =>
    ROLES.filter((role) => any.some((one) => (MAY[one].roles as readonly Role[]).includes(role))).map((role) => ({
      role,
      kind,
      reach: REACH[role],
    })),
  );
}

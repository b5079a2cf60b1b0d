import type { ReviewSide, Role } from "../domain/vocabulary";
import type { Permission } from "./policy";

const DEPARTMENT = ["departmentStaff", "departmentLeader"] as const;
const HOST = ["hostSecretary", "hostLeader"] as const;
const OF_HOST = [...HOST, "mentor"] as const;
const PARTIES = [...DEPARTMENT, "sendingLiaison", ...OF_HOST, "cadre"] as const;

/** `reads`: what one must be able to read to be told. `facts`: which of the audited changes the message carries. */
type Telling = { reads: Permission; to: readonly Role[]; facts?: readonly string[]; ofSide?: true };

/**
 * E1: which acts others are told of, and the posts they concern; who acted is never told of it. Whoever is told can read
 * the record itself: a test holds each `to` within the holders of `reads`. No text anyone wrote is carried.
 */
export const TOLD = {
  "placement.decide": { reads: "placement.read", to: PARTIES },
  "placement.cancel": { reads: "placement.read", to: PARTIES },
  "placement.moveStart": { reads: "placement.read", to: PARTIES, facts: ["startsOn"] },
  "placement.endEarly": { reads: "placement.read", to: PARTIES, facts: ["actualEndOn"] },
  "placement.close": { reads: "placement.read", to: PARTIES },
  "arrival.confirm": { reads: "placement.read", to: PARTIES, facts: ["arrivedOn"] },
  "mentor.designate": { reads: "placement.read", to: PARTIES, facts: ["from"] },
  "placementMentor.designate": { reads: "placement.read", to: PARTIES, facts: ["from"] },
  "placementMentor.end": { reads: "placement.read", to: PARTIES },
  "standing.confirmTransfer": { reads: "standing.read", to: ["departmentStaff", "sendingLiaison", "cadre"] },
  "standing.confirmKept": { reads: "standing.read", to: ["departmentStaff", "cadre"] },
  "outcome.decide": { reads: "outcome.read", to: [...DEPARTMENT, "sendingLiaison", ...HOST, "cadre"] },
  "talk.record": { reads: "talk.read", to: [...OF_HOST, "cadre"], facts: ["heldOn"] },
  "report.submit": { reads: "report.read", to: [...DEPARTMENT, "sendingLiaison", ...OF_HOST], facts: ["period"] },
  "report.correct": { reads: "report.read", to: [...DEPARTMENT, "sendingLiaison", ...OF_HOST], facts: ["period"] },
  "report.acknowledge": { reads: "report.read", to: ["cadre"], facts: ["party"] },
  "report.comment": { reads: "report.read", to: ["cadre"], facts: ["party"] },
  "baseline.propose": { reads: "baseline.read", to: DEPARTMENT },
  "baseline.settle": { reads: "baseline.read", to: [...OF_HOST, "cadre"] },
  "reviewPart.release": { reads: "reviewPart.read", to: DEPARTMENT, facts: ["review", "side"] },
  "reviewPart.return": {
    ...{ reads: "reviewPart.read", facts: ["review", "side"], ofSide: true },
    to: ["sendingLiaison", ...OF_HOST, "cadre"],
  },
  "review.sign": { reads: "review.read", to: PARTIES, facts: ["review"] },
  "review.correct": { reads: "review.read", to: PARTIES, facts: ["review"] },
  "feedback.acknowledge": { reads: "feedback.read", to: DEPARTMENT, facts: ["party"] },
  "feedback.recordPaper": { reads: "feedback.read", to: [...DEPARTMENT, "cadre"], facts: ["party"] },
} as const satisfies Partial<Record<Permission, Telling>>;
export type MessageVerb = keyof typeof TOLD;
export const MESSAGE_VERBS = Object.keys(TOLD) as MessageVerb[];

const SIDES: Record<ReviewSide, readonly Role[]> = {
  cadre: ["cadre"],
  sendingUnit: ["sendingLiaison"],
  hostUnit: OF_HOST,
  department: DEPARTMENT,
};

const isTold = (verb: string): verb is MessageVerb => verb in TOLD;
const tellingOf = (verb: MessageVerb): Telling => TOLD[verb];

/** To whom an act is told, with the facts carried; null where nobody is told. */
export function telling(
  permission: Permission,
  changes: unknown,
): { verb: MessageVerb; roles: readonly Role[]; facts: Record<string, string | number> } | null {
  if (!isTold(permission)) return null;
  const { to, facts, ofSide } = tellingOf(permission);
  const known = Object.entries(typeof changes === "object" && changes !== null ? changes : {});
  const carried = Object.fromEntries(
    known.filter(([name, value]) => facts?.includes(name) && ["string", "number"].includes(typeof value)),
  ) as Record<string, string | number>;
  const roles = ofSide ? (SIDES[carried.side as ReviewSide] ?? []) : to;
  return { verb: permission, roles, facts: carried };
}

/** The verbs a post is told of today; a row from when it was is left out. */
export const verbsToldTo = (role: Role): MessageVerb[] =>
  MESSAGE_VERBS.filter((verb) => tellingOf(verb).to.includes(role));

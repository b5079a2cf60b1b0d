import type { Role } from "./vocabulary";

/** The first-run guide: what a new holder of each role does first, in order. */
export const GUIDE = {
  departmentStaff: ["people", "programme", "position", "placement", "read"],
  departmentLeader: ["programme", "decide", "sign", "outcome"],
  sendingLiaison: ["look", "kept", "receipt", "view"],
  hostSecretary: ["firstResponsible", "mentor", "arrival", "talk"],
  hostLeader: ["mentor", "baseline", "part", "receipt"],
  mentor: ["look", "talk", "draft"],
  cadre: ["look", "report", "self", "feedback"],
  scorer: ["mark"],
  auditor: ["read", "chain", "rules"],
  systemAdministrator: ["account", "post", "second"],
} as const satisfies Record<Role, readonly string[]>;
export type GuideStep = (typeof GUIDE)[Role][number];

/** Steps of reading: no record tells that they are done, so they are ticked by hand. */
export const BY_HAND = ["read", "look", "chain", "rules"] as const satisfies readonly GuideStep[];
export const isByHand = (step: GuideStep): boolean => (BY_HAND as readonly GuideStep[]).includes(step);

export type ShownStep = { step: GuideStep; done: boolean; byHand: boolean };

/** One's own tick, as the account keeps it: a person with two posts has two guides. */
export const tickOf = (role: Role, step: GuideStep): string => `${role}.${step}`;

/** The steps of a role with what the records and the ticks say of them. */
export const guideSteps = (role: Role, done: ReadonlySet<GuideStep>, ticks: readonly string[]): ShownStep[] =>
  GUIDE[role].map((step) => ({
    step,
    done: isByHand(step) ? ticks.includes(tickOf(role, step)) : done.has(step),
    byHand: isByHand(step),
  }));

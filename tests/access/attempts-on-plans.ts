import { type Attempt, fresh } from "./attempt";

const onPlan = (more: Record<string, unknown> = {}): Attempt => ({
  // who does not read plans finds none; the leader, who does, is told which post may
  ...{ scope: "programme", hidden: true },
  input: ({ selectingId: programmeId, planId }) => ({ programmeId, planId, ...more }),
});

/** The commands of `matching`, and a programme opened like another. */
export const ON_PLANS: Record<string, Attempt> = {
  "matching/declare-candidate-kin": {
    scope: "candidate",
    input: ({ candidateId }) => ({ candidateId, kinAnswer: "some", kin: [{ name: "配对亲属", relation: "配偶" }] }),
  },
  "matching/declare-no-kin": {
    scope: "candidate",
    input: ({ selectingId: programmeId, candidateId }) => ({ programmeId, candidateIds: [candidateId] }),
  },
  "programmes/duplicate-programme": {
    scope: "programme",
    input: ({ selectingId: programmeId }) => ({
      ...{ programmeId, name: fresh("照旧批次"), year: "2027", quota: "20", startsOn: "2027-04-01" },
    }),
  },
  "matching/prepare-plan": {
    scope: "programme",
    input: ({ selectingId: programmeId }) => ({
      ...{ programmeId, startsOn: "2027-04-01" },
      ...{ growth: "3", contribution: "3", wish: "2", hostWish: "1", balance: "1" },
    }),
  },
  "matching/settle-plan": onPlan({ version: 1, answer: { kind: "failed", why: "error" } }),
  "matching/discard-plan": onPlan(),
  "matching/confirm-plan": onPlan(),
};

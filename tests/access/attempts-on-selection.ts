import { type Attempt, TODAY } from "./attempt";

const onCandidate = (more: Record<string, unknown> = {}): Attempt => ({
  scope: "candidate",
  input: ({ candidateId }) => ({ candidateId, ...more }),
});

/** The commands of `selection`. */
export const ON_SELECTION: Record<string, Attempt> = {
  "selection/set-selection": {
    scope: "programme",
    input: ({ programmeId }) => ({
      ...{ programmeId, registrationFrom: "2026-01-01", registrationTo: "2026-01-31" },
      ...{ stages: ["qualification", "writtenExam", "interview"], examWeight: "50", interviewRatio: "3" },
    }),
  },
  "selection/nominate-candidates": {
    scope: "unit",
    input: ({ programmeId, hostUnitId, freeCadreId }) => ({ programmeId, unitId: hostUnitId, cadreIds: [freeCadreId] }),
  },
  "selection/register-candidate": {
    ...{ scope: "ownPerson", aimless: true },
    input: ({ programmeId }) => ({ programmeId, wishes: [] }),
  },
  "selection/agree-registration": onCandidate(),
  "selection/withdraw-candidate": onCandidate({ reason: "家中有人需要照料" }),
  "selection/decide-stage": {
    ...{ scope: "programme", hidden: true },
    input: ({ programmeId, candidateId }) => ({
      ...{ programmeId, candidateIds: [candidateId], stage: "qualification", result: "failed" },
      ...{ decider: "市委组织部", decidedOn: TODAY, reason: "材料不齐" },
    }),
  },
  "selection/propose-waiver": onCandidate({ limit: "age", reason: "确有专长" }),
  "selection/decide-waiver": onCandidate({ limit: "age", granted: "yes" }),
};

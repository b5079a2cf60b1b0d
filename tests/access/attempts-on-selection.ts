import { type Attempt, fresh, TODAY } from "./attempt";

/** A mark whose digits stand nowhere else. */
export const MARK = "71.93";
/** Why a scorer is excused: the department's alone. */
export const EXCUSED = "与人选是近亲属";

const onCandidate = (more: Record<string, unknown> = {}): Attempt => ({
  scope: "candidate",
  input: ({ candidateId }) => ({ candidateId, ...more }),
});

/** The commands of `selection`. */
export const ON_SELECTION: Record<string, Attempt> = {
  "selection/set-selection": {
    scope: "programme",
    input: ({ selectingId: programmeId }) => ({
      ...{ programmeId, registrationFrom: "2026-01-01", registrationTo: "2026-01-31" },
      ...{ stages: ["qualification", "writtenExam", "interview"], examWeight: "50", interviewRatio: "3" },
    }),
  },
  "selection/nominate-candidates": {
    scope: "unit",
    input: ({ selectingId: programmeId, hostUnitId, freeCadreId }) => ({
      programmeId,
      unitId: hostUnitId,
      cadreIds: [freeCadreId],
    }),
  },
  "selection/register-candidate": {
    ...{ scope: "ownPerson", aimless: true },
    input: ({ selectingId: programmeId }) => ({ programmeId, wishes: [] }),
  },
  "selection/set-wishes": onCandidate({ wishes: ["产业发展"] }),
  "selection/agree-registration": onCandidate(),
  "selection/withdraw-candidate": onCandidate({ reason: "家中有人需要照料" }),
  "selection/decide-stage": {
    ...{ scope: "programme", hidden: true },
    input: ({ selectingId: programmeId, candidateId }) => ({
      ...{ programmeId, candidateIds: [candidateId], stage: "qualification", result: "failed" },
      ...{ decider: "市委组织部", decidedOn: TODAY, reason: "材料不齐" },
    }),
  },
  "selection/assign-exam-numbers": {
    scope: "programme",
    input: ({ selectingId: programmeId }) => ({ programmeId, order: "unit" }),
  },
  "selection/enter-exam-scores": {
    ...{ scope: "programme", hidden: true },
    input: ({ selectingId: programmeId, examNumber }) => ({
      ...{ programmeId, seen: `${examNumber} 1 `, scores: { [examNumber]: "77.25" } },
    }),
  },
  "selection/export-exam-sheet": {
    scope: "programme",
    input: ({ selectingId: programmeId }) => ({ programmeId, rows: 1 }),
  },
  "selection/correct-stage": {
    ...{ scope: "programme", hidden: true },
    input: ({ selectingId: programmeId, candidateId }) => ({
      ...{ programmeId, candidateId, stage: "qualification", result: "failed" },
      ...{ decider: "市委组织部", decidedOn: TODAY, reason: "学历核查不实" },
    }),
  },
  "selection/lock-list": {
    scope: "programme",
    input: ({ selectingId: programmeId }) => ({
      ...{ programmeId, body: "市委常委会", decidedOn: "2026-03-01", documentNumber: "栖组干〔2026〕7号" },
    }),
  },
  "selection/propose-waiver": onCandidate({ limit: "age", reason: "确有专长" }),
  "selection/decide-waiver": onCandidate({ limit: "age", granted: "yes" }),
  "selection/form-panel": {
    ...{ scope: "programme", hidden: true },
    input: ({ selectingId: programmeId, candidateId }, { personId }) => ({
      ...{ programmeId, name: fresh("考官组"), heldOn: TODAY, scorerIds: [personId] },
      candidates: { [candidateId]: { chosen: "on" } },
    }),
  },
  "selection/revise-panel": {
    ...{ scope: "panel", hidden: true },
    input: ({ panelId, candidateId }, { personId }) => ({
      ...{ panelId, name: fresh("考官组"), heldOn: TODAY, scorerIds: [personId] },
      candidates: { [candidateId]: { chosen: "on" } },
    }),
  },
  "selection/dissolve-panel": {
    ...{ scope: "panel", hidden: true },
    input: ({ idlePanelId: panelId }) => ({ panelId }),
  },
  "selection/excuse-scorer": {
    scope: "panel",
    input: ({ panelId, scorerId }) => ({ panelId, scorerId, reason: EXCUSED }),
  },
  "selection/give-marks": {
    scope: "panel",
    input: ({ panelId, candidateId }) => ({ panelId, sheet: { [candidateId]: { points: MARK } } }),
  },
  "selection/close-panel": {
    scope: "panel",
    input: ({ panelId }) => ({ panelId }),
  },
};

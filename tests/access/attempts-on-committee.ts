import type { Attempt } from "./attempt";

const DECISION = { heldOn: "2026-03-01", body: "市委常委会" };
/** What only the department may know of an inspection and a meeting. */
export const INSPECTED = { conclusion: "经考察同意列入", content: "谈话对象反映较好", agenda: "研究挂职人选议程" };

/** The commands of inspection, committee and what is made known. */
export const ON_COMMITTEE: Record<string, Attempt> = {
  "selection/record-inspection": {
    ...{ scope: "candidate", hidden: true },
    input: ({ candidateId }) => ({
      ...{ candidateId, from: "2026-02-20", to: "2026-02-24", team: "第一考察组", conclusion: INSPECTED.conclusion },
    }),
  },
  "selection/add-material": {
    ...{ scope: "candidate", hidden: true },
    input: ({ candidateId }) => ({
      ...{ candidateId, kind: "conversation", heldOn: "2026-02-20", source: "同事", content: INSPECTED.content },
    }),
  },
  "selection/prepare-meeting": {
    ...{ scope: "programme", hidden: true },
    input: ({ selectingId: programmeId, candidateId }) => ({
      ...{ programmeId, candidateIds: [candidateId], ...DECISION, agenda: INSPECTED.agenda },
    }),
  },
  "selection/record-meeting": {
    ...{ scope: "programme", hidden: true },
    input: ({ selectingId: programmeId, meetingId, candidateId }) => ({
      ...{ programmeId, meetingId, heldOn: DECISION.heldOn, documentNumber: "栖常〔2026〕3号" },
      ...{ reason: "会议同意", members: "11", present: "11" },
      rows: { [candidateId]: { inFavour: "11", against: "0", abstained: "0", result: "passed" } },
    }),
  },
  "selection/release-selection": {
    scope: "programme",
    input: ({ selectingId: programmeId }) => ({ programmeId, kind: "decision" }),
  },
};

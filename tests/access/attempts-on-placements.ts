import { type Attempt, fresh, onPlacement, TODAY } from "./attempt";

const onImport = (more: Record<string, unknown> = {}): Attempt => ({
  ...{ scope: "department", hidden: true },
  input: ({ imports }) => ({ batchId: imports.kept, ...more }),
});
const programme = {
  ...{ year: 2027, quota: 30, startsOn: "2027-04-01", frontLines: "基层一线", hostCapacity: 2, reportMonths: 3 },
  ...{ talkMonths: 1, excellentShare: 20, capabilities: [{ name: "统筹", levels: ["一", "二", "三", "四", "五"] }] },
};
const position = { title: "镇长助理", frontLine: "基层一线", duties: "协助抓应急", places: 1 };

/** The commands of `programmes`, `imports` and `placements`. */
export const ON_PLACEMENTS: Record<string, Attempt> = {
  "programmes/approve-position": {
    scope: "unit",
    input: ({ positionId, capabilityIds }) => ({
      positionId,
      needs: capabilityIds.map((capabilityId) => ({ capabilityId, level: 3 })),
    }),
  },
  "programmes/approve-programme": {
    scope: "programme",
    input: ({ programmeId }) => ({ programmeId, approvedBy: "市委", approvedOn: TODAY, documentNumber: "9号" }),
  },
  "programmes/close-programme": { scope: "programme", input: ({ programmeId }) => ({ programmeId }) },
  "programmes/confirm-year": {
    ...{ scope: "department", aimless: true },
    input: () => ({ year: "2031", complete: "on" }),
  },
  "programmes/enter-day": {
    ...{ scope: "department", aimless: true },
    input: () => ({ day: "2026-12-31", kind: "rest" }),
  },
  "programmes/offer-position": {
    scope: "unit",
    input: ({ programmeId, hostUnitId }) => ({ programmeId, hostUnitId, ...position, title: fresh("岗位") }),
  },
  "programmes/open-programme": {
    ...{ scope: "department", aimless: true },
    input: () => ({ name: fresh("批次"), ...programme }),
  },
  "programmes/remove-day": { scope: "department", input: ({ day }) => ({ day }) },
  "programmes/revise-position": { scope: "unit", input: ({ positionId }) => ({ positionId, ...position }) },
  "programmes/revise-programme": {
    scope: "programme",
    input: ({ programmeId }) => ({ programmeId, name: fresh("批次"), ...programme }),
  },

  "imports/apply-import": onImport(),
  "imports/choose-for-known": onImport({ choice: "skip" }),
  "imports/confirm-import": onImport({ which: "good" }),
  "imports/discard-import": {
    ...{ scope: "department", hidden: true },
    input: ({ imports }) => ({ batchId: imports.givenUp }),
  },
  "imports/overrule-row": onImport({ sheet: "单位", row: 2, reason: "档案如此" }),
  "imports/remap-import": onImport({ intake: { sheets: [], rows: [] } }),
  "imports/stage-import": {
    scope: "department",
    input: ({ programmeId }) => ({
      ...{ kind: "units", fileName: "单位.xlsx", programmeId, intake: { sheets: [], rows: [] } },
    }),
  },
  "imports/undo-import": onImport(),

  "placements/cancel-placement": onPlacement({ reason: "不再选派" }),
  "placements/close-placement": onPlacement(),
  "placements/confirm-arrival": onPlacement({ arrivedOn: "2026-04-01" }),
  "placements/confirm-kept": onPlacement({ items: ["identity"], confirmedOn: TODAY }),
  "placements/confirm-transfer": onPlacement({ confirmedOn: TODAY }),
  "placements/decide-outcome": onPlacement({ kind: "returned", performance: "称职", need: "回原单位" }),
  "placements/decide-placement": onPlacement({ body: "市委", decidedOn: "2026-03-12", documentNumber: "9号" }),
  "placements/declare-kin": onPlacement({ kinAnswer: "none" }),
  "placements/propose-early-end": onPlacement({ actualEndOn: "2026-12-30", reason: "need", note: "工作需要" }),
  "placements/propose-outcome": onPlacement({ kind: "returned", performance: "称职", need: "回原单位" }),
  "placements/end-early": onPlacement({ actualEndOn: "2026-12-30", reason: "need", note: "工作需要" }),
  "placements/enter-running-placement": {
    ...{ scope: "programme", hidden: true },
    input: ({ positionId, freeCadreId: cadreId }) => ({
      ...{ positionId, cadreId, startsOn: "2026-05-01", arrivedOn: "2026-05-01", takeOverOn: TODAY },
      decisionStatus: "toFollow",
    }),
  },
  "placements/move-start": onPlacement({ startsOn: "2026-11-01" }),
  "placements/prepare-placement": {
    ...{ scope: "programme", hidden: true },
    input: ({ positionId, freeCadreId: cadreId }) => ({ positionId, cadreId, startsOn: "2026-12-01" }),
  },
  "placements/record-assessment": onPlacement({ year: 2026, assessor: "hostUnit" }),
  "placements/record-breach": onPlacement({ happenedOn: "2026-09-01", description: "上班迟到" }),
  "placements/supply-decision": onPlacement({ body: "市委", decidedOn: "2026-03-12", documentNumber: "9号" }),
};

import type { Role } from "@/lib/domain/vocabulary";
import type { PersonViewer } from "@/lib/platform/viewer";
import type { ScopeName } from "@/lib/policy/policy";
import type { Target } from "./furnished-year";

/** How one command is tried: an input its schema takes, aimed at a target. */
export type Attempt = {
  scope: ScopeName | "ownAccount";
  /** The target's field the scope is about, where a scope has several. */
  about?: "cadreId" | "freeCadreId" | "accountId";
  input(target: Target, viewer: PersonViewer): Record<string, unknown>;
  /** Aimed at nothing: it makes something new in the actor's own department, or changes the actor's own account. */
  aimless?: true;
  /** What it loads is itself kept from readers of the scope: `notFound` stands in for the refusal with the posts. */
  hidden?: true;
};

const TODAY = "2026-10-12";
let count = 0;
const fresh = (name: string) => `${name}${++count}`;
const onPlacement = (more: Record<string, unknown> = {}): Attempt => ({
  scope: "placement",
  input: ({ placementId }) => ({ placementId, ...more }),
});

const SIDE = {
  sendingLiaison: "sendingUnit",
  cadre: "cadre",
  departmentStaff: "department",
  departmentLeader: "department",
} as const satisfies Partial<Record<Role, string>>;
const sideOf = (role: Role) => (role in SIDE ? SIDE[role as keyof typeof SIDE] : "hostUnit");
/** A delivery to the actor's own party, or to the host where their party gets none of the kind. */
const ofReport = ({ reports }: Target, { role }: PersonViewer) => {
  const side = sideOf(role);
  return { deliveryId: side === "cadre" ? reports.hostUnit : reports[side] };
};
const ofFeedback = ({ feedback }: Target, { role }: PersonViewer) => {
  const side = sideOf(role);
  return { deliveryId: side === "department" ? feedback.hostUnit : feedback[side] };
};
const report = { work: "驻村", study: "自学", life: "尚好", thought: "安心" };
const programme = {
  ...{ year: 2027, quota: 30, startsOn: "2027-04-01", frontLines: "基层一线", hostCapacity: 2, reportMonths: 3 },
  ...{ excellentShare: 20, capabilities: [{ name: "统筹", levels: ["一", "二", "三", "四", "五"] }] },
};
const position = { title: "镇长助理", frontLine: "基层一线", duties: "协助抓应急", places: 1 };

/** Every command by slice and file, with one attempt. */
export const MATRIX: Record<string, Attempt> = {
  "accounts/change-password": {
    ...{ scope: "ownAccount", aimless: true },
    input: () => ({ currentPassword: "wrong", newPassword: "qiyun2026ok", newPasswordAgain: "qiyun2026ok" }),
  },
  "accounts/choose-language": { scope: "ownAccount", aimless: true, input: () => ({ locale: "en" }) },
  "accounts/close-all-sessions": { scope: "ownAccount", aimless: true, input: () => ({}) },
  "accounts/disable-account": { scope: "account", input: ({ accountId }) => ({ accountId }) },
  "accounts/enable-account": { scope: "account", input: ({ accountId }) => ({ accountId }) },
  "accounts/reset-password": {
    scope: "account",
    input: ({ accountId }) => ({ accountId, secret: "once-told-secret" }),
  },
  "accounts/end-post": {
    ...{ scope: "department", hidden: true },
    input: ({ accountId, postId }) => ({ accountId, postId, to: "2027-01-01" }),
  },
  "accounts/grant-post": {
    ...{ scope: "department", hidden: true },
    input: ({ accountId, hostUnitId }) => ({ accountId, role: "hostSecretary", unitId: hostUnitId, from: TODAY }),
  },
  "accounts/open-account": {
    scope: "department",
    input: ({ personId }) => ({ name: fresh("access"), personId, secret: "once-told-secret" }),
  },

  "people/contact-person": {
    scope: "person",
    input: ({ cadreId }) => ({ personId: cadreId, phone: "13800138000" }),
  },
  "people/end-leader": {
    scope: "unit",
    input: ({ hostUnitId, leaderId }) => ({ unitId: hostUnitId, leaderId, to: TODAY }),
  },
  "people/name-first-responsible": {
    scope: "unit",
    input: ({ hostUnitId, cadreId }) => ({ unitId: hostUnitId, personId: cadreId, from: TODAY, reason: "换届" }),
  },
  "people/prepare-leader": {
    scope: "unit",
    input: ({ hostUnitId }) => ({ unitId: hostUnitId, name: "甘雨", title: "副镇长", from: TODAY }),
  },
  "people/prepare-person": {
    scope: "department",
    input: ({ hostUnitId }) => ({ name: "甘霖", unitId: hostUnitId }),
  },
  "people/prepare-unit": {
    ...{ scope: "department", aimless: true },
    input: () => ({ name: fresh("新设单位"), kind: "township" }),
  },
  "people/read-identity": { scope: "person", hidden: true, input: ({ cadreId }) => ({ personId: cadreId }) },
  "people/revise-person": {
    scope: "person",
    input: ({ cadreId, sendingUnitId }) => ({ personId: cadreId, name: "简青", unitId: sendingUnitId }),
  },
  "people/revise-unit": {
    scope: "unit",
    input: ({ hostUnitId }) => ({ unitId: hostUnitId, name: fresh("更名镇"), kind: "township" }),
  },

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

  "placements/cancel-placement": onPlacement({ reason: "不再选派" }),
  "placements/close-placement": onPlacement(),
  "placements/confirm-arrival": onPlacement({ arrivedOn: "2026-04-01" }),
  "placements/confirm-kept": onPlacement({ items: ["identity"], confirmedOn: TODAY }),
  "placements/confirm-transfer": onPlacement({ confirmedOn: TODAY }),
  "placements/decide-outcome": onPlacement({ kind: "returned", performance: "称职", need: "回原单位" }),
  "placements/decide-placement": onPlacement({ body: "市委", decidedOn: "2026-03-12", documentNumber: "9号" }),
  "placements/declare-kin": onPlacement({ kinAnswer: "none" }),
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
  "placements/record-breach": onPlacement({ happenedOn: "2026-09-01", description: "迟到" }),
  "placements/supply-decision": onPlacement({ body: "市委", decidedOn: "2026-03-12", documentNumber: "9号" }),

  "mentoring/designate-mentor": {
    scope: "unit",
    input: ({ hostUnitId, freeCadreId }) => ({ unitId: hostUnitId, personId: freeCadreId, from: TODAY, reason: "换" }),
  },
  "mentoring/designate-placement-mentor": {
    scope: "placement",
    input: ({ placementId, freeCadreId }) => ({ placementId, personId: freeCadreId, from: TODAY, reason: "换" }),
  },
  "mentoring/end-placement-mentor": onPlacement({ from: TODAY, reason: "换" }),
  "mentoring/record-talk": onPlacement({ heldOn: "2026-10-10", agreed: "每周下村两天" }),

  "reporting/acknowledge-report": { scope: "placement", input: ofReport },
  "reporting/comment-report": {
    scope: "placement",
    input: (target, viewer) => ({ ...ofReport(target, viewer), comment: "已阅" }),
  },
  "reporting/open-report": { scope: "placement", input: ofReport },
  "reporting/submit-report": onPlacement({ period: 2, ...report }),
  "reporting/correct-report": onPlacement({ period: 1, ...report }),

  "reviews/acknowledge-feedback": { scope: "placement", input: ofFeedback },
  "reviews/open-feedback": { scope: "placement", input: ofFeedback },
  "reviews/record-paper-receipt": {
    scope: "placement",
    input: (target, viewer) => ({
      ...ofFeedback(target, viewer),
      ...{ signedById: viewer.personId, signedOn: TODAY },
    }),
  },
  "reviews/propose-baseline": onPlacement({ scores: {} }),
  "reviews/settle-baseline": onPlacement({ scores: {} }),
  "reviews/mark-baseline-unmeasured": onPlacement(),
  "reviews/draft-review-part": onPlacement({ kind: "endOfTerm" }),
  "reviews/release-review-part": onPlacement({ kind: "endOfTerm", comment: "踏实" }),
  "reviews/return-review-part": {
    ...{ scope: "placement", hidden: true },
    input: ({ placementId, parts }) => ({ placementId, reviewPartId: parts.hostUnit, reason: "缺事例" }),
  },
  "reviews/sign-review": onPlacement({ kind: "halfYear", comment: "踏实" }),
  "reviews/correct-review": {
    scope: "placement",
    input: ({ reviewId }) => ({ reviewId, reason: "笔误", comment: "踏实" }),
  },
  "reviews/state-missed-review": onPlacement({ reason: "外出学习" }),
};

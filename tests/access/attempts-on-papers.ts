import type { Role } from "@/lib/domain/vocabulary";
import type { PersonViewer } from "@/lib/platform/viewer";
import { type Attempt, onPlacement, TODAY } from "./attempt";
import type { Target } from "./target";

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
export const REPORT = { work: "驻村走访", study: "自学条例", life: "食宿尚好", thought: "思想安心" };

/** The commands of `mentoring`, `reporting` and `reviews`. */
export const ON_PAPERS: Record<string, Attempt> = {
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
  "reporting/submit-report": onPlacement({ period: 2, ...REPORT }),
  "reporting/correct-report": onPlacement({ period: 1, ...REPORT }),

  "reviews/acknowledge-feedback": { scope: "placement", input: ofFeedback },
  "reviews/open-feedback": { scope: "placement", input: ofFeedback },
  "reporting/record-paper-receipt": {
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
  "reviews/release-review-part": onPlacement({ kind: "endOfTerm", comment: "作风踏实" }),
  "reviews/return-review-part": {
    ...{ scope: "placement", hidden: true },
    input: ({ placementId, parts }) => ({ placementId, reviewPartId: parts.hostUnit, reason: "缺事例" }),
  },
  "reviews/sign-review": onPlacement({ kind: "halfYear", comment: "作风踏实" }),
  "reviews/correct-review": {
    scope: "placement",
    input: ({ placementId, reviewId }) => ({ placementId, reviewId, reason: "笔误", comment: "作风踏实" }),
  },
  "reviews/state-missed-review": onPlacement({ reason: "外出学习" }),
};

import type { RuleId } from "./vocabulary";

/** Every reason a rule can say no, with the rule it comes from. `wording` has a headline, a why and a next step for each. */
export const REFUSAL_RULE = {
  programmeNotOpen: "S2",
  decisionMissing: "S2",
  decisionInFuture: "S2",
  alreadyDecided: "S2",
  quotaFull: "S2",
  sendingIsHost: "S3",
  positionNotOffered: "S4",
  positionFull: "S4",
  hostFull: "S6",
  kinAtHost: "S6",
  kinNotDeclared: "S6",
  waiverWithoutReason: "S6",
  waiverUndecided: "S6",
  placementNotDecided: "T1",
  placementOver: "T1",
  startFixedByArrival: "T1",
  alreadyArrived: "T1",
  notYetArrived: "T1",
  arrivalBeforeStart: "T1",
  arrivalInFuture: "T1",
  arrivalAfterTerm: "T1",
  cancelAfterArrival: "T1",
  cancelWithoutReason: "T1",
  earlyEndOutsideTerm: "T1",
  earlyEndWithoutReason: "T1",
  alreadyEnded: "T1",
  cadreElsewhere: "T2",
  standingNotApplicable: "T3",
  standingOtherSide: "T3",
  standingAlreadyConfirmed: "T3",
  standingDateWrong: "T3",
  takeOverBeforeStart: "T4",
  takeOverInFuture: "T4",
  takeOverOnly: "T4",
  firstResponsibleMissing: "H1",
  mentorMissing: "H2",
  mentorNotLeader: "H2",
  mentorIsCadre: "H2",
  mentorIsSeconded: "H2",
  mentorIsKin: "H2",
  mentorUnchanged: "H2",
  designationInFuture: "H2",
  designationBeforeCurrent: "H2",
  talkInFuture: "H3",
  talkBeforeArrival: "H3",
  talkAfterTerm: "H3",
  talkWithoutAgreement: "H3",
  reportPeriodUnknown: "O1",
  reportNotOpen: "O1",
  reportAlreadySubmitted: "O1",
  reportIncomplete: "O1",
  reportNotSubmitted: "O1",
  reviewNotOpen: "O3",
  reviewNotOwed: "O3",
  endReviewBeforeLastDay: "O3",
  halfYearComesFirst: "O3",
  halfYearClosed: "O3",
  reviewAlreadySigned: "O3",
  scoresIncomplete: "O3",
  marksIncomplete: "O3",
  strengthMissing: "O3",
  gapMissing: "O3",
  evidenceMissing: "O3",
  gradeMissing: "O3",
  missedStatementTooEarly: "O3",
  missedStatementWithoutReason: "O3",
  baselineScoresIncomplete: "O4",
  baselineNotProposed: "O4",
  baselineSettled: "O4",
  baselineNotMeasured: "O4",
  routingIncomplete: "O5",
  alreadyAcknowledged: "O5",
  notOpenedYet: "O5",
  paperWithoutScan: "O5",
  termNotOver: "O8",
  endReviewMissing: "O8",
  outcomeAlreadyDecided: "O8",
  outcomeReasonIncomplete: "O8",
  promotionGradeTooLow: "O8",
  promotionLevelTwoUnexplained: "O8",
  breachBarsPromotion: "O8",
  earlyStopReturns: "O8",
  correctionOfNothing: "O9",
  correctionWithoutReason: "O9",
  assessmentOutsideTerm: "O10",
  assessmentYearNotOver: "O10",
  assessmentDateWrong: "O10",
  postMayNot: "E1",
  actsOnOwn: "E4",
  changedMeanwhile: "E2",
  sealedRecord: "O9",
  firstResponsibleUnchanged: "H1",
} as const satisfies Record<string, RuleId>;

export type RefusalCode = keyof typeof REFUSAL_RULE;
export const REFUSAL_CODES = Object.keys(REFUSAL_RULE) as RefusalCode[];

/** Plain values for the sentence: days as 'YYYY-MM-DD', counts as numbers. Never another unit's name (T2). */
export type RefusalFacts = Record<string, string | number>;
export type Refusal = { code: RefusalCode; rule: RuleId; facts: RefusalFacts };

/** A refusal with its rule looked up, so that no caller can cite the wrong one. */
export const refusal = (code: RefusalCode, facts: RefusalFacts = {}): Refusal => ({
  code,
  rule: REFUSAL_RULE[code],
  facts,
});

/** The first reason that applies, asked in order; null when none does. */
export const firstRefusal = (...reasons: (() => Refusal | null)[]): Refusal | null => {
  for (const reason of reasons) {
    const found = reason();
    if (found) return found;
  }
  return null;
};

"use server";

import type { ActionState } from "@/components/ui/action-state";
import { act } from "@/lib/platform/server-action";
import { acknowledgeFeedback } from "./commands/acknowledge-feedback";
import { correctReview } from "./commands/correct-review";
import { draftReviewPart } from "./commands/draft-review-part";
import { markBaselineUnmeasured } from "./commands/mark-baseline-unmeasured";
import { markHalfYearOffline } from "./commands/mark-half-year-offline";
import { openFeedback } from "./commands/open-feedback";
import { proposeBaseline } from "./commands/propose-baseline";
import { releaseReviewPart } from "./commands/release-review-part";
import { returnReviewPart } from "./commands/return-review-part";
import { settleBaseline } from "./commands/settle-baseline";
import { signReview } from "./commands/sign-review";
import { stateMissedReview } from "./commands/state-missed-review";

const ofReview = ({ placementId, kind }: { placementId: string; kind: string }) =>
  `/placements/${placementId}/reviews/${kind}`;
const drafted = (of: { placementId: string; kind: string }) => `${ofReview(of)}?saved=draft`;
const baselineOf = ({ placementId }: { placementId: string }) => `/placements/${placementId}/baseline`;
const deliveryOf = ({ deliveryId }: { deliveryId: string }) => `/deliveries/${deliveryId}`;
/** Which of a form's buttons was pressed: saving a draft, or the act itself. */
const isDraft = (form: FormData) => form.get("__intent__") === "draft";

export async function writeReviewPartAction(_: ActionState, form: FormData): Promise<ActionState> {
  return isDraft(form) ? act(draftReviewPart, form, drafted) : act(releaseReviewPart, form, ofReview);
}
export async function concludeReviewAction(_: ActionState, form: FormData): Promise<ActionState> {
  return isDraft(form) ? act(draftReviewPart, form, drafted) : act(signReview, form, ofReview);
}
export async function returnReviewPartAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(returnReviewPart, form, ofReview);
}
export async function correctReviewAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(correctReview, form, ofReview);
}
export async function stateMissedReviewAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(stateMissedReview, form, ({ placementId }) => ofReview({ placementId, kind: "halfYear" }));
}
export async function markHalfYearOfflineAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(markHalfYearOffline, form, ({ placementId }) => ofReview({ placementId, kind: "halfYear" }));
}
export async function proposeBaselineAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(proposeBaseline, form, baselineOf);
}
export async function settleBaselineAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(settleBaseline, form, baselineOf);
}
export async function markBaselineUnmeasuredAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(markBaselineUnmeasured, form, baselineOf);
}
export async function openFeedbackAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(openFeedback, form, deliveryOf);
}
export async function acknowledgeFeedbackAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(acknowledgeFeedback, form, deliveryOf);
}

import { useTranslations } from "next-intl";
import { type Shape, Status } from "@/components/ui/status";
import type { ReviewState } from "@/lib/domain/review-state";

/** The shape of each state, the same wherever a review stands. */
export const REVIEW_SHAPE: Record<ReviewState, Shape> = {
  overdue: "overdue",
  dueSoon: "dueSoon",
  open: "underWay",
  notOpen: "ahead",
  signed: "done",
  corrected: "done",
  missed: "closed",
  offline: "done",
};

/** How a review stands, as a shape and a word. */
export function ReviewStatus({ state }: { state: ReviewState }) {
  const t = useTranslations("statuses.reviewStates");
  return <Status shape={REVIEW_SHAPE[state]}>{t(state)}</Status>;
}

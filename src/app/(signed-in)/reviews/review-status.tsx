import { useTranslations } from "next-intl";
import { type Shape, Status } from "@/components/ui/status";
import type { ReviewState } from "@/lib/features/reviews/state-facts";

const SHAPE: Record<ReviewState, Shape> = {
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
  return <Status shape={SHAPE[state]}>{t(state)}</Status>;
}

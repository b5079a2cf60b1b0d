import { useTranslations } from "next-intl";
import type { Phase } from "@/lib/domain/placement";
import { type Shape, Status } from "../ui/status";

const SHAPE = {
  awaitingDecision: "ahead",
  awaitingArrival: "ahead",
  arrivalOverdue: "overdue",
  inPost: "done",
  termEnded: "dueSoon",
  endedEarly: "endedEarly",
  closed: "closed",
  cancelled: "closed",
} as const satisfies Record<Phase, Shape>;

/** Where a placement stands on a day. */
export function PlacementStatus({ phase }: { phase: Phase }) {
  const t = useTranslations("statuses.placementPhases");
  return <Status shape={SHAPE[phase]}>{t(phase)}</Status>;
}

import { useTranslations } from "next-intl";
import type { CourseState } from "@/lib/domain/selection/course";
import { Status } from "../ui/status";

type Props = {
  /** Null: the viewer may know of the registration only (E1). */
  state: CourseState | null;
  /** E1: what a sending unit is told once the decision is announced. */
  listed?: "listed" | "notListed" | null;
  isAgreed: boolean;
  isWithdrawn: boolean;
};

/** Where a candidate stands, as far as the viewer may know. */
export function CandidateState({ state, listed, isAgreed, isWithdrawn }: Props) {
  const t = useTranslations("selection");
  const told = useTranslations("committee.told.inTable");
  if (listed) return <Status shape={listed === "listed" ? "done" : "closed"}>{told(listed)}</Status>;
  const shown = state ?? { state: isWithdrawn ? "withdrawn" : isAgreed ? "registered" : "awaitingAgreement", at: null };
  const stage = shown.at ? t(`stages.${shown.at}`) : "";
  switch (shown.state) {
    case "decided":
      return <Status shape="done">{t("states.decided")}</Status>;
    case "waiting":
      return <Status shape="underWay">{t("states.waiting", { stage })}</Status>;
    case "awaitingAgreement":
      return <Status shape="ahead">{t("states.awaitingAgreement")}</Status>;
    case "registered":
      return <Status shape="underWay">{t("states.registered")}</Status>;
    case "withdrawn":
      return <Status shape="closed">{t("states.withdrawn")}</Status>;
    default:
      return <Status shape="endedEarly">{t(`states.${shown.state}`, { stage })}</Status>;
  }
}

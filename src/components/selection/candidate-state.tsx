import { useTranslations } from "next-intl";
import type { CourseState } from "@/lib/domain/selection/course";
import { Status } from "../ui/status";

type Props = {
  /** Null: the viewer may know of the registration only (E1). */
  state: CourseState | null;
  isAgreed: boolean;
  isWithdrawn: boolean;
};

/** Where a candidate stands, as far as the viewer may know. */
export function CandidateState({ state, isAgreed, isWithdrawn }: Props) {
  const t = useTranslations("selection");
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

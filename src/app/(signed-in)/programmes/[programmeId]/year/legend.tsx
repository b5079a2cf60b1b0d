import { useTranslations } from "next-intl";
import { Mark } from "@/components/ui/status";
import type { ReviewState } from "@/lib/domain/review-state";
import { REVIEW_SHAPE } from "../../../reviews/review-status";

const SHOWN: readonly ReviewState[] = ["signed", "overdue", "dueSoon", "open", "notOpen", "missed"];

/** What each mark of the overview means; words beside shapes, so that print in grey loses nothing. */
export function Legend({ readsTalks }: { readsTalks: boolean }) {
  const t = useTranslations();
  return (
    <p className="gl">
      <span className="sr">{t("year.legend.label")}</span>
      <span>{t("year.legend.review")}</span>
      {SHOWN.map((state) => (
        <span key={state}>
          <Mark shape={REVIEW_SHAPE[state]} />
          {t(`statuses.reviewStates.${state}`)}
        </span>
      ))}
      <span>
        <Mark shape="endedEarly" />
        {t("year.endedEarly")}
      </span>
      {readsTalks ? (
        <>
          <span>
            <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
              <path className="miss" d="M-4-4 4 4M4-4-4 4" />
            </svg>
            {t("year.legend.missed")}
          </span>
          <span>
            <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
              <path className="tick" d="M0-4V4" />
            </svg>
            {t("year.legend.talk")}
          </span>
        </>
      ) : null}
    </p>
  );
}

import { useTranslations } from "next-intl";
import { useDayWords } from "@/components/ui/day";
import { PageHead } from "@/components/ui/page-head";
import { daysBetween } from "@/lib/domain/calendar-date";
import type { ReviewSheet } from "@/lib/features/reviews/sheet-queries";
import { ReviewStatus } from "../../../../reviews/review-status";

/** Whose review, which, by when; the way here, and one sentence about the placement. */
export function ReviewHead({ sheet }: { sheet: ReviewSheet }) {
  const t = useTranslations("reviews");
  const kind = useTranslations("statuses.reviewKinds")(sheet.kind);
  const { head, state } = sheet;
  return (
    <>
      <PageHead
        title={t("pageTitle", { name: head.cadreName, kind })}
        crumbs={[
          { label: t("title"), href: "/reviews" },
          { label: kind, href: `/reviews?state=all&kind=${sheet.kind}` },
          { label: head.cadreName },
        ]}
        summary={
          state ? (
            <>
              <ReviewStatus state={state} /> <DueWords sheet={sheet} />
            </>
          ) : null
        }
      />
      <HeadSentence head={head} />
    </>
  );
}

/** Where the cadre was sent from and to, as what, since when. */
export function HeadSentence({ head }: { head: ReviewSheet["head"] }) {
  const t = useTranslations("reviews");
  const day = useDayWords();
  return (
    <p>
      {t("head", {
        sendingUnit: head.sendingUnit,
        hostUnit: head.hostUnit,
        position: head.position,
        arrived: head.arrivedOn ? day(head.arrivedOn, true) : "none",
      })}
    </p>
  );
}

function DueWords({ sheet: { state, window, today } }: { sheet: ReviewSheet }) {
  const t = useTranslations("reviews");
  const day = useDayWords();
  const date = day(window.dueOn, true);
  switch (state) {
    case "notOpen":
      return t("opens", { date: day(window.opensOn, true) });
    case "open":
    case "dueSoon":
      return window.dueOn < today
        ? t("dueAgo", { date, days: daysBetween(window.dueOn, today) })
        : t("dueIn", { date, days: daysBetween(today, window.dueOn) });
    case "overdue":
      return t("dueAgo", { date, days: daysBetween(window.dueOn, today) });
    default:
      return null;
  }
}

import { getTranslations } from "next-intl/server";
import type { OverviewRow } from "@/components/placement/year-overview";
import type { YearRow } from "@/lib/features/insight/year-queries";
import { REVIEW_SHAPE } from "../../../reviews/review-status";

/** The rows of a programme's year as the overview draws them. */
export async function overviewRows(rows: readonly YearRow[], isGrouped: boolean): Promise<OverviewRow[]> {
  const t = await getTranslations();
  const ending = (row: YearRow): OverviewRow["ending"] => {
    if (row.stoppedEarly) return { shape: "endedEarly", word: t("year.endedEarly") };
    if (row.isClosed) return { shape: "closed", word: t("year.closed") };
    return row.phase === "termEnded" ? { shape: "underWay", word: t("year.termEnded") } : null;
  };
  return rows.map((row) => {
    const next = row.dues.find((item) => item.dueOn !== null);
    return {
      ...{ id: row.id, name: row.cadre, host: row.hostUnit, group: isGrouped ? row.frontLine : "" },
      ...{ start: row.startsOn, end: row.lastDay, ending: ending(row) },
      review: row.halfYear && {
        day: row.halfYear.day,
        shape: REVIEW_SHAPE[row.halfYear.state],
        word: t(`statuses.reviewStates.${row.halfYear.state}`),
      },
      ...{ talks: row.talks, reports: row.reports, missed: row.missed },
      next: next?.dueOn
        ? { title: t(`todo.kinds.${next.kind}.title`), day: next.dueOn, late: next.status === "overdue" }
        : null,
    };
  });
}

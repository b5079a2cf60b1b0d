import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { YearOverview } from "@/components/placement/year-overview";
import { EmptyState } from "@/components/ui/empty-state";
import Link from "@/components/ui/link";
import { PageHead } from "@/components/ui/page-head";
import { Segmented, Tabs } from "@/components/ui/segmented";
import { REVIEW_STATES } from "@/lib/domain/review-state";
import { programmeYear } from "@/lib/features/insight/year-queries";
import { signedIn } from "@/lib/platform/signed-in";
import { type Asked, one } from "../../../list-address";
import { DueByMonth } from "./due-by-month";
import { Legend } from "./legend";
import { overviewRows } from "./overview-rows";
import { YearTable } from "./year-table";

type Params = { params: Promise<{ programmeId: string }>; searchParams: Promise<Asked> };
const VIEWS = ["line", "list", "month"] as const;
const ORDERS = ["byLine", "byName", "byLate"] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("year"))("title") };
}

/** A programme's year: one line per secondment, the same as a table, or what is due by month. */
export default async function ProgrammeYearPage({ params, searchParams }: Params) {
  const { programmeId } = await params;
  const here = `/programmes/${programmeId}/year`;
  const { viewer } = await signedIn(here);
  const [t, found, asked] = await Promise.all([getTranslations(), programmeYear(viewer, programmeId), searchParams]);
  if (!found) notFound();
  const { programme, today } = found;
  const view = VIEWS.find((key) => key === one(asked.view)) ?? "line";
  const order = ORDERS.find((key) => key === one(asked.order)) ?? "byLine";
  const review = REVIEW_STATES.find((state) => state === one(asked.review));
  const rows = review ? found.rows.filter((row) => row.halfYear?.state === review) : found.rows;
  const href = (more: Record<string, string>) =>
    `${here}?${new URLSearchParams({ view, order, ...(review ? { review } : {}), ...more })}`;
  const title = t("year.of", { programme: programme.name });
  const late = (row: (typeof rows)[number]) => row.dues.filter((item) => item.status === "overdue").length;
  const sorted = order === "byLate" ? rows.toSorted((a, b) => late(b) - late(a)) : rows;
  const shown = order === "byLine" ? sorted.toSorted((a, b) => a.frontLine.localeCompare(b.frontLine)) : sorted;
  return (
    <div className="print-overview">
      <PageHead
        title={title}
        crumbs={[
          { label: t("programmes.title"), href: "/programmes" },
          { label: programme.name, href: `/programmes/${programme.id}` },
          { label: t("year.title") },
        ]}
        summary={<p className="noprint desk-only dim">{t("year.print")}</p>}
      />
      <div className="noprint">
        <Tabs
          label={t("year.views")}
          tabs={VIEWS.map((key) => ({ href: href({ view: key }), label: t(`year.${key}`), current: key === view }))}
        />
        {view === "month" ? null : (
          <Segmented
            label={t("year.order")}
            tabs={ORDERS.map((key) => ({
              href: href({ order: key }),
              label: t(`year.${key}`),
              current: key === order,
            }))}
          />
        )}
      </div>
      {review ? (
        <p>
          {t("year.only", { state: t(`statuses.reviewStates.${review}`), count: rows.length })}{" "}
          <Link href={`${here}?view=${view}&order=${order}`}>{t("year.all")}</Link>
        </p>
      ) : null}
      {rows.length === 0 ? (
        <EmptyState
          title={t(review ? "year.emptyFiltered" : "year.empty")}
          next={review ? undefined : t("year.emptyNext")}
        />
      ) : view === "line" ? (
        <>
          <Legend readsTalks={found.readsTalks} />
          <YearOverview
            caption={t("year.caption", { programme: programme.name, count: rows.length })}
            rows={await overviewRows(shown, order === "byLine")}
            today={today}
          />
        </>
      ) : view === "list" ? (
        <YearTable
          caption={t("year.caption", { programme: programme.name, count: rows.length })}
          rows={shown}
          readsTalks={found.readsTalks}
        />
      ) : (
        <DueByMonth rows={rows} today={today} />
      )}
    </div>
  );
}

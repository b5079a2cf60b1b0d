import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";
import Link from "@/components/ui/link";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { Segmented } from "@/components/ui/segmented";
import { Status } from "@/components/ui/status";
import { ListTable } from "@/components/ui/table";
import { addMonths, parseCalendarDate } from "@/lib/domain/calendar-date";
import { lastFullMonth } from "@/lib/domain/figures";
import { talksOfMonth } from "@/lib/features/insight/year-queries";
import { isId } from "@/lib/platform/input";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { dayWords } from "@/lib/wording/day-words";
import { type Asked, addressOfList, one, pageOf } from "../list-address";

const PAGE = 50;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("year"))("talks.title") };
}

/** Whom the host talked with: the periods that run today, or those that end in a month. The rows behind the figures. */
export default async function TalksPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const { viewer } = await signedIn("/talks");
  if (!mayEver(viewer, "talk.read")) notFound();
  const asked = await searchParams;
  const month = parseCalendarDate(`${one(asked.month)}-01`);
  const programme = isId(one(asked.programme)) ? one(asked.programme) : null;
  const [t, { rows, today }] = await Promise.all([
    getTranslations("year.talks"),
    talksOfMonth(viewer, { month, programmeId: programme }),
  ]);
  const href = (to: string | null) => {
    const query = new URLSearchParams({
      ...(to ? { month: to.slice(0, 7) } : {}),
      ...(programme ? { programme } : {}),
    });
    return query.size ? `/talks?${query}` : "/talks";
  };
  const last = lastFullMonth(today);
  const shown = month ?? last;
  const part = rows.filter((row) => row.isHeld).length;
  const pages = Math.max(1, Math.ceil(rows.length / PAGE));
  const page = Math.min(pages, pageOf(asked));
  return (
    <>
      <PageHead title={t("title")} summary={<p>{t("summary", { part, whole: rows.length })}</p>} />
      <Segmented
        label={t("months")}
        tabs={[
          { href: href(null), label: t("current"), current: month === null },
          { href: href(month ? addMonths(shown, -1) : last), label: t("previous"), current: false },
          ...(month && shown < last ? [{ href: href(addMonths(shown, 1)), label: t("following") }] : []),
        ]}
      />
      <Section
        title={month ? t("ofMonth", { year: Number(month.slice(0, 4)), month: Number(month.slice(5, 7)) }) : t("now")}
      >
        <p className="dim">{t("how")}</p>
        {rows.length === 0 ? (
          <EmptyState title={t("empty")} next={t("emptyNext")} />
        ) : (
          <>
            <TalksTable caption={t("title")} rows={rows.slice((page - 1) * PAGE, page * PAGE)} today={today} />
            <Pager page={page} pages={pages} total={rows.length} hrefOf={(to) => addressOfList("/talks", asked, to)} />
          </>
        )}
      </Section>
    </>
  );
}

type Row = Awaited<ReturnType<typeof talksOfMonth>>["rows"][number];

async function TalksTable({ caption, rows, today }: { caption: string; rows: readonly Row[]; today: string }) {
  const [t, day] = [await getTranslations("year"), dayWords(await getLocale())];
  return (
    <ListTable
      caption={caption}
      columns={[
        { key: "name", header: t("name"), place: "name" },
        { key: "host", header: t("host"), place: "line" },
        { key: "period", header: t("term"), place: "line" },
        { key: "state", header: t("talks.states"), place: "state" },
      ]}
      rows={rows.map((row) => ({
        key: `${row.id} ${row.number}`,
        cells: {
          name: <Link href={`/placements/${row.id}/talks`}>{row.cadreName}</Link>,
          host: row.hostUnit,
          period: t("talks.period", { number: row.number, from: day(row.from), to: day(row.to) }),
          state: row.isHeld ? (
            <Status shape="done">{t("talks.held")}</Status>
          ) : row.to < today ? (
            <Status shape="overdue">{t("talks.missed")}</Status>
          ) : (
            <Status shape="ahead">{t("talks.open")}</Status>
          ),
        },
      }))}
    />
  );
}

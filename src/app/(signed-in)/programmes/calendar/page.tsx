import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Day } from "@/components/ui/day";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { Segmented } from "@/components/ui/segmented";
import { ListTable } from "@/components/ui/table";
import { yearOf } from "@/lib/domain/calendar-date";
import { calendarYear } from "@/lib/features/programmes/queries";
import { clock } from "@/lib/platform/clock";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { type Asked, one } from "../../list-address";
import { ConfirmYearForm } from "./confirm-year-form";
import { EnterDayForm } from "./enter-day-form";
import { RemoveDayForm } from "./remove-day-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("programmes.days"))("title") };
}

/** E3: the days entered over the packaged calendar, by year. */
export default async function CalendarPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const { viewer } = await signedIn("/programmes/calendar");
  const asked = Number(one((await searchParams).year));
  const year = Number.isInteger(asked) && asked >= 2000 && asked <= 2100 ? asked : yearOf(clock.today());
  const page = await calendarYear(viewer, year);
  if (!page) notFound();
  const t = await getTranslations();
  const enters = mayEver(viewer, "calendar.prepare");
  return (
    <>
      <PageHead
        title={t("programmes.days.title")}
        crumbs={[{ label: t("programmes.title"), href: "/programmes" }, { label: t("programmes.days.title") }]}
        summary={<p>{t("programmes.days.hint")}</p>}
      />
      <Segmented
        label={t("programmes.days.years")}
        tabs={[year - 1, year, year + 1].map((shown) => ({
          href: `/programmes/calendar?year=${shown}`,
          label: String(shown),
          current: shown === year,
        }))}
      />
      {page.isProvisional ? (
        <Notice kind="warn" title={t("programmes.days.provisional", { year: String(year) })}>
          {t("programmes.days.provisionalNext")}
        </Notice>
      ) : (
        <p className="dim">{t("programmes.days.official", { year: String(year) })}</p>
      )}
      {enters && !page.isPackaged ? (
        <ConfirmYearForm year={year} isConfirmed={!page.isProvisional} submissionId={crypto.randomUUID()} />
      ) : null}
      {page.days.length === 0 ? (
        <p>{t("programmes.days.none")}</p>
      ) : (
        <ListTable
          caption={t("programmes.days.caption", { year: String(year) })}
          columns={[
            { key: "day", header: t("programmes.days.day"), place: "name" },
            { key: "kind", header: t("programmes.days.kind"), place: "line" },
            { key: "name", header: t("programmes.days.name"), place: "line" },
            ...(enters ? [{ key: "act", header: t("programmes.days.act"), place: "line" as const }] : []),
          ]}
          rows={page.days.map((row) => ({
            key: row.day,
            cells: {
              day: <Day value={row.day} year />,
              kind: t(`statuses.dayKinds.${row.kind}`),
              name: row.name,
              act: <RemoveDayForm day={row.day} submissionId={crypto.randomUUID()} />,
            },
          }))}
        />
      )}
      {enters ? (
        <Section title={t("programmes.days.form")}>
          <EnterDayForm submissionId={crypto.randomUUID()} />
        </Section>
      ) : null}
    </>
  );
}

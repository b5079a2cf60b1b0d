import { useFormatter, useTranslations } from "next-intl";
import { Day } from "@/components/ui/day";
import { EmptyState } from "@/components/ui/empty-state";
import Link from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status";
import { ListTable } from "@/components/ui/table";
import type { YearRow } from "@/lib/features/insight/year-queries";

/** Everything due in the programme by the month it is due; what is late from before stands first. */
export function DueByMonth({ rows, today }: { rows: readonly YearRow[]; today: string }) {
  const t = useTranslations();
  const format = useFormatter();
  const dues = rows
    .flatMap((row) => row.dues.map((item) => ({ ...item, row })))
    .filter((item) => item.dueOn !== null)
    .toSorted((a, b) => (a.dueOn ?? "").localeCompare(b.dueOn ?? ""));
  if (dues.length === 0) return <EmptyState title={t("year.months.none")} next={t("year.months.noneNext")} />;
  const now = today.slice(0, 7);
  const months = Map.groupBy(dues, (item) => {
    const month = item.dueOn?.slice(0, 7) ?? "";
    return month < now ? "" : month;
  });
  const nameOf = (month: string) =>
    month === ""
      ? t("year.months.late")
      : format.dateTime(new Date(`${month}-01T00:00:00Z`), { year: "numeric", month: "long", timeZone: "UTC" });
  return [...months].map(([month, items]) => (
    <Section key={month} title={t("year.months.heading", { month: nameOf(month), count: items.length })}>
      <ListTable
        caption={t("year.months.caption", { month: nameOf(month) })}
        columns={[
          { key: "who", header: t("year.months.who"), place: "name" },
          { key: "what", header: t("year.months.what"), place: "line" },
          { key: "host", header: t("year.host"), place: "wide" },
          { key: "due", header: t("year.months.due"), place: "state", nowrap: true },
        ]}
        rows={items.map((item) => ({
          key: `${item.placementId} ${item.kind} ${item.key}`,
          cells: {
            who: <Link href={`/placements/${item.placementId}`}>{item.row.cadre}</Link>,
            what: t(`todo.kinds.${item.kind}.title`),
            host: item.row.hostUnit,
            due: item.dueOn ? <Due day={item.dueOn} isOverdue={item.status === "overdue"} /> : null,
          },
        }))}
      />
    </Section>
  ));
}

function Due({ day, isOverdue }: { day: string; isOverdue: boolean }) {
  return isOverdue ? (
    <Status shape="overdue">
      <Day value={day} year />
    </Status>
  ) : (
    <Day value={day} year />
  );
}

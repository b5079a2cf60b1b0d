import { useTranslations } from "next-intl";
import { CandidateState } from "@/components/selection/candidate-state";
import { Day } from "@/components/ui/day";
import { EmptyState } from "@/components/ui/empty-state";
import Link from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { ListTable } from "@/components/ui/table";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { CourseState } from "@/lib/domain/selection/course";
import { CandidateFilter, type Shown, shownOf } from "./candidate-filter";

export type CandidateRow = {
  id: string;
  name: string;
  title: string | null;
  unit: { id: string; name: string };
  registeredOn: CalendarDate;
  isAgreed: boolean;
  isWithdrawn: boolean;
  state: CourseState | null;
  listed: "listed" | "notListed" | null;
};

/** The candidates in reach, by sending unit. */
export function CandidatesTable({ all, shown }: { all: readonly CandidateRow[]; shown: Shown }) {
  const t = useTranslations("selection.list");
  const rows = shownOf(all, shown);
  const isLong = all.length > 12 && all.some((row) => row.state);
  return (
    <Section
      id="candidates"
      title={t("title")}
      aside={all.length > 0 ? t("count", { count: rows.length, total: all.length }) : undefined}
    >
      {isLong ? <CandidateFilter rows={all} shown={shown} /> : null}
      {rows.length === 0 ? (
        <EmptyState
          title={t(all.length === 0 ? "empty" : "emptyFilter")}
          next={t(all.length === 0 ? "emptyNext" : "emptyFilterNext")}
        />
      ) : (
        <ListTable
          caption={t("title")}
          columns={[
            { key: "name", header: t("name"), place: "name" },
            { key: "unit", header: t("unit"), place: "line" },
            { key: "title", header: t("jobTitle"), place: "wide" },
            { key: "registeredOn", header: t("registeredOn"), place: "wider", nowrap: true },
            { key: "state", header: t("state"), place: "state" },
          ]}
          rows={rows.map((row) => ({
            key: row.id,
            cells: {
              name: <Link href={`/candidates/${row.id}`}>{row.name}</Link>,
              unit: row.unit.name,
              title: row.title,
              registeredOn: <Day value={row.registeredOn} year />,
              state: <CandidateState {...row} />,
            },
          }))}
        />
      )}
    </Section>
  );
}

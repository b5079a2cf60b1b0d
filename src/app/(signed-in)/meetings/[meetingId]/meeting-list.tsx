import { useTranslations } from "next-intl";
import { useScoreWords } from "@/components/selection/score-words";
import Link from "@/components/ui/link";
import { ListTable, TwoLines } from "@/components/ui/table";
import { scoreText } from "@/lib/domain/selection/points";
import type { RosterRow } from "@/lib/features/selection/roster-facts";

/** Those on a list with what each brings; scores where the programme has any. */
export function MeetingList({
  rows,
}: {
  rows: readonly (RosterRow & { isWaiting?: boolean; result?: string | null })[];
}) {
  const t = useTranslations("committee.meeting");
  const statuses = useTranslations("statuses");
  const scored = useScoreWords();
  const hasScores = rows.some((row) => row.exam !== null || row.interview !== null);
  const facts = (row: RosterRow) =>
    [row.sex && statuses(`sexes.${row.sex}`), row.age !== null && t("years", { age: row.age })]
      .filter(Boolean)
      .join(" ");
  return (
    <ListTable
      caption={t("list")}
      columns={[
        { key: "name", header: t("name"), place: "name" },
        { key: "unit", header: t("unit"), place: "line" },
        { key: "facts", header: t("sex"), place: "state" },
        { key: "party", header: t("party"), place: "wide" },
        ...(hasScores
          ? ([
              { key: "exam", header: t("exam"), place: "wider", numeric: true },
              { key: "interview", header: t("interview"), place: "wider", numeric: true },
              { key: "total", header: t("total"), place: "line", numeric: true, labelled: true },
            ] as const)
          : []),
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: {
          name: <Link href={`/candidates/${row.id}`}>{row.name}</Link>,
          unit: (
            <TwoLines second={row.isWaiting === false && row.result == null ? t("left") : row.title}>
              {row.unit}
            </TwoLines>
          ),
          facts: facts(row),
          party: row.partyStatus && statuses(`partyStatuses.${row.partyStatus}`),
          exam: scored(row.exam, "exam"),
          interview: scored(row.interview, "interview"),
          total: row.total === null ? "" : scoreText(row.total),
        },
      }))}
    />
  );
}

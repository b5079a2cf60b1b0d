import { useTranslations } from "next-intl";
import { OfficialSheet } from "@/components/selection/official-sheet";
import { useDayWords } from "@/components/ui/day";
import type { RosterRow } from "@/lib/features/selection/roster-facts";
import type { Locked } from "./list-facts";
import { usePersonCells } from "./roster-cells";

type Props = { name: string; rows: readonly RosterRow[]; locked: Locked; today: string };

/** The locked list on paper: numbered, with the decision it rests on; no points and no ranks. */
export function ListSheet({ name, rows, locked, today }: Props) {
  const t = useTranslations("committee");
  const day = useDayWords();
  const { columns, cells } = usePersonCells();
  const { body, documentNumber } = locked;
  return (
    <OfficialSheet
      title={t("sheet.listTitle", { name })}
      lines={[t("sheet.decision", { body, documentNumber, day: day(locked.decidedOn, true) })]}
      numberHeader={t("meeting.place")}
      columns={columns}
      rows={rows.map((row) => ({ key: row.id, cells: cells(row) }))}
      foot={[t("sheet.count", { count: rows.length }), t("sheet.made", { day: day(today, true) })]}
    />
  );
}

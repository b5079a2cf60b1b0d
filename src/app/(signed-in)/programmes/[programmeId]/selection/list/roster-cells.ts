import { useTranslations } from "next-intl";
import type { SheetColumn } from "@/components/selection/official-sheet";
import type { RosterRow } from "@/lib/features/selection/roster-facts";

/** What an official list says of a person, in the order offices write it: columns, and the cells of a row. */
export function usePersonCells(): {
  columns: readonly SheetColumn[];
  cells: (row: RosterRow) => Record<string, string | null>;
} {
  const t = useTranslations("committee.meeting");
  const statuses = useTranslations("statuses");
  return {
    columns: [
      { key: "name", header: t("name") },
      { key: "sex", header: t("sex") },
      { key: "birth", header: t("birth") },
      { key: "ethnicity", header: t("ethnicity") },
      { key: "party", header: t("party") },
      { key: "unit", header: t("unit"), align: "left", wide: true },
      { key: "job", header: t("job"), align: "left", wide: true },
    ],
    cells: (row) => ({
      ...{
        name: row.name,
        sex: row.sex && statuses(`sexes.${row.sex}`),
        birth: row.birthMonth?.replace("-", ".") ?? null,
      },
      ...{ ethnicity: row.ethnicity, party: row.partyStatus && statuses(`partyStatuses.${row.partyStatus}`) },
      ...{ unit: row.unit, job: row.title },
    }),
  };
}

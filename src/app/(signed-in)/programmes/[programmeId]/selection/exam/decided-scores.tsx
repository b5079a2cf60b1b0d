import { useTranslations } from "next-intl";
import Link from "@/components/ui/link";
import { ListTable } from "@/components/ui/table";
import type { Score } from "@/lib/domain/selection/ranking";
import { useScoreWords } from "./score-words";

type Row = { id: string; number: string; name: string; unit: string; score: Score };

/** The scores an exam was decided on. */
export function DecidedScores({ rows }: { rows: readonly Row[] }) {
  const t = useTranslations("exam");
  const words = useScoreWords();
  return (
    <ListTable
      caption={t("decided.title")}
      columns={[
        { key: "name", header: t("entry.name"), place: "name" },
        { key: "number", header: t("entry.number"), place: "line", nowrap: true },
        { key: "unit", header: t("entry.unit"), place: "wide" },
        { key: "score", header: t("entry.score"), place: "state", numeric: true },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: {
          name: <Link href={`/candidates/${row.id}`}>{row.name}</Link>,
          ...{ number: row.number, unit: row.unit, score: words(row.score) ?? t("scores.none") },
        },
      }))}
    />
  );
}

import { useTranslations } from "next-intl";
import { Status } from "@/components/ui/status";
import type { Column } from "@/components/ui/table";
import type { RankingOf } from "@/lib/domain/selection/cut";
import { scoreText } from "@/lib/domain/selection/points";
import { useScoreWords } from "../exam/score-words";
import type { RankedRow } from "./ranked-group";

/** The columns of a ranking: at the exam its score alone, after the interview both and what they make. */
export function useRankedColumns(of: RankingOf, { views }: { views: readonly RankingOf[] }): Column[] {
  const t = useTranslations("exam.ranking");
  const hasExam = views.includes("writtenExam");
  const isLast = of === "interview";
  return [
    { key: "rank", header: t("rank"), place: "line", numeric: true, labelled: true },
    { key: "name", header: t("name"), place: "name" },
    { key: "unit", header: t("unit"), place: "line" },
    ...(hasExam ? [{ key: "number", header: t("number"), place: "wider" as const, nowrap: true }] : []),
    ...(hasExam ? [{ key: "exam", header: t("exam"), place: "line" as const, numeric: true, labelled: true }] : []),
    ...(isLast
      ? [{ key: "interview", header: t("interview"), place: "line" as const, numeric: true, labelled: true }]
      : []),
    ...(isLast ? [{ key: "total", header: t("total"), place: "line" as const, numeric: true, labelled: true }] : []),
    { key: "state", header: t("state"), place: "state" },
  ];
}

/** What stands in them. */
export function useRankedCells() {
  const t = useTranslations("exam.ranking");
  const results = useTranslations("selection.results");
  const words = useScoreWords();
  const state = ({ decided, unranked }: RankedRow) => {
    if (decided) return <Status shape={decided === "passed" ? "done" : "endedEarly"}>{results(decided)}</Status>;
    if (unranked)
      return <Status shape={unranked === "withdrawn" ? "closed" : "ahead"}>{t(`unranked.${unranked}`)}</Status>;
    return <Status shape="underWay">{t("waiting")}</Status>;
  };
  return (row: RankedRow) => ({
    ...{
      rank: row.rank ?? "–",
      unit: row.unit,
      number: row.number,
      exam: words(row.exam),
      interview: words(row.interview, "interviews"),
    },
    total: row.total === null ? null : scoreText(row.total),
    state: state(row),
  });
}

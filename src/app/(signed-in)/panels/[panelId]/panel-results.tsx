import { useTranslations } from "next-intl";
import Link from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status";
import { ListTable } from "@/components/ui/table";
import { pointsText, scoreText } from "@/lib/domain/selection/points";
import type { NoScore } from "@/lib/domain/vocabulary";

type Result = {
  candidateId: string;
  place: number;
  name: string;
  points: number | null;
  noScore: NoScore | null;
  marks: readonly { id: string; name: string; points: number | null }[];
};

/** What a closed panel came to, with every scorer's mark; its order is the one they were heard in, and no rank. */
export function PanelResults({ results, isDepartment }: { results: readonly Result[]; isDepartment: boolean }) {
  const t = useTranslations("panels");
  return (
    <Section title={t("results.title")}>
      {isDepartment ? <p className="hint">{t("results.next")}</p> : null}
      <ListTable
        caption={t("results.title")}
        columns={[
          { key: "name", header: t("heard.name"), place: "name" },
          { key: "place", header: t("heard.place"), place: "wide", numeric: true },
          { key: "marks", header: t("results.marks"), place: "line" },
          { key: "score", header: t("results.score"), place: "state", numeric: true },
        ]}
        rows={results.map(({ candidateId, place, name, points, noScore, marks }) => ({
          key: candidateId,
          cells: {
            name: isDepartment ? <Link href={`/candidates/${candidateId}`}>{name}</Link> : name,
            place,
            marks: (
              <ul className="marks-given">
                {marks.map((mark) => (
                  <li key={mark.id}>
                    {t("results.one", { name: mark.name, points: mark.points === null ? "" : pointsText(mark.points) })}
                  </li>
                ))}
              </ul>
            ),
            score: noScore ? (
              <Status shape="endedEarly">{t(`noScores.${noScore}`)}</Status>
            ) : points === null ? null : (
              <b>{scoreText(points)}</b>
            ),
          },
        }))}
      />
    </Section>
  );
}

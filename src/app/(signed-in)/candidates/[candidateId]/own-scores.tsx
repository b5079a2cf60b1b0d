import { useTranslations } from "next-intl";
import { Facts, Section } from "@/components/ui/section";
import { pointsWritten } from "@/lib/domain/selection/exam";
import type { Score } from "@/lib/domain/selection/ranking";

type Props = { scores: { number: string | null; exam: Score; interview: Score } };

/** S5: a candidate's exam number and scores, as far as there are any. */
export function OwnScores({ scores }: Props) {
  const t = useTranslations("exam");
  const { number, exam, interview } = scores;
  if (number === null && exam === null && interview === null) return null;
  const words = (score: Score) =>
    typeof score === "string" ? t(`scores.${score}`) : (pointsWritten(score) ?? t("own.none"));
  return (
    <Section title={t("own.title")}>
      <Facts
        facts={[
          ...(number === null ? [] : [{ key: "number", label: t("own.number"), value: number }]),
          ...(number === null ? [] : [{ key: "exam", label: t("own.exam"), value: words(exam) }]),
          { key: "interview", label: t("own.interview"), value: words(interview) },
        ]}
      />
    </Section>
  );
}

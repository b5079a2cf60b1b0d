import { useTranslations } from "next-intl";
import { pointsWritten } from "@/lib/domain/selection/exam";
import type { Score } from "@/lib/domain/selection/ranking";

/** A score as its reader knows it: points, 缺考, 违纪; null where none was entered. */
export function useScoreWords(): (score: Score) => string | null {
  const t = useTranslations("exam.scores");
  return (score) => (typeof score === "string" ? t(score) : pointsWritten(score));
}

import { useTranslations } from "next-intl";
import { pointsWritten } from "@/lib/domain/selection/exam";
import type { Score } from "@/lib/domain/selection/ranking";

/** A score as its reader knows it: points, 缺考, 违纪, of an interview 缺席; null where none was entered. */
export function useScoreWords(): (score: Score, of?: "scores" | "interviews") => string | null {
  const t = useTranslations("exam");
  return (score, of = "scores") => (typeof score === "string" ? t(`${of}.${score}`) : pointsWritten(score));
}

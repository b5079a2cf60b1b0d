import { useTranslations } from "next-intl";
import { scoreText } from "@/lib/domain/selection/points";
import type { Score } from "@/lib/domain/selection/ranking";

/** Speaks a score: its points, or why there are none; nothing where none is entered. */
export function useScoreWords(): (score: Score) => string {
  const t = useTranslations("committee.meeting");
  return (score) => {
    if (score === null) return "";
    return typeof score === "object" ? scoreText(score.points) : t(score);
  };
}

import { useTranslations } from "next-intl";
import { scoreText } from "@/lib/domain/selection/points";
import type { Score } from "@/lib/domain/selection/ranking";

/** Speaks a score: its points, or why there are none, in the words of its stage; nothing where none is entered. */
export function useScoreWords(): (score: Score, of: "exam" | "interview") => string {
  const t = useTranslations("committee.meeting.without");
  return (score, of) => {
    if (score === null) return "";
    return typeof score === "object" ? scoreText(score.points) : t(`${of}.${score}`);
  };
}

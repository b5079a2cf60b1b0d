import type { CalendarDate } from "@/lib/domain/calendar-date";
import { pointsText } from "@/lib/domain/selection/points";
import { assignExamNumbers } from "@/lib/features/selection/commands/assign-exam-numbers";
import { enterExamScores } from "@/lib/features/selection/commands/enter-exam-scores";
import type { Registered } from "./candidates";
import type { Cast } from "./cast";
import { does } from "./diary";
import type { Runner } from "./selection-course";

/** Everyone who waits for the written exam gets a number, by unit and name. */
export const givesNumbers = (cast: Cast, programmeId: string, day: CalendarDate): Promise<unknown> =>
  does(cast.staff, day, assignExamNumbers, { programmeId, order: "unit" });

/** Types the scores of these by their numbers, as the form sends them. */
export async function entersScores(
  cast: Cast,
  day: CalendarDate,
  { programmeId, registered, runners }: { programmeId: string; registered: Registered; runners: readonly Runner[] },
): Promise<void> {
  const entries = await cast.owner.examEntry.findMany({ where: { programmeId } });
  const rows = runners.flatMap(({ name, exam }) => {
    const entry = entries.find((one) => one.candidateId === registered.id(name));
    if (!entry) throw new Error(`${name} has no exam number`);
    const score = typeof exam === "string" ? { absent: "缺考", disqualified: "违纪" }[exam] : pointsText(exam.points);
    return { number: entry.number, version: entry.version, score };
  });
  await does(cast.staff, day, enterExamScores, {
    programmeId,
    seen: rows.map(({ number, version }) => `${number} ${version} `).join("\n"),
    scores: Object.fromEntries(rows.map(({ number, score }) => [number, score])),
  });
}

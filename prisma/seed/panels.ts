import type { CalendarDate } from "@/lib/domain/calendar-date";
import { pointsText } from "@/lib/domain/selection/points";
import { closePanel } from "@/lib/features/selection/commands/close-panel";
import { formPanel } from "@/lib/features/selection/commands/form-panel";
import { giveMarks } from "@/lib/features/selection/commands/give-marks";
import type { Registered } from "./candidates";
import type { Cast } from "./cast";
import { does } from "./diary";
import type { Runner } from "./selection-course";

const NAMES = ["第一考官组", "第二考官组"];
const SEATS = 5;

type Told = { programmeId: string; registered: Registered; runners: readonly Runner[]; until?: "marking" | "closed" };

/**
 * S5: two panels of five hear these between them, mark them and are closed. `until: "marking"`: the first scorer of the
 * first panel is half through, everyone else done, and no panel closed.
 */
export async function tellPanels(
  cast: Cast,
  day: CalendarDate,
  { programmeId, registered, runners, until = "closed" }: Told,
): Promise<void> {
  for (const [at, name] of NAMES.entries()) {
    const heard = runners.filter((_, i) => i % NAMES.length === at);
    const seats = cast.scorers.slice(at * SEATS, (at + 1) * SEATS);
    const { panelId } = await does<{ panelId: string }>(cast.staff, day, formPanel, {
      ...{ programmeId, name, heldOn: day, scorerIds: seats.map((seat) => seat.personId) },
      candidates: Object.fromEntries(
        heard.map((one, i) => [registered.id(one.name), { chosen: "on", place: String(i + 1) }]),
      ),
    });
    for (const [seat, scorer] of seats.entries()) {
      const isHalfThrough = until === "marking" && at === 0 && seat === 0;
      const marked = isHalfThrough ? heard.slice(0, Math.ceil(heard.length / 2)) : heard;
      const sheet = marked.map((one) => [registered.id(one.name), { points: pointsText(one.marks[seat] ?? 0) }]);
      const viewer = { ...scorer, panels: [panelId] };
      await does(viewer, day, giveMarks, { panelId, sheet: Object.fromEntries(sheet) });
    }
    if (until === "closed") await does(cast.staff, day, closePanel, { panelId });
  }
}

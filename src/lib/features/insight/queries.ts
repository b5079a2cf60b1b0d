import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";
import { type Phase, phaseOn } from "@/lib/domain/placement";
import { bySoonest, dueItems } from "@/lib/domain/todo";
import { isOpen, type TodoItem } from "@/lib/domain/todo-item";
import { loadCalendar } from "@/lib/platform/calendar";
import { clock } from "@/lib/platform/clock";
import { reading, type Tx } from "@/lib/platform/db";
import { isId } from "@/lib/platform/input";
import type { PersonViewer } from "@/lib/platform/viewer";
import { within } from "@/lib/policy/policy";
import { placementFacts } from "../placements/facts";
import { todoFactsOf } from "./facts";

export type HomeItem = TodoItem & { cadreName: string; sendingUnit: string; hostUnit: string };
export type Home = {
  today: CalendarDate;
  items: HomeItem[];
  /** How many placements the viewer reaches, by phase today. */
  phases: { phase: Phase; count: number }[];
};

/** What is due later than a month from now does not wait yet; it stands ahead on the placement's own page. */
const HORIZON_DAYS = 31;
const waits = (item: TodoItem, today: CalendarDate): boolean =>
  isOpen(item, today) && (item.dueOn === null || item.dueOn <= addDays(today, HORIZON_DAYS));

/** What waits for the viewer's post, soonest first, and the placements in reach by phase. */
export const home = (viewer: PersonViewer): Promise<Home> =>
  reading(viewer, async (tx) => {
    const today = clock.today();
    const rows = await tx.placement.findMany({
      where: { ...within(viewer, "placement.read"), state: { not: "cancelled" } },
    });
    const placements = rows.map(placementFacts);
    const items = (await duesOf(tx, viewer, placements, today)).filter((item) => waits(item, today));
    const counted = new Map<Phase, number>();
    for (const placement of placements) {
      const phase = phaseOn(placement, today);
      counted.set(phase, (counted.get(phase) ?? 0) + 1);
    }
    const about = new Map(placements.map((p) => [p.id, p]));
    const people = await tx.directoryEntry.findMany({
      where: { personId: { in: placements.map((p) => p.cadreId) } },
      select: { personId: true, name: true },
    });
    const units = await tx.unit.findMany({
      where: { id: { in: placements.flatMap((p) => [p.sendingUnitId, p.hostUnitId]) } },
      select: { id: true, name: true, shortName: true },
    });
    const person = new Map(people.map((p) => [p.personId, p.name]));
    const unit = new Map(units.map((u) => [u.id, u.shortName ?? u.name]));
    return {
      today,
      items: items.map((item) => {
        const placement = about.get(item.placementId);
        return {
          ...item,
          cadreName: person.get(placement?.cadreId ?? "") ?? "",
          sendingUnit: unit.get(placement?.sendingUnitId ?? "") ?? "",
          hostUnit: unit.get(placement?.hostUnitId ?? "") ?? "",
        };
      }),
      phases: [...counted].map(([phase, count]) => ({ phase, count })),
    };
  });

/** What one placement still asks of the viewer's post, not yet open things included: its page's next step and what lies ahead. */
export const dueOf = (viewer: PersonViewer, placementId: string): Promise<TodoItem[]> =>
  reading(viewer, async (tx) => {
    if (!isId(placementId)) return [];
    const row = await tx.placement.findFirst({
      where: { AND: [{ id: placementId }, within(viewer, "placement.read")] },
    });
    return row ? duesOf(tx, viewer, [placementFacts(row)], clock.today()) : [];
  });

/** The first thing each of these placements still asks of the viewer's post, for lists. */
export const nextOf = (viewer: PersonViewer, placementIds: readonly string[]): Promise<Map<string, TodoItem>> =>
  reading(viewer, async (tx) => {
    const rows = await tx.placement.findMany({
      where: { AND: [{ id: { in: [...placementIds] } }, within(viewer, "placement.read")] },
    });
    const items = await duesOf(tx, viewer, rows.map(placementFacts), clock.today());
    const first = new Map<string, TodoItem>();
    for (const item of items) if (!first.has(item.placementId)) first.set(item.placementId, item);
    return first;
  });

async function duesOf(
  tx: Tx,
  viewer: PersonViewer,
  placements: Parameters<typeof todoFactsOf>[1],
  today: CalendarDate,
): Promise<TodoItem[]> {
  const calendar = await loadCalendar(tx, viewer.departmentId);
  const facts = await todoFactsOf(tx, placements, today);
  return facts
    .flatMap((one) => dueItems(one, today, calendar))
    .filter((item) => item.roles.includes(viewer.role))
    .sort(bySoonest);
}

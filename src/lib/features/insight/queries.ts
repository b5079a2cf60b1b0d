import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";
import { bySoonest, dueItems, type TodoFacts } from "@/lib/domain/todo";
import { isOpen, type TodoItem } from "@/lib/domain/todo-item";
import { type PanelTodo, panelsDue } from "@/lib/domain/todo-panels";
import type { WorkingCalendar } from "@/lib/domain/working-days";
import { loadCalendar } from "@/lib/platform/calendar";
import { type Clock, clock } from "@/lib/platform/clock";
import { dayOf } from "@/lib/platform/days";
import { reading, type Tx } from "@/lib/platform/db";
import { isId } from "@/lib/platform/input";
import type { PersonViewer } from "@/lib/platform/viewer";
import { mayEver, within } from "@/lib/policy/policy";
import { placementFacts } from "../placements/facts";
import { panelRows } from "../selection/panel-shown-facts";
import { todoFactsOf } from "./facts";
import { figuresOf, type HomeFigures } from "./figure-facts";
import { namesOfAll } from "./name-facts";
import { type HomeProgramme, plansWaiting, selectionsWaiting } from "./waiting-facts";

export type HomeItem = TodoItem & { cadreName: string; sendingUnit: string; hostUnit: string };
export type HomePanel = PanelTodo & { name: string; programme: string };
export type Home = {
  today: CalendarDate;
  items: HomeItem[];
  /** What interview panels ask of the viewer. */
  panels: HomePanel[];
  /** What programmes ask of the viewer's post. */
  ofProgrammes: HomeProgramme[];
  figures: HomeFigures | null;
  /** The cadre's name of a placement in reach. */
  cadreOf: (placementId: string) => string;
};

/** What is due later than a month from now does not wait yet; it stands ahead on the placement's own page. */
const HORIZON_DAYS = 31;
const waits = (item: Pick<TodoItem, "opensOn" | "dueOn">, today: CalendarDate): boolean =>
  isOpen(item, today) && (item.dueOn === null || item.dueOn <= addDays(today, HORIZON_DAYS));

/** What waits for the viewer's post, soonest first, and the figures of it, off the same facts. */
export const home = (viewer: PersonViewer, at: Clock = clock): Promise<Home> =>
  reading(
    viewer,
    async (tx) => {
      const today = at.today();
      const rows = await tx.placement.findMany({
        where: { ...within(viewer, "placement.read"), state: { not: "cancelled" } },
      });
      const placements = rows.map(placementFacts);
      const calendar = await loadCalendar(tx, viewer.departmentId);
      const facts = await todoFactsOf(tx, placements, today);
      const dues = duesAmong(viewer, facts, today, calendar);
      const names = await namesOfAll(tx, placements);
      const programmes = await tx.programme.findMany({
        where: { AND: [within(viewer, "programme.read"), { status: "open" }] },
        select: { id: true, name: true, quota: true, startsOn: true },
      });
      const panels = mayEver(viewer, "panel.read") ? await panelRows(tx, viewer, { closedOn: null }) : [];
      return {
        today,
        panels: panelsDue(panels, viewer.role, today)
          .filter((item) => waits(item, today))
          .flatMap((item) => {
            const panel = panels.find(({ id }) => id === item.panelId);
            return panel ? [{ ...item, name: panel.name, programme: panel.programme }] : [];
          }),
        items: dues.filter((item) => waits(item, today)).map((item) => ({ ...item, ...names(item.placementId) })),
        ofProgrammes: [...(await selectionsWaiting(tx, viewer, today)), ...(await plansWaiting(tx, viewer))],
        figures: figuresOf(
          viewer,
          { facts, dues, panels, programmes: programmes.map((one) => ({ ...one, startsOn: dayOf(one.startsOn) })) },
          today,
          calendar,
        ),
        cadreOf: (placementId) => names(placementId).cadreName,
      };
    },
    at,
  );

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
  return duesAmong(viewer, facts, today, calendar);
}

const duesAmong = (
  viewer: PersonViewer,
  facts: readonly TodoFacts[],
  today: CalendarDate,
  calendar: WorkingCalendar,
): TodoItem[] =>
  facts
    .flatMap((one) => dueItems(one, today, calendar))
    .filter((item) => item.roles.includes(viewer.role))
    .sort(bySoonest);

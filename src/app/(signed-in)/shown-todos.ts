import { getTranslations } from "next-intl/server";
import type { ShownTodo } from "@/components/todo/todo-list";
import { type CalendarDate, calendarDate } from "@/lib/domain/calendar-date";
import { bySoonest } from "@/lib/domain/todo";
import { isKindOfTodo, type TodoKind } from "@/lib/domain/todo-item";
import { mattersOf, type TodoMatter, urgencyOf } from "@/lib/domain/todo-matter";
import type { Home, HomeItem, HomePanel } from "@/lib/features/insight/queries";
import type { HomeProgramme } from "@/lib/features/insight/waiting-facts";
import { type Asked, one } from "./list-address";
import { detailOf } from "./todo-detail";
import { programmeHref, todoHref } from "./todo-links";

/** The matters one asks to see item by item: of these kinds, and of one due day where it is named. */
export type Narrowed = { kinds: readonly TodoKind[]; due: string };

/** `?kind=signReview&due=2026-10-08`; several kinds with commas, `due=none` for what has no day. Null: everything. */
export function narrowedBy(asked: Asked): Narrowed | null {
  const kinds = one(asked.kind).split(",").filter(isKindOfTodo);
  return kinds.length > 0 ? { kinds, due: one(asked.due) } : null;
}

const hrefOf = ({ kind, dueOn }: Pick<TodoMatter, "kind" | "dueOn">): string => `/?kind=${kind}&due=${dueOn ?? "none"}`;

/** What waits, as the list draws it: joined by kind and day, or narrowed and one by one. */
export async function shownTodos(
  { items, panels, ofProgrammes, today }: Home,
  narrowed: Narrowed | null,
): Promise<ShownTodo[]> {
  const t = await getTranslations<never>();
  const detail = detailOf(t);
  const isAsked = ({ kind, dueOn }: Pick<HomeItem | HomePanel, "kind" | "dueOn">): boolean =>
    !narrowed || (narrowed.kinds.includes(kind) && (narrowed.due === "" || narrowed.due === (dueOn ?? "none")));
  const matters: TodoMatter<HomeItem>[] = narrowed
    ? items.filter(isAsked).map((item) => ({ ...item, items: [item] }))
    : mattersOf(items);
  const asked = narrowed ? [] : ofProgrammes.map((one) => ofProgramme(one, today));
  const ofPlacements = matters.flatMap((matter): ShownTodo[] => {
    const [first] = matter.items;
    if (!first) return [];
    // several cadres of one name stay several
    const subjects = [...new Map(matter.items.map((item) => [item.placementId, item.cadreName])).values()];
    return [
      {
        id: `${first.placementId} ${first.kind} ${first.key}`,
        kind: matter.kind,
        subjects,
        detail: detail(matter),
        dueOn: matter.dueOn ?? undefined,
        urgency: urgencyOf(matter, today),
        href: subjects.length > 1 ? hrefOf(matter) : todoHref(first),
      },
    ];
  });
  const ofPanels = panels.filter(isAsked).map(
    (panel): ShownTodo => ({
      id: `${panel.panelId} ${panel.kind}`,
      kind: panel.kind,
      subjects: [panel.name],
      detail: t("home.detail.panel", { programme: panel.programme, ...panel.facts }),
      dueOn: panel.dueOn ?? undefined,
      urgency: urgencyOf(panel, today),
      href: `/panels/${panel.panelId}`,
    }),
  );
  return [...ofPlacements, ...ofPanels, ...asked].toSorted((a, b) =>
    bySoonest({ dueOn: dayOf(a) }, { dueOn: dayOf(b) }),
  );
}

const dayOf = ({ dueOn }: ShownTodo): CalendarDate | null => (dueOn === undefined ? null : calendarDate(dueOn));

/** What a programme asks: of a candidate by their name, else of the programme as a whole. */
const ofProgramme = (todo: HomeProgramme, today: CalendarDate): ShownTodo => ({
  ...{ id: `${todo.programmeId} ${todo.kind} ${todo.about}`, kind: todo.kind },
  ...{ subjects: [todo.name ?? todo.programme], detail: todo.name ? todo.programme : undefined },
  ...{ dueOn: todo.dueOn ?? undefined, urgency: urgencyOf(todo, today), href: programmeHref(todo) },
});

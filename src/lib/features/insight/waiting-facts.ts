import type { CalendarDate } from "@/lib/domain/calendar-date";
import { statusOn, type TodoStatus } from "@/lib/domain/todo-item";
import { planTodo, type SelectionTodo, selectionTodos } from "@/lib/domain/todo-programme";
import type { Tx } from "@/lib/platform/db";
import type { PersonViewer } from "@/lib/platform/viewer";
import { within } from "@/lib/policy/policy";
import { selectionMatters } from "../selection/matter-facts";

/** What a programme asks of the viewer; `name`: of the candidate it is about. */
export type HomeProgramme = Pick<SelectionTodo, "kind" | "about" | "dueOn"> & {
  programmeId: string;
  programme: string;
  status: TodoStatus;
  name: string | null;
};

/** S2: the plans of who goes where on which it is the viewer's turn, by programme. */
export async function plansWaiting(tx: Tx, viewer: PersonViewer): Promise<HomeProgramme[]> {
  const plans = await tx.placementPlan.findMany({
    where: { AND: [within(viewer, "plan.read"), { state: { notIn: ["confirmed", "discarded"] } }] },
    select: { programmeId: true, state: true },
  });
  const programmes = await tx.programme.findMany({
    where: { id: { in: plans.map((one) => one.programmeId) } },
    orderBy: { startsOn: "asc" },
  });
  return programmes.flatMap(({ id, name }) => {
    const todo = planTodo(plans.find((one) => one.programmeId === id)?.state ?? "discarded");
    if (todo?.role !== viewer.role) return [];
    return [
      { programmeId: id, programme: name, kind: todo.kind, about: null, name: null, dueOn: null, status: "undated" },
    ];
  });
}

/** S1, S2, S6: what selections ask of the viewer's post, by programme. */
export async function selectionsWaiting(tx: Tx, viewer: PersonViewer, today: CalendarDate): Promise<HomeProgramme[]> {
  const todos = (await selectionMatters(tx, viewer)).flatMap(({ matters, ...of }) =>
    selectionTodos(matters, today)
      .filter((one) => one.role === viewer.role)
      .map(({ role: _, ...one }) => ({ ...of, ...one, status: statusOn(one.dueOn, today) })),
  );
  const about = todos.flatMap((one) => one.about ?? []);
  const candidates = await tx.candidate.findMany({ where: { id: { in: about } } });
  const people = await tx.directoryEntry.findMany({
    where: { personId: { in: candidates.map((one) => one.cadreId) } },
  });
  const nameOf = (candidateId: string | null) => {
    const cadreId = candidates.find((one) => one.id === candidateId)?.cadreId;
    return people.find((one) => one.personId === cadreId)?.name ?? null;
  };
  return todos.map((one) => ({ ...one, name: nameOf(one.about) }));
}

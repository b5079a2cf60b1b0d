import { useTranslations } from "next-intl";
import Link from "@/components/ui/link";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { TodoKind } from "@/lib/domain/todo-item";
import { URGENCIES, type Urgency, urgencyReach } from "@/lib/domain/todo-matter";
import type { ProgrammeTodoKind } from "@/lib/domain/todo-programme";
import { dayNumber } from "../placement/year-scale";
import { buttonClass } from "../ui/button";
import { Day, useDayWords, useWeekday } from "../ui/day";
import { EmptyState } from "../ui/empty-state";
import { Status } from "../ui/status";

/** One matter that waits for me. `subjects` are whom it is about, at least one; `dueOn` is 'YYYY-MM-DD'. */
export type ShownTodo = {
  readonly id: string;
  readonly kind: TodoKind | ProgrammeTodoKind;
  readonly subjects: readonly string[];
  readonly detail?: string;
  readonly dueOn?: string;
  readonly urgency: Urgency;
  readonly href: string;
};

/** So many rows of one heading are shown; the rest is folded under them. */
const SHOWN = 12;
/** So many are named; of more only the first is, with their number. */
const NAMED = 3;

/** What waits for me, most urgent first, each with one button; the most urgent row's is the page's primary one. */
export function TodoList({
  today,
  todos,
  unfolded = false,
}: {
  today: CalendarDate;
  todos: readonly ShownTodo[];
  unfolded?: boolean;
}) {
  const t = useTranslations("todo");
  if (todos.length === 0) return <EmptyState title={t("emptyTitle")} next={t("emptyNext")} />;
  const groups = URGENCIES.map((urgency) => ({
    urgency,
    rows: todos.filter((todo) => todo.urgency === urgency),
  })).filter((group) => group.rows.length > 0);
  const first = groups[0]?.rows[0]?.id;
  return (
    <div>
      {groups.map((group) => (
        <Group key={group.urgency} {...group} today={today} first={first} shown={unfolded ? todos.length : SHOWN} />
      ))}
    </div>
  );
}

type Rows = { rows: readonly ShownTodo[]; today: CalendarDate; first?: string };

function Group({ urgency, rows, today, first, shown }: Rows & { urgency: Urgency; shown: number }) {
  const t = useTranslations();
  const day = useDayWords();
  const word = t(`statuses.urgency.${urgency}`);
  const reach = urgencyReach(urgency, today);
  const rest = rows.slice(shown);
  return (
    <section className="due" aria-label={word}>
      <header>
        <h2>{urgency === "overdue" ? <Status shape="overdue">{word}</Status> : word}</h2>
        <p>
          {reach === null
            ? t("common.pieces", { count: rows.length })
            : t(urgency === "later" ? "todo.from" : "todo.until", { date: day(reach) })}
        </p>
      </header>
      <div>
        <TodoRows rows={rows.slice(0, shown)} today={today} first={first} />
        {rest.length > 0 ? (
          <details className="more">
            <summary>{t("todo.rest", { count: rest.length })}</summary>
            <TodoRows rows={rest} today={today} />
          </details>
        ) : null}
      </div>
    </section>
  );
}

const TodoRows = ({ rows, today, first }: Rows) => (
  <ul>
    {rows.map((todo) => (
      <TodoRow key={todo.id} todo={todo} today={today} primary={todo.id === first} />
    ))}
  </ul>
);

function TodoRow({ todo, today, primary }: { todo: ShownTodo; today: string; primary: boolean }) {
  const t = useTranslations();
  const { kind, subjects } = todo;
  const title = t(`todo.kinds.${kind}.title`);
  const who =
    subjects.length <= NAMED
      ? subjects.join(t("common.listSeparator"))
      : t("todo.andOthers", { subject: subjects[0] ?? "", count: subjects.length });
  return (
    <li className="todo">
      <p className="what">
        <b>{who}</b>
        <span>{title}</span>
        {todo.detail ? <small>{todo.detail}</small> : null}
      </p>
      <p className="when">{todo.dueOn ? <Due dueOn={todo.dueOn} today={today} urgency={todo.urgency} /> : null}</p>
      <Link className={buttonClass({ kind: primary ? "primary" : "outlined" })} href={todo.href}>
        {subjects.length > 1 ? t("todo.oneByOne") : t(`todo.kinds.${kind}.action`)}
        <span className="sr">{t("todo.forWhom", { subject: who, title })}</span>
      </Link>
    </li>
  );
}

function Due({ dueOn, today, urgency }: { dueOn: string; today: string; urgency: Urgency }) {
  const t = useTranslations("todo");
  const weekday = useWeekday();
  const late = urgency === "overdue";
  const left = dayNumber(dueOn) - dayNumber(today);
  // some things are due on one day and late only from a later one (O3)
  const words = () => {
    if (left < 0) return t(late ? "late" : "past", { days: -left });
    if (left === 0) return t("dueToday");
    if (left === 1) return t("tomorrow");
    return urgency === "thisWeek" ? weekday(dueOn, "short") : t("inDays", { days: left });
  };
  return (
    <>
      <Day value={dueOn} year={dueOn.slice(0, 4) !== today.slice(0, 4)} />
      <small className={late ? "st-late" : "dim"}>{words()}</small>
    </>
  );
}

import Link from "next/link";
import { useTranslations } from "next-intl";
import type { TodoKind } from "@/lib/domain/todo-item";
import { dayNumber } from "../placement/year-scale";
import { buttonClass } from "../ui/button";
import { Day } from "../ui/day";
import { EmptyState } from "../ui/empty-state";
import { Status } from "../ui/status";
import { URGENCIES, type Urgency } from "./urgency";

/** One thing that waits for me. `subject` is whom or what it is about; `dueOn` is 'YYYY-MM-DD'. */
export type ShownTodo = {
  readonly id: string;
  readonly kind: TodoKind;
  readonly subject: string;
  readonly detail?: string;
  readonly dueOn?: string;
  readonly urgency: Urgency;
  readonly href: string;
};

/** What waits for me, most urgent first, each with one button; the most urgent row's is the page's primary one. */
export function TodoList({ today, todos }: { today: string; todos: readonly ShownTodo[] }) {
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
        <Group key={group.urgency} {...group} today={today} first={first} />
      ))}
    </div>
  );
}

function Group({
  urgency,
  rows,
  today,
  first,
}: {
  urgency: Urgency;
  rows: readonly ShownTodo[];
  today: string;
  first?: string;
}) {
  const t = useTranslations();
  const word = t(`statuses.urgency.${urgency}`);
  return (
    <section className="due" aria-label={word}>
      <header>
        <h2>{urgency === "overdue" ? <Status shape="overdue">{word}</Status> : word}</h2>
        <p>{t("common.pieces", { count: rows.length })}</p>
      </header>
      <ul>
        {rows.map((todo) => (
          <TodoRow key={todo.id} todo={todo} today={today} primary={todo.id === first} />
        ))}
      </ul>
    </section>
  );
}

function TodoRow({ todo, today, primary }: { todo: ShownTodo; today: string; primary: boolean }) {
  const t = useTranslations("todo");
  const title = t(`kinds.${todo.kind}.title`);
  return (
    <li className="todo">
      <p className="what">
        <b>{todo.subject}</b>
        <span>{title}</span>
        {todo.detail ? <small>{todo.detail}</small> : null}
      </p>
      <p className="when">
        {todo.dueOn ? <Due dueOn={todo.dueOn} today={today} late={todo.urgency === "overdue"} /> : null}
      </p>
      <Link className={buttonClass({ kind: primary ? "primary" : "outlined" })} href={todo.href}>
        {t(`kinds.${todo.kind}.action`)}
        <span className="sr">{t("forWhom", { subject: todo.subject, title })}</span>
      </Link>
    </li>
  );
}

function Due({ dueOn, today, late }: { dueOn: string; today: string; late: boolean }) {
  const t = useTranslations("todo");
  const left = dayNumber(dueOn) - dayNumber(today);
  // some things are due on one day and late only from a later one (O3)
  const words = () => {
    if (left < 0) return t(late ? "late" : "past", { days: -left });
    if (left === 0) return t("dueToday");
    return left === 1 ? t("tomorrow") : t("inDays", { days: left });
  };
  return (
    <>
      <Day value={dueOn} year={dueOn.slice(0, 4) !== today.slice(0, 4)} />
      <small className={late ? "st-late" : "dim"}>{words()}</small>
    </>
  );
}

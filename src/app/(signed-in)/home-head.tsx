import { useTranslations } from "next-intl";
import type { ShownTodo } from "@/components/todo/todo-list";
import { useDayWords, useWeekday } from "@/components/ui/day";
import { PageHead } from "@/components/ui/page-head";

/** Which day it is, how much waits and how much of it is late. */
export function HomeHead({ today, todos }: { today: string; todos: readonly ShownTodo[] }) {
  const t = useTranslations();
  const day = useDayWords();
  const weekday = useWeekday();
  const late = todos.filter((todo) => todo.urgency === "overdue").length;
  return (
    <PageHead
      title={t("home.title")}
      summary={
        <p>
          {t("home.summary", {
            date: day(today),
            weekday: weekday(today),
            todos: t("todo.summary", { count: todos.length, late }),
          })}
        </p>
      }
    />
  );
}

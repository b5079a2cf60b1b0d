import { useTranslations } from "next-intl";
import type { ShownTodo } from "@/components/todo/todo-list";
import { ButtonLink } from "@/components/ui/button";
import { useDayWords, useWeekday } from "@/components/ui/day";
import { PageHead } from "@/components/ui/page-head";

type Props = { readonly today: string; readonly todos: readonly ShownTodo[]; readonly mayLogTalks: boolean };

/** Which day it is, how much waits and how much of it is late; a talk is logged from here, due or not. */
export function HomeHead({ today, todos, mayLogTalks }: Props) {
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
      actions={mayLogTalks ? <ButtonLink href="/talks/new">{t("mentoring.logged.record")}</ButtonLink> : undefined}
    />
  );
}

import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Day } from "@/components/ui/day";
import { Status } from "@/components/ui/status";
import type { TodoItem } from "@/lib/domain/todo-item";
import { todoHref } from "../../todo-links";

/** What waits for this post on this placement, the most urgent with the page's one primary button. */
export function NextStep({ items }: { items: readonly TodoItem[] }) {
  const t = useTranslations();
  const [first, ...rest] = items;
  if (!first) return null;
  const title = t(`todo.kinds.${first.kind}.title`);
  return (
    <section className="next nextrow" aria-labelledby="h-next">
      <div>
        <p className="lead">
          {t("placements.page.nextForMe")}
          {t("common.separator")}
          {first.dueOn ? <Day value={first.dueOn} year /> : t("placements.page.noDay")}
        </p>
        <h2 id="h-next">{first.status === "overdue" ? <Status shape="overdue">{title}</Status> : title}</h2>
        {rest.length > 0 ? <p className="dim">{t("placements.page.more", { count: rest.length })}</p> : null}
      </div>
      <p className="btns">
        {rest.slice(0, 2).map((item) => (
          <ButtonLink key={`${item.kind} ${item.key}`} href={todoHref(item)}>
            {t(`todo.kinds.${item.kind}.title`)}
          </ButtonLink>
        ))}
        <ButtonLink kind="primary" href={todoHref(first)}>
          {t(`todo.kinds.${first.kind}.action`)}
        </ButtonLink>
      </p>
    </section>
  );
}

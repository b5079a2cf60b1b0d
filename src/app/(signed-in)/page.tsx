import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PlacementStatus } from "@/components/placement/placement-status";
import { type ShownTodo, TodoList } from "@/components/todo/todo-list";
import { urgencyOf } from "@/components/todo/urgency";
import { PageHead } from "@/components/ui/page-head";
import { Facts, Section } from "@/components/ui/section";
import { home } from "@/lib/features/insight/queries";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { FirstSteps } from "./first-steps";
import { placesOf } from "./places";
import { detailOf } from "./todo-detail";
import { todoHref } from "./todo-links";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("home"))("title") };
}

/** 待办: what waits for this post, most urgent first, each with one button. */
export default async function HomePage() {
  const { viewer } = await signedIn("/");
  if (!mayEver(viewer, "placement.read")) redirect(placesOf(viewer.role)[0]?.href ?? "/account");
  const [t, tTodo, { today, items, phases }] = await Promise.all([
    getTranslations("home"),
    getTranslations("todo"),
    home(viewer),
  ]);
  const detail = await detailOf();
  const todos: ShownTodo[] = items.map((item) => ({
    id: `${item.placementId} ${item.kind} ${item.key}`,
    kind: item.kind,
    subject: item.cadreName,
    detail: detail(item),
    dueOn: item.dueOn ?? undefined,
    urgency: urgencyOf(item.status, item.dueOn, today),
    href: todoHref(item),
  }));
  const late = items.filter((item) => item.status === "overdue").length;
  return (
    <>
      <PageHead title={t("title")} summary={<p>{tTodo("summary", { count: items.length, late })}</p>} />
      <FirstSteps viewer={viewer} />
      <div className="split">
        <TodoList today={today} todos={todos} />
        <div className="side-col">
          <Section title={t("atAGlance")} aside={t("byPhase")}>
            {phases.length === 0 ? (
              <p className="dim">{t("noPlacements")}</p>
            ) : (
              <Facts
                facts={phases.map(({ phase, count }) => ({
                  key: phase,
                  label: <PlacementStatus phase={phase} />,
                  value: <Link href={`/placements?phase=${phase}`}>{t("people", { count })}</Link>,
                }))}
              />
            )}
          </Section>
        </div>
      </div>
    </>
  );
}

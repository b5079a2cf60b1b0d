import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { TodoList } from "@/components/todo/todo-list";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { messagesOf } from "@/lib/features/insight/message-queries";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { FirstSteps } from "./first-steps";
import { Glance } from "./glance";
import { OwnYear } from "./glance-own";
import { HomeHead } from "./home-head";
import { hasHome, homeOf } from "./home-of";
import { type Asked, addressOfList, pageOf } from "./list-address";
import { LastMessages } from "./messages/last-messages";
import { placesOf } from "./places";
import { narrowedBy, shownTodos } from "./shown-todos";

const PAGE = 50;
/** So many messages stand beside what waits; the rest has its own page. */
const LAST = 3;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("home"))("title") };
}

/** 待办: what waits for this post, most urgent first, each with one button; beside it the year at a glance. */
export default async function HomePage({ searchParams }: { searchParams: Promise<Asked> }) {
  const { viewer } = await signedIn("/");
  if (!hasHome(viewer)) redirect(placesOf(viewer.role)[0]?.href ?? "/account");
  const asked = await searchParams;
  const narrowed = narrowedBy(asked);
  const [t, home, messages] = await Promise.all([
    getTranslations(),
    homeOf(viewer),
    messagesOf(viewer, { before: null, take: LAST }),
  ]);
  const todos = await shownTodos(home, narrowed);
  if (narrowed) {
    const pages = Math.max(1, Math.ceil(todos.length / PAGE));
    const page = Math.min(pages, pageOf(asked));
    const title = [...new Set(narrowed.kinds)]
      .map((kind) => t(`todo.kinds.${kind}.title`))
      .join(t("common.listSeparator"));
    return (
      <>
        <PageHead
          title={title}
          crumbs={[{ label: t("home.title"), href: "/" }, { label: title }]}
          summary={<p>{t("common.pieces", { count: todos.length })}</p>}
        />
        <TodoList today={home.today} todos={todos.slice((page - 1) * PAGE, page * PAGE)} unfolded />
        <Pager page={page} pages={pages} total={todos.length} hrefOf={(to) => addressOfList("/", asked, to)} />
      </>
    );
  }
  return (
    <>
      <HomeHead today={home.today} todos={todos} mayLogTalks={mayEver(viewer, "talk.record")} />
      <FirstSteps viewer={viewer} />
      {home.figures?.of === "self" ? <OwnYear figures={home.figures} today={home.today} /> : null}
      <div className="split">
        <TodoList today={home.today} todos={todos} />
        <div className="side-col">
          <Glance home={home} />
          {mayEver(viewer, "message.read") ? <LastMessages {...messages} /> : null}
        </div>
      </div>
    </>
  );
}

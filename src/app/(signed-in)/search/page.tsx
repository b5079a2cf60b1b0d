import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FoundList } from "@/components/search/found-list";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { isLikeIdNumber } from "@/lib/domain/search";
import { signedIn } from "@/lib/platform/signed-in";
import { type Asked, one } from "../list-address";
import { answerTo } from "./found";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("search"))("title") };
}

const TOLD = ["idNumberForbidden", "idNumberUnknown", "idNumberUnfinished", "idNumberInAddress", "tooMany"] as const;

/** What the palette shows, as a page: without script, on paper, as a link. */
export default async function SearchPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const { viewer } = await signedIn("/search");
  const asked = await searchParams;
  const text = one(asked.q);
  // typed into the address by hand: it leaves the bar at once, and is not looked for
  if (isLikeIdNumber(text)) redirect("/search?notice=idNumberInAddress");
  const told = TOLD.find((notice) => notice === one(asked.notice));
  const [t, answer] = await Promise.all([getTranslations("search"), answerTo(viewer, text)]);
  const notice = answer.notice ?? told;
  const total = answer.groups.reduce((sum, group) => sum + group.total, 0);
  const isMore = answer.groups.some((group) => group.isMore);
  return (
    <>
      <PageHead
        title={t("title")}
        summary={text && !notice ? <p>{t(isMore ? "countMore" : "count", { count: total })}</p> : null}
      />
      <search aria-label={t("title")}>
        <form className="filters" action="/api/search/open" method="post">
          <span className="grow">
            <input
              className="in"
              type="search"
              name="q"
              key={text}
              defaultValue={text}
              aria-label={t("field")}
              placeholder={t("placeholder")}
              maxLength={60}
              autoComplete="off"
            />
          </span>
          <Button type="submit">{t("go")}</Button>
        </form>
      </search>
      {notice ? <EmptyState title={t(`notices.${notice}.title`)} next={t(`notices.${notice}.next`)} /> : null}
      {!notice && text && total === 0 ? <EmptyState title={t("nothing", { text })} next={t("nothingNext")} /> : null}
      {notice ? null : <FoundList groups={answer.groups} />}
    </>
  );
}

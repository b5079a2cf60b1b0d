import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Prose } from "@/components/help/prose";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { SubmitButton } from "@/components/ui/submit-button";
import { seeNewsAction } from "@/lib/features/help/actions";
import { newsSeenOn } from "@/lib/features/help/queries";
import { handbook, newestNews } from "@/lib/platform/handbook/book";
import { signedIn } from "@/lib/platform/signed-in";
import { ChapterSections } from "../chapter-sections";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("help.news"))("title") };
}

/** What's new, newest first. Reading it changes nothing; that it was read is said with a button (GET opens, POST notes). */
export default async function NewsPage() {
  const { viewer } = await signedIn("/help/news");
  const t = await getTranslations("help");
  const { news } = handbook(await getLocale());
  const unseen = newestNews() > ((await newsSeenOn(viewer)) ?? "");
  return (
    <>
      <PageHead
        title={t("news.title")}
        crumbs={[{ label: t("title"), href: "/help" }, { label: t("news.title") }]}
        summary={<p>{t("news.summary")}</p>}
      />
      {unseen ? (
        <form action={seeNewsAction} className="noprint">
          <Notice title={t("news.unseen")}>
            <SubmitButton kind="outlined" size="small">
              {t("news.seen")}
            </SubmitButton>
          </Notice>
        </form>
      ) : null}
      <article className="prose">
        <Prose tokens={news.lead} />
        <ChapterSections sections={news.sections} />
      </article>
    </>
  );
}

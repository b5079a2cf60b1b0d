import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Prose } from "@/components/help/prose";
import Link from "@/components/ui/link";
import { PageHead } from "@/components/ui/page-head";
import { handbook } from "@/lib/platform/handbook/book";
import { signedIn } from "@/lib/platform/signed-in";
import { CHAPTERS, isChapter } from "@/lib/wording/chapters";
import { ChapterSections } from "../chapter-sections";

type Props = { params: Promise<{ chapter: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { chapter } = await params;
  return isChapter(chapter) ? { title: handbook(await getLocale()).chapters.get(chapter)?.title } : {};
}

/** One chapter of the handbook, with the way to the one before and the next. */
export default async function ChapterPage({ params }: Props) {
  const { chapter } = await params;
  await signedIn(`/help/${encodeURIComponent(chapter)}`);
  if (!isChapter(chapter)) notFound();
  const [t, { chapters }] = [await getTranslations("help"), handbook(await getLocale())];
  const text = chapters.get(chapter);
  if (!text) notFound();
  const at = CHAPTERS.indexOf(chapter);
  const [before, after] = [CHAPTERS[at - 1], CHAPTERS[at + 1]];
  const titleOf = (one: (typeof CHAPTERS)[number]) => chapters.get(one)?.title ?? "";
  return (
    <>
      <PageHead title={text.title} crumbs={[{ label: t("title"), href: "/help" }, { label: text.title }]} />
      <div className="split">
        <article className="prose">
          <Prose tokens={text.lead} />
          <ChapterSections sections={text.sections} />
        </article>
        <nav className="toc noprint" aria-label={t("chapter.contents")}>
          <h2>{t("chapter.contents")}</h2>
          <ul>
            {text.sections.map(({ anchor, heading, depth }) => (
              <li key={anchor} className={depth > 2 ? "deep" : undefined}>
                <a href={`#${anchor}`}>{heading}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <nav className="turn noprint" aria-label={t("chapter.around")}>
        {before ? <Link href={`/help/${before}`}>{t("chapter.previous", { title: titleOf(before) })}</Link> : <span />}
        <Link href="/help">{t("chapter.all")}</Link>
        {after ? <Link href={`/help/${after}`}>{t("chapter.next", { title: titleOf(after) })}</Link> : <span />}
      </nav>
    </>
  );
}

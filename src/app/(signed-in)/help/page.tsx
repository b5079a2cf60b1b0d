import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import Link from "@/components/ui/link";
import { PageHead } from "@/components/ui/page-head";
import { handbook } from "@/lib/platform/handbook/book";
import { signedIn } from "@/lib/platform/signed-in";
import { GuideAgain } from "./guide-again";
import { HelpSearch } from "./help-search";
import { SearchResults } from "./search-results";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("help"))("title") };
}

type Props = { searchParams: Promise<{ q?: string | string[] }> };

/** The handbook: what it says of a question, or its contents. */
export default async function HelpPage({ searchParams }: Props) {
  const { viewer } = await signedIn("/help");
  const [t, language, asked] = await Promise.all([getTranslations("help"), getLocale(), searchParams]);
  const question = typeof asked.q === "string" ? asked.q.trim().slice(0, 60) : "";
  const { chapters } = handbook(language);
  return (
    <>
      <PageHead title={t("title")} summary={<p>{t("summary")}</p>} />
      <HelpSearch question={question} />
      {question ? (
        <SearchResults language={language} question={question} />
      ) : (
        <>
          <nav aria-label={t("contents")}>
            <ol className="handbook">
              {[...chapters].map(([chapter, { title, sections }]) => (
                <li key={chapter}>
                  <h2>
                    <Link href={`/help/${chapter}`}>{title}</Link>
                  </h2>
                  <ul>
                    {sections
                      .filter(({ depth }) => depth === 2)
                      .map(({ anchor, heading }) => (
                        <li key={anchor}>
                          <Link href={`/help/${chapter}#${anchor}`}>{heading}</Link>
                        </li>
                      ))}
                  </ul>
                </li>
              ))}
            </ol>
          </nav>
          <GuideAgain viewer={viewer} />
        </>
      )}
    </>
  );
}

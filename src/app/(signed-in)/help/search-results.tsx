import { useTranslations } from "next-intl";
import { Excerpt } from "@/components/help/excerpt";
import { EmptyState } from "@/components/ui/empty-state";
import Link from "@/components/ui/link";
import { searchHandbook } from "@/lib/platform/handbook/book";
import type { Language } from "@/lib/wording/chapters";

/** The sections that speak of it, each with its chapter and the words around. */
export function SearchResults({ language, question }: { language: Language; question: string }) {
  const t = useTranslations("help.search");
  const answer = searchHandbook(language, question);
  if (answer.found.length === 0) return <EmptyState title={t("none", { question })} next={t("noneNext")} />;
  return (
    <>
      <p className="dim" role="status">
        {t("count", { question, count: answer.found.length })}
      </p>
      {answer.language === language ? null : <p className="dim">{t("other")}</p>}
      <ol className="found" lang={answer.language}>
        {answer.found.map(({ entry, heading, excerpt }) => (
          <li key={`${entry.chapter} ${entry.anchor}`}>
            <h2>
              <Link href={`/help/${entry.chapter}${entry.anchor ? `#${entry.anchor}` : ""}`}>
                <Excerpt pieces={heading} />
              </Link>
            </h2>
            <p>
              <Excerpt pieces={excerpt} />
            </p>
            {entry.anchor ? <p className="dim small">{entry.title}</p> : null}
          </li>
        ))}
      </ol>
    </>
  );
}

"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { topicOf } from "./help-topics";

/** Quietly in the head of a page: the rules that matter on it with their sentences, and the chapter that goes on. */
export function PageHelp() {
  const t = useTranslations();
  const topic = topicOf(usePathname() ?? "");
  if (!topic) return null;
  return (
    <details className="page-help" key={`${topic.chapter} ${topic.anchor}`}>
      <summary>{t("help.onThisPage")}</summary>
      <div>
        <dl>
          {topic.rules.map((id) => (
            <div key={id}>
              <dt>
                <Link href={`/rules#${id}`}>
                  <span className="rule-id">{id}</span> {t(`rules.${id}.title`)}
                </Link>
              </dt>
              <dd>{t(`rules.${id}.text`)}</dd>
            </div>
          ))}
        </dl>
        <p>
          <Link href={`/help/${topic.chapter}#${topic.anchor}`}>{t("help.readOn")}</Link>
        </p>
      </div>
    </details>
  );
}

"use client";

import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import type { KeyboardEvent } from "react";
import Link from "@/components/ui/link";
import { topicOf } from "./help-topics";

function closeOnEscape(event: KeyboardEvent<HTMLDetailsElement>) {
  if (event.key !== "Escape" || !event.currentTarget.open) return;
  event.currentTarget.open = false;
  event.currentTarget.querySelector("summary")?.focus();
}

/** Quietly in the head of a page: the rules that matter on it with their sentences, and the chapter that goes on. */
export function PageHelp() {
  const t = useTranslations();
  const topic = topicOf(usePathname() ?? "");
  if (!topic) return null;
  return (
    <details className="page-help" key={`${topic.chapter} ${topic.anchor}`} onKeyDown={closeOnEscape}>
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

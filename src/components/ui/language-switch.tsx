"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { rememberForAYear } from "./cookie";

const LANGUAGES = ["zh-CN", "en"] as const;

/** The interface's language, kept in a cookie; the page is asked for again in it. */
export function LanguageSwitch() {
  const t = useTranslations("shell");
  const router = useRouter();
  const locale = useLocale();
  return (
    <fieldset className="langs" aria-label={t("language")}>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === locale}
          onClick={() => {
            rememberForAYear("guazhi-locale", language);
            router.refresh();
          }}
        >
          {t(`languages.${language}`)}
        </button>
      ))}
    </fieldset>
  );
}

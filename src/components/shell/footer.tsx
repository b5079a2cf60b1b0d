import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LanguageSwitch } from "../ui/language-switch";
import type { Theme } from "../ui/theme";
import { ThemeSwitch } from "../ui/theme-switch";

/** What must not be entered, where help is, and how the page looks. */
export function Footer({ theme, help }: { theme: Theme; help?: ReactNode }) {
  const t = useTranslations("common");
  return (
    <footer className="foot">
      <p>{t("noSecrets")}</p>
      <div className="end">
        {help}
        <ThemeSwitch theme={theme} />
        <LanguageSwitch />
      </div>
    </footer>
  );
}

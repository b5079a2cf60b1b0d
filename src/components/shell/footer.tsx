import { useTranslations } from "next-intl";
import { LanguageSwitch } from "../ui/language-switch";
import type { Theme } from "../ui/theme";
import { ThemeSwitch } from "../ui/theme-switch";

/** What must not be entered, and how the page looks. */
export function Footer({ theme }: { theme: Theme }) {
  const t = useTranslations("common");
  return (
    <footer className="foot">
      <p>{t("noSecrets")}</p>
      <div className="end">
        <ThemeSwitch theme={theme} />
        <LanguageSwitch />
      </div>
    </footer>
  );
}

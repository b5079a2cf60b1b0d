"use client";

import { useTranslations } from "next-intl";
import { rememberForAYear } from "./cookie";
import { THEME_COOKIE, THEMES, type Theme } from "./theme";

/** Appearance: as the system, light, dark. Kept in a cookie, so that the server's first paint has it. */
export function ThemeSwitch({ theme }: { theme: Theme }) {
  const t = useTranslations("shell");
  const choose = (next: Theme) => {
    rememberForAYear(THEME_COOKIE, next);
    if (next === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
  };
  return (
    <fieldset className="seg">
      <legend>{t("appearance")}</legend>
      {THEMES.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name="theme"
            value={value}
            defaultChecked={value === theme}
            onChange={() => choose(value)}
          />
          {t(`themes.${value}`)}
        </label>
      ))}
    </fieldset>
  );
}

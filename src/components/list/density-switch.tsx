"use client";

import { useTranslations } from "next-intl";
import { rememberForAYear } from "../ui/cookie";
import { DENSITIES, DENSITY_COOKIE, type Density } from "../ui/density";

/** How close the rows of lists stand. Kept in a cookie, so that the server's first paint has it. */
export function DensitySwitch({ density }: { density: Density }) {
  const t = useTranslations("shell");
  const choose = (next: Density) => {
    rememberForAYear(DENSITY_COOKIE, next);
    if (next === "compact") document.documentElement.dataset.density = next;
    else delete document.documentElement.dataset.density;
  };
  return (
    <fieldset className="seg">
      <legend>{t("density")}</legend>
      {DENSITIES.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name="density"
            value={value}
            defaultChecked={value === density}
            onChange={() => choose(value)}
          />
          {t(`densities.${value}`)}
        </label>
      ))}
    </fieldset>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { useHydrated } from "./hydrated";

/** Ticks every box of the group it stands in, or none where all are ticked; each by a click, so that a draft keeps it. */
export function PickAll() {
  const t = useTranslations("common");
  if (!useHydrated()) return null;
  const pick = (button: HTMLButtonElement) => {
    const boxes = [...(button.closest("fieldset")?.querySelectorAll<HTMLInputElement>("input[type=checkbox]") ?? [])];
    const all = boxes.every((box) => box.checked);
    for (const box of boxes) if (box.checked === all) box.click();
  };
  return (
    <button type="button" className="link pick-all" onClick={(event) => pick(event.currentTarget)}>
      {t("form.pickAll")}
    </button>
  );
}

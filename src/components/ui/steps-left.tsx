"use client";

import { useTranslations } from "next-intl";
import { type RefObject, useEffect, useState } from "react";

type Props = {
  readonly names: readonly string[];
  readonly form: RefObject<HTMLElement | null>;
  readonly go: (step: number) => void;
};

/** Before signing: how much of each step is filled in, with the way back to it. */
export function StepsLeft({ names, form, go }: Props) {
  const t = useTranslations("drafts.steps");
  const [filled, setFilled] = useState<readonly { have: number; of: number }[]>([]);
  useEffect(() => {
    const found = names.slice(0, -1).map((_, index) => filledIn(form.current, index + 1));
    setFilled(found);
  }, [names, form]);
  return (
    <ul className="steps-left">
      {filled.map(({ have, of }, index) => (
        <li key={names[index]}>
          <button type="button" className="link" onClick={() => go(index + 1)}>
            {names[index]}
          </button>
          <span className={have < of ? "st-late" : "dim"}>{t(have < of ? "left" : "filled", { have, of })}</span>
        </li>
      ))}
    </ul>
  );
}

/** Of the fields a step asks for: what is required, and every choice. */
function filledIn(form: HTMLElement | null, step: number): { have: number; of: number } {
  const asked = new Map<string, boolean>();
  const selector = ["input[type=radio]", "[required]"].map((one) => `[data-step="${step}"] ${one}`).join(",");
  for (const control of form?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(selector) ?? []) {
    const isBox = control instanceof HTMLInputElement && /radio|checkbox/.test(control.type);
    const has = isBox ? control.checked : control.value.trim() !== "";
    asked.set(control.name, has || asked.get(control.name) === true);
  }
  return { have: [...asked.values()].filter(Boolean).length, of: asked.size };
}

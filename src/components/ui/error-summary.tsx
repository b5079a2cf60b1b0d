"use client";

import { useTranslations } from "next-intl";
import { useEffect, useId, useRef } from "react";
import { Icon } from "./icon";

export type SummaryItem = { readonly id?: string; readonly label?: string; readonly message: string };

/** Every fault in one place, each a link to its field. Focus moves here when it appears. */
export function ErrorSummary({ items }: { items: readonly SummaryItem[] }) {
  const t = useTranslations("common");
  const heading = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div className="errsum" role="alert" tabIndex={-1} aria-labelledby={heading} ref={box}>
      <h2 id={heading}>
        <Icon name="alert" />
        {t("form.errorsTitle", { count: items.length })}
      </h2>
      <ul>
        {items.map((item) => {
          const text = item.label ? t("labelled", { label: item.label, text: item.message }) : item.message;
          return (
            <li key={`${item.id}:${item.message}`}>
              {item.id ? (
                <a
                  href={`#${item.id}`}
                  onClick={(event) => {
                    event.preventDefault();
                    const control = document.getElementById(item.id ?? "");
                    control?.dispatchEvent(new Event("reveal", { bubbles: true }));
                    control?.focus();
                  }}
                >
                  {text}
                </a>
              ) : (
                text
              )}
            </li>
          );
        })}
      </ul>
      <p className="small">{t("form.keptNotice")}</p>
    </div>
  );
}

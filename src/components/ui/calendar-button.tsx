"use client";

import { useLocale, useTranslations } from "next-intl";
import { lazy, Suspense, useCallback, useId, useRef, useState } from "react";
import { useHydrated } from "./hydrated";
import { Icon } from "./icon";
import { Popover } from "./popover";

/** Fetched when a calendar is first opened: it is heavier than the field itself. */
const IN_LANGUAGE = {
  "zh-CN": lazy(() => import("./calendar-zh")),
  en: lazy(() => import("./calendar-en")),
};

type Props = {
  /** The field it fills, whose label says which day this is. */
  describedBy: string;
  day: string | null;
  today: string;
  min?: string;
  max?: string;
  onChoose: (day: string) => void;
};

/** Opens a month to pick a day from; beside the field, on a phone a sheet. Only where script and popovers work. */
export function CalendarButton({ describedBy, onChoose, ...days }: Props) {
  const t = useTranslations("common.date");
  const locale = useLocale();
  const works = useHydrated() && "showPopover" in HTMLElement.prototype;
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const toggled = useCallback((now: boolean) => setOpen(now), []);
  if (!works) return null;
  const Calendar = IN_LANGUAGE[locale];
  return (
    <>
      <button
        ref={button}
        type="button"
        className="in-btn"
        popoverTarget={id}
        aria-describedby={`${describedBy}-l`}
        aria-expanded={open}
      >
        <Icon name="programme" />
        <span className="sr">{t("open")}</span>
      </button>
      <Popover id={id} anchor={button} label={t("calendar")} end className="cal-pop" onToggle={toggled}>
        {open ? (
          <Suspense fallback={<p className="cal-wait dim">{t("loading")}</p>}>
            <Calendar
              {...days}
              onChoose={(chosen) => {
                document.getElementById(id)?.hidePopover();
                onChoose(chosen);
              }}
            />
          </Suspense>
        ) : null}
      </Popover>
    </>
  );
}

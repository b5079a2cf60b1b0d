"use client";

import { useNow, useTimeZone, useTranslations } from "next-intl";
import { type RefObject, useEffect, useRef, useState } from "react";
import { readWrittenDate } from "@/lib/domain/written-date";
import { CalendarButton } from "./calendar-button";
import { useWeekday } from "./day";
import { FieldFrame, type FieldProps } from "./field";
import { useField } from "./form-context";

type Props = FieldProps & { defaultValue?: string; min?: string; max?: string };

/**
 * A day, typed as people write one or picked from a calendar in the language of the page, whatever the browser's. It is
 * sent as it stands; the server reads it the same way (`date` in platform/input.ts), so it works without script.
 */
export function DateField({ name, label, hint, required, defaultValue, min, max }: Props) {
  const t = useTranslations("common.date");
  const field = useField(name);
  const input = useRef<HTMLInputElement>(null);
  const today = useToday();
  const read = (text: string) => readWrittenDate(text, Number(today.slice(0, 4)));
  const given = field.typed ?? defaultValue ?? "";
  const shown = read(given) ?? given;
  const [day, setDay] = useState(() => read(given));
  const weekday = useWeekday();
  useFormReset(input, () => setDay(read(shown)));
  return (
    <FieldFrame {...{ name, label, hint, required }} id={field.id} errors={field.errors}>
      <span className="date">
        <input
          ref={input}
          className="in"
          id={field.id}
          name={name}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          placeholder={t("shape")}
          maxLength={20}
          required={required}
          key={shown}
          defaultValue={shown}
          aria-invalid={field.errors.length > 0 || undefined}
          aria-describedby={field.describedBy(Boolean(hint))}
          onChange={(event) => setDay(read(event.currentTarget.value))}
          onBlur={(event) => {
            const meant = read(event.currentTarget.value);
            if (meant && meant !== event.currentTarget.value) write(event.currentTarget, meant);
          }}
        />
        {day ? <span className="date-wd">{weekday(day)}</span> : null}
        <CalendarButton
          describedBy={field.id}
          {...{ day, min, max, today }}
          onChoose={(chosen) => {
            if (!input.current) return;
            write(input.current, chosen);
            input.current.focus();
          }}
        />
      </span>
    </FieldFrame>
  );
}

/** The business day (E3): the server's, so that page and browser agree. */
function useToday(): string {
  const now = useNow();
  const timeZone = useTimeZone();
  return new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(now);
}

/** Writes as a person would, so that what listens to the form hears it; React takes a plain assignment for its own. */
function write(input: HTMLInputElement, value: string) {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, value);
  input.dispatchEvent(new Event("input", { bubbles: true }));
  input.dispatchEvent(new Event("change", { bubbles: true }));
}

/** A form that was emptied (after it was done) has its first day again. */
function useFormReset(input: RefObject<HTMLInputElement | null>, onReset: () => void) {
  const latest = useRef(onReset);
  useEffect(() => {
    latest.current = onReset;
  });
  useEffect(() => {
    const form = input.current?.form;
    const reset = () => latest.current();
    form?.addEventListener("reset", reset);
    return () => form?.removeEventListener("reset", reset);
  }, [input]);
}

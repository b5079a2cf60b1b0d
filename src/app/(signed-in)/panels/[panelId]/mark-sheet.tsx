"use client";

import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { FieldErrors } from "@/components/ui/field";
import { useField } from "@/components/ui/form-context";

type Line = { field: string; was: string; place: number; name: string; points: string; label: string };
type Props = { lines: readonly Line[]; words: { filled: string; keys: string } };

const inputsOf = (list: HTMLElement | null) => [...(list?.querySelectorAll<HTMLInputElement>("input.in") ?? [])];

/** The lines of a marking sheet. Enter and the arrows lead from one to the next; in the last, Enter sends the form. */
export function MarkSheet({ lines, words }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const [filled, setFilled] = useState(lines.filter((line) => line.points !== "").length);
  const count = () => setFilled(inputsOf(list.current).filter((input) => input.value.trim() !== "").length);
  // a kept draft, or the browser, may have filled in more than the page came with
  useEffect(count, []);
  const move = (event: KeyboardEvent<HTMLOListElement>) => {
    const step = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.nativeEvent.isComposing) return;
    const inputs = inputsOf(list.current);
    const next = inputs[inputs.indexOf(event.target as HTMLInputElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.select();
  };
  return (
    <>
      <p className="marks-filled">
        <span>
          {words.filled} <b>{filled}</b> / {lines.length}
        </span>
        <span className="hint marks-keys">{words.keys}</span>
      </p>
      <ol className="marks" ref={list} onInput={count} onKeyDown={move}>
        {lines.map((line) => (
          <MarkLine key={line.field} {...line} />
        ))}
      </ol>
    </>
  );
}

function MarkLine({ field, was, place, name, points, label }: Line) {
  const { id, errors, typed, describedBy } = useField(field);
  return (
    <li>
      <label htmlFor={id}>
        <span className="marks-place">{place}</span>
        {name}
      </label>
      <input type="hidden" name={was} value={points} />
      <input
        className="in"
        id={id}
        name={field}
        aria-label={label}
        inputMode="decimal"
        autoComplete="off"
        maxLength={6}
        defaultValue={typed ?? points}
        aria-invalid={errors.length > 0 || undefined}
        aria-describedby={describedBy(false)}
      />
      <FieldErrors id={id} errors={errors} />
    </li>
  );
}

"use client";

import { type KeyboardEvent, useContext, useRef, useState } from "react";
import { scoreIn } from "@/lib/domain/selection/exam";
import { FieldErrors } from "../ui/field";
import { FormContext, fieldId, useFaultSentence } from "../ui/form-context";

export type ScoreRow = { readonly number: string; readonly name: string; readonly unit: string; readonly text: string };
export type GridWords = Readonly<
  Record<
    | ("number" | "name" | "unit" | "score" | "caption")
    | ("total" | "entered" | "missing" | "absent" | "disqualified" | "faulty" | "badScore"),
    string
  >
>;
type Sum = Readonly<Record<"entered" | "missing" | "absent" | "disqualified" | "faulty", number>>;

function summed(texts: readonly string[]): Sum {
  const scores = texts.map(scoreIn);
  const count = (is: (score: (typeof scores)[number]) => boolean) => scores.filter(is).length;
  return {
    entered: count((score) => score !== null && typeof score === "object"),
    missing: count((score) => score === null),
    absent: count((score) => score === "absent"),
    disqualified: count((score) => score === "disqualified"),
    faulty: count((score) => score === undefined),
  };
}

/**
 * Scores by exam number, one box each: Enter and the arrows go to the next, what is no score is told at once. Without
 * script it is a table of boxes.
 */
export function ScoreGrid({ rows, words }: { rows: readonly ScoreRow[]; words: GridWords }) {
  const { prefix, faults, values } = useContext(FormContext);
  const sentence = useFaultSentence();
  const body = useRef<HTMLTableSectionElement>(null);
  const given = (row: ScoreRow) => {
    const typed = values[`scores.${row.number}`];
    return typeof typed === "string" ? typed : row.text;
  };
  const [sum, setSum] = useState(() => summed(rows.map(given)));
  const [bad, setBad] = useState<ReadonlySet<string>>(new Set());

  const boxes = () => [...(body.current?.querySelectorAll("input") ?? [])];
  /** A box is left: its initials become the word, and it is judged. */
  const left = (box: HTMLInputElement) => {
    const score = scoreIn(box.value);
    if (typeof score === "string" && box.value.trim() !== "") box.value = words[score];
    const next = new Set(bad);
    if (score === undefined) next.add(box.name);
    else next.delete(box.name);
    setBad(next);
    setSum(summed(boxes().map((one) => one.value)));
  };
  const moved = (event: KeyboardEvent<HTMLTableSectionElement>) => {
    const box = event.target;
    if (!(box instanceof HTMLInputElement) || event.nativeEvent.isComposing) return;
    const isUp = event.key === "ArrowUp" || (event.key === "Enter" && event.shiftKey);
    if (!isUp && event.key !== "Enter" && event.key !== "ArrowDown") return;
    event.preventDefault();
    const all = boxes();
    const next = all[all.indexOf(box) + (isUp ? -1 : 1)];
    if (next) {
      next.focus();
      next.select();
    } else if (!isUp) box.form?.querySelector<HTMLButtonElement>("button[type=submit]")?.focus();
  };

  return (
    <>
      <ul className="score-sum" role="status">
        <li>
          {words.total} <b>{rows.length}</b>
        </li>
        {(["entered", "missing", "absent", "disqualified", "faulty"] as const)
          .filter((key) => sum[key] > 0 || key === "entered" || key === "missing")
          .map((key) => (
            <li key={key} className={key === "faulty" ? "bad" : undefined}>
              {words[key]} <b>{sum[key]}</b>
            </li>
          ))}
      </ul>
      <table className="tbl score-grid">
        <caption className="sr">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.name}</th>
            <th scope="col" className="unit">
              {words.unit}
            </th>
            <th scope="col">{words.score}</th>
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={moved} onBlur={(event) => left(event.target as unknown as HTMLInputElement)}>
          {rows.map((row) => {
            const name = `scores.${row.number}`;
            const id = fieldId(prefix, name);
            const isTold = bad.has(name);
            const errors = isTold ? [words.badScore] : (faults[name] ?? []).map(sentence);
            return (
              <tr key={row.number}>
                <th scope="row">
                  <label htmlFor={id}>{row.number}</label>
                </th>
                <td>
                  {row.name}
                  <small>{row.unit}</small>
                </td>
                <td className="unit">{row.unit}</td>
                <td>
                  <input
                    className="in"
                    id={id}
                    name={name}
                    defaultValue={given(row)}
                    autoComplete="off"
                    enterKeyHint="next"
                    maxLength={12}
                    aria-invalid={errors.length > 0 || undefined}
                    aria-describedby={errors.length > 0 ? `${id}-e` : undefined}
                  />
                  <FieldErrors id={id} errors={errors} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

"use client";

import { type KeyboardEvent, useContext, useRef } from "react";
import { Button } from "@/components/ui/button";
import { FieldErrors } from "@/components/ui/field";
import { FormContext, fieldId, useFaultSentence } from "@/components/ui/form-context";
import { useHydrated } from "@/components/ui/hydrated";
import { VOTE_FIELDS, VOTES } from "./vote-fields";

type Field = (typeof VOTE_FIELDS)[number];
type Words = Record<Field | "name" | "title" | "reasonHint" | "fill" | "keys" | "choose", string>;
type Props = {
  rows: readonly { id: string; name: string; unit: string }[];
  results: readonly { value: string; label: string }[];
  words: Words;
  /** What a field is called by name, such as `rows.<id>.inFavour`. */
  labels: Readonly<Record<string, string>>;
};

const at = (id: string, field: Field) => `rows.${id}.${field}`;
type Control = HTMLInputElement | HTMLSelectElement;

/** Puts a value where none is; the draft hears of it as of any typing. */
function fillIn(control: Control | undefined, value: string): void {
  if (control?.value !== "") return;
  control.value = value;
  control.dispatchEvent(new Event("input", { bubbles: true }));
  control.dispatchEvent(new Event("change", { bubbles: true }));
}

/** The votes on each, in a sheet that is typed down its columns; a block for each on a phone. One island for all of it. */
export function VoteSheet({ rows, results, words, labels }: Props) {
  const form = useContext(FormContext);
  const sentence = useFaultSentence();
  const hydrated = useHydrated();
  const table = useRef<HTMLTableElement>(null);
  const typed = (name: string) => {
    const value = form.values[name];
    return typeof value === "string" ? value : (value?.[0] ?? "");
  };
  const own = (name: string) => {
    const errors = (form.faults[name] ?? []).map(sentence);
    const id = fieldId(form.prefix, name);
    const given = {
      ...{ id, name, defaultValue: typed(name), className: "in", "aria-label": labels[name] },
      ...{ "aria-invalid": errors.length > 0 || undefined, "aria-describedby": errors.length ? `${id}-e` : undefined },
    };
    return { given, errors: <FieldErrors id={id} errors={errors} /> };
  };
  const control = (name: string) => table.current?.querySelector<Control>(`[name="${name}"]`) ?? undefined;

  const move = (event: KeyboardEvent, row: number, field: Field) => {
    const isSelect = event.target instanceof HTMLSelectElement;
    const by = event.key === "Enter" ? 1 : isSelect ? 0 : ({ ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0);
    if (by === 0 || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const next = rows[row + by];
    const to = next && control(at(next.id, field));
    to?.focus();
    if (to instanceof HTMLInputElement) to.select();
  };
  const fillAll = () => {
    const present = table.current?.closest("form")?.querySelector<HTMLInputElement>('[name="present"]')?.value ?? "";
    for (const { id } of rows) {
      const result = control(at(id, "result"));
      fillIn(result, "passed");
      if (result?.value === "deferred") continue;
      for (const field of ["against", "abstained"] as const) fillIn(control(at(id, field)), "0");
      const others = ["against", "abstained"].map((field) => Number(control(at(id, field as Field))?.value ?? 0));
      const left = Number(present) - others.reduce((sum, one) => sum + one, 0);
      if (present.trim() !== "" && left >= 0) fillIn(control(at(id, "inFavour")), String(left));
    }
  };

  return (
    <>
      {hydrated ? (
        <p className="btns">
          <Button size="small" onClick={fillAll}>
            {words.fill}
          </Button>
          <span className="hint">{words.keys}</span>
        </p>
      ) : null}
      {/* biome-ignore-start lint/a11y: the roles keep the table a table where a phone shows its rows as blocks */}
      <table className="tbl votes" role="table" ref={table}>
        <caption className="sr">{words.title}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {(["name", ...VOTE_FIELDS] as const).map((field) => (
              <th key={field} scope="col" role="columnheader">
                {words[field]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ id, name, unit }, row) => {
            const [result, reason] = [own(at(id, "result")), own(at(id, "reason"))];
            return (
              <tr key={id} role="row">
                <th scope="row" role="rowheader">
                  {name} <small>{unit}</small>
                </th>
                {VOTES.map((field) => {
                  const { given, errors } = own(at(id, field));
                  return (
                    <td key={field} role="cell" className="vote">
                      <span className="lb" aria-hidden="true">
                        {words[field]}
                      </span>
                      <input
                        {...given}
                        inputMode="numeric"
                        maxLength={3}
                        autoComplete="off"
                        onKeyDown={(event) => move(event, row, field)}
                      />
                      {errors}
                    </td>
                  );
                })}
                <td role="cell" className="res">
                  <span className="lb" aria-hidden="true">
                    {words.result}
                  </span>
                  <select {...result.given} onKeyDown={(event) => move(event, row, "result")}>
                    <option value="" />
                    {results.map((one) => (
                      <option key={one.value} value={one.value}>
                        {one.label}
                      </option>
                    ))}
                  </select>
                  {result.errors}
                </td>
                <td role="cell" className="why">
                  <input
                    {...reason.given}
                    maxLength={300}
                    placeholder={words.reasonHint}
                    onKeyDown={(event) => move(event, row, "reason")}
                  />
                  {reason.errors}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {/* biome-ignore-end lint/a11y: end of the stated roles */}
    </>
  );
}

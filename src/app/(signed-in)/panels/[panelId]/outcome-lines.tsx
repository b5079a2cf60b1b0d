"use client";

import { FieldErrors } from "@/components/ui/field";
import { useField } from "@/components/ui/form-context";
import { Icon } from "@/components/ui/icon";

export type Outcome = {
  field: string;
  place: number;
  name: string;
  unit: string;
  /** How many marks of how many there are, and whether one is missing. */
  marked: string;
  isShort: boolean;
  chosen: string;
  withdrawn: string | null;
};
type Words = { marked: string; outcome: string; heard: string };
type Props = { lines: readonly Outcome[]; words: Words; options: readonly { value: string; label: string }[] };

/** How the interview went for each candidate, in the order they were heard. */
export function OutcomeLines({ lines, ...rest }: Props) {
  return (
    <ol className="outcomes">
      {lines.map((line) => (
        <OutcomeLine key={line.field} line={line} {...rest} />
      ))}
    </ol>
  );
}

function OutcomeLine({ line, words, options }: Omit<Props, "lines"> & { line: Outcome }) {
  const { id, errors, typed, describedBy } = useField(line.field);
  return (
    <li>
      <div className="outcomes-who">
        <label htmlFor={id}>
          <span className="marks-place">{line.place}</span>
          {line.name}
          <span className="sr">{words.outcome}</span>
        </label>
        <small>
          {line.unit}
          {line.withdrawn ? <b className="outcomes-gone">{line.withdrawn}</b> : null}
        </small>
      </div>
      <span className={line.isShort ? "outcomes-marked" : "outcomes-marked dim"}>
        <span className="dim">{words.marked}</span> {line.marked}
      </span>
      <span className="sel">
        <select
          className="in"
          id={id}
          name={line.field}
          defaultValue={typed ?? line.chosen}
          aria-invalid={errors.length > 0 || undefined}
          aria-describedby={describedBy(false)}
        >
          <option value="">{words.heard}</option>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </span>
      <FieldErrors id={id} errors={errors} />
    </li>
  );
}

"use client";

import { useTranslations } from "next-intl";
import type { Level } from "@/lib/domain/vocabulary";
import { Day } from "../ui/day";
import { FieldErrors } from "../ui/field";
import { useField } from "../ui/form-context";

/** Whose score stands in a level beside the one being given. */
export type ScoreSource = "baseline" | "cadre" | "sendingUnit" | "hostUnit" | "department" | "position";

type Props = {
  /** The field's name in the form, e.g. `score.<capabilityId>`. */
  readonly name: string;
  readonly capability: string;
  readonly levels: readonly { readonly level: Level; readonly description: string }[];
  readonly others?: readonly { readonly source: ScoreSource; readonly level: Level }[];
  readonly defaultLevel?: Level;
  readonly evidence?: readonly {
    readonly id: string;
    readonly day: string;
    readonly text: string;
    readonly href?: string;
  }[];
};

/** A capability scored by choosing the sentence that fits: the description is the option. */
export function LevelPicker({ name, capability, levels, others = [], defaultLevel, evidence = [] }: Props) {
  const t = useTranslations();
  const field = useField(name);
  const chosen = field.typed ?? (defaultLevel === undefined ? undefined : String(defaultLevel));
  return (
    <div className="score">
      <fieldset aria-describedby={field.describedBy(false)}>
        <legend>{capability}</legend>
        <div className="lv">
          {levels.map(({ level, description }) => {
            const seats = others.filter((other) => other.level === level);
            return (
              <label key={level}>
                <span className="n">
                  <input
                    type="radio"
                    id={level === 1 ? field.id : undefined}
                    name={name}
                    value={level}
                    defaultChecked={chosen === String(level)}
                  />
                  {level}
                </span>
                <span>{description}</span>
                {seats.length > 0 ? (
                  <small className="seat">
                    {seats.map((seat, index) => (
                      <span key={seat.source}>
                        {index > 0 ? t("common.listSeparator") : ""}
                        {t(`statuses.scoreSources.${seat.source}`)}
                      </span>
                    ))}
                  </small>
                ) : null}
              </label>
            );
          })}
        </div>
        <FieldErrors id={field.id} errors={field.errors} />
      </fieldset>
      {evidence.length > 0 ? (
        <div className="ev">
          <ul aria-label={t("record.review.evidence", { capability })}>
            {evidence.map((item) => (
              <li key={item.id}>
                <Day value={item.day} year />
                {item.href ? <a href={item.href}>{item.text}</a> : item.text}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}

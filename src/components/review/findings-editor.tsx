"use client";

import { useTranslations } from "next-intl";
import { useContext, useState } from "react";
import type { FindingKind } from "@/lib/domain/vocabulary";
import { Button } from "../ui/button";
import { FieldErrors } from "../ui/field";
import { FormContext, useFaultSentence } from "../ui/form-context";
import { TextAreaField, TextField } from "../ui/text-field";

/** An entry already written; `evidence` is the sentence it rests on. */
export type FindingDraft = { readonly text: string; readonly evidence: string };

const BLANK_ROWS = 3;

type Props = { kind: FindingKind; name: string; defaults?: readonly FindingDraft[] };

/**
 * Strengths or gaps as separate entries, each with its evidence (O3). Fields are `<name>[<index>].text` and
 * `<name>[<index>].evidence`; empty rows mean nothing. Three rows stand there without script; with it more are added.
 */
export function FindingsEditor({ kind, name, defaults = [] }: Props) {
  const t = useTranslations("record.review");
  const form = useContext(FormContext);
  const typed = Object.keys(form.values)
    .filter((key) => key.startsWith(`${name}[`))
    .map((key) => Number.parseInt(key.slice(name.length + 1), 10) + 1);
  const [wanted, setWanted] = useState(BLANK_ROWS);
  const rows = Math.max(wanted, defaults.length, ...typed);
  const own = (form.faults[name] ?? []).map(useFaultSentence());
  const id = `${form.prefix}-${name}`;
  return (
    <fieldset className="field" id={id} tabIndex={-1} aria-describedby={own.length ? `${id}-e ${id}-h` : `${id}-h`}>
      <legend>{t(kind === "strength" ? "strengths" : "gaps")}</legend>
      <p className="hint" id={`${id}-h`}>
        {t("findingsHint")}
      </p>
      <FieldErrors id={id} errors={own} />
      {Array.from({ length: rows }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; rows are only ever added at the end
        <div className="finding" key={index}>
          <TextAreaField
            name={`${name}[${index}].text`}
            label={t(kind, { number: index + 1 })}
            rows={2}
            required={index === 0}
            defaultValue={defaults[index]?.text}
          />
          <TextField
            name={`${name}[${index}].evidence`}
            label={t("findingEvidence")}
            hint={index === 0 ? t("evidenceHint") : undefined}
            required={index === 0}
            defaultValue={defaults[index]?.evidence}
          />
        </div>
      ))}
      <p>
        <Button size="small" onClick={() => setWanted(rows + 1)}>
          {t(kind === "strength" ? "addStrength" : "addGap")}
        </Button>
      </p>
    </fieldset>
  );
}

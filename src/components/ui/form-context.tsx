"use client";

import { useTranslations } from "next-intl";
import { createContext, useContext } from "react";
import type { FieldFaults, TypedValues } from "./action-state";
import type { Asked } from "./draft-aside";
import type { DraftControls, OpenDraft } from "./form-draft";

export type FormContextValue = {
  readonly prefix: string;
  readonly faults: FieldFaults;
  readonly values: TypedValues;
  readonly pending: boolean;
  /** How the draft stands, where the form keeps one. */
  readonly draft?: DraftControls & Pick<OpenDraft, "seal" | "account">;
  /** Sends the form again as it was sent last: the same button, the same submission. */
  readonly again?: () => void;
  /** Goes on as another form: its draft had ended, or it was submitted. */
  readonly anew?: () => void;
  /** Opens what is asked beside the form. */
  readonly ask?: (what: Asked) => void;
};

export const FormContext = createContext<FormContextValue>({ prefix: "f", faults: {}, values: {}, pending: false });

/** The id of a field's control: what the error summary links to. */
export const fieldId = (prefix: string, name: string) => `${prefix}-${name}`;

/** Turns a fault (`key` or `key:value`) into its sentence; a key without one falls back to a plain sentence. */
export function useFaultSentence(): (fault: string) => string {
  const t = useTranslations("validation");
  return (fault) => {
    const at = fault.indexOf(":");
    const key = at < 0 ? fault : fault.slice(0, at);
    const known = key as Parameters<typeof t.has>[0];
    if (!t.has(known)) return t("invalid");
    const sentence = t as unknown as (key: string, values: { value: string }) => string;
    return sentence(key, { value: at < 0 ? "none" : fault.slice(at + 1) });
  };
}

/** What one field needs from the form around it: its id, its faults in words and what was typed into it. */
export function useField(name: string) {
  const form = useContext(FormContext);
  const sentence = useFaultSentence();
  const typed = form.values[name];
  const cameBack = Object.keys(form.values).length > 0;
  const id = fieldId(form.prefix, name);
  return {
    id,
    errors: (form.faults[name] ?? []).map(sentence),
    typed: typeof typed === "string" ? typed : typed?.[0],
    // a form that came back without a box's name came back with the box empty
    typedAll: typed === undefined ? (cameBack ? [] : undefined) : typeof typed === "string" ? [typed] : [...typed],
    describedBy: (hint: boolean) =>
      [form.faults[name]?.length ? `${id}-e` : "", hint ? `${id}-h` : ""].filter(Boolean).join(" ") || undefined,
  };
}

"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useContext, useId } from "react";
import type { TypedValues } from "./action-state";
import { Button, buttonClass } from "./button";
import { ModalDialog } from "./confirm-dialog";
import type { DraftState } from "./draft-keeper";
import { choiceWords, labelOf } from "./field-words";
import { FormContext } from "./form-context";

type Props = {
  readonly conflict: Extract<DraftState, { kind: "conflict" }>;
  readonly onCancel: () => void;
  readonly onChosen: () => void;
};

/** Two places wrote into the same fields: both texts side by side, and the person chooses, field by field. */
export function DraftChoice({ conflict: { theirs, both }, onCancel, onChosen }: Props) {
  const t = useTranslations("drafts.choice");
  const id = useId();
  const { draft, prefix } = useContext(FormContext);
  const keeper = draft?.keeper.current;
  const mine = keeper?.current ?? {};

  const choose = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const answers = new FormData(event.currentTarget);
    const chosen: Record<string, TypedValues[string]> = {};
    for (const [index, name] of both.entries()) {
      const wanted = answers.get(`choice-${index}`);
      const [here, there] = [mine[name] ?? "", theirs[name] ?? ""];
      chosen[name] = wanted === "theirs" ? there : wanted === "both" ? `${here}\n${there}` : here;
    }
    void keeper?.resolve(chosen);
    onChosen();
  };

  return (
    <ModalDialog labelledBy={`${id}-title`} onCancel={onCancel} className="ask-wide">
      <h2 id={`${id}-title`}>{t("title", { count: both.length })}</h2>
      <p>{t("text")}</p>
      <form onSubmit={choose}>
        {both.map((name, index) => {
          const control = document.getElementById(`${prefix}-${name}`);
          const options = [
            { value: "mine", label: t("mine"), text: choiceWords(control, name, mine[name]) },
            { value: "theirs", label: t("theirs"), text: choiceWords(control, name, theirs[name]) },
          ];
          return (
            <fieldset className="choice" key={name}>
              <legend>{labelOf(prefix, name) ?? name}</legend>
              <div className="choice-pair">
                {options.map(({ value, label, text }) => (
                  <label key={value}>
                    <span className="n">
                      <input type="radio" name={`choice-${index}`} value={value} defaultChecked={value === "mine"} />
                      {label}
                    </span>
                    <span className="choice-text">{text || t("empty")}</span>
                  </label>
                ))}
              </div>
              {control instanceof HTMLTextAreaElement ? (
                <label className="opt">
                  <input type="radio" name={`choice-${index}`} value="both" />
                  {t("both")}
                </label>
              ) : null}
            </fieldset>
          );
        })}
        <div className="btns">
          <button type="submit" className={buttonClass({ kind: "primary" })}>
            {t("submit")}
          </button>
          <Button kind="quiet" onClick={onCancel}>
            {t("later")}
          </Button>
        </div>
      </form>
    </ModalDialog>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useContext, useEffect, useRef, useState } from "react";
import { SpokenRefusal } from "../refusal/spoken-refusal";
import type { ActionState } from "./action-state";
import { Button } from "./button";
import { ErrorSummary, type SummaryItem } from "./error-summary";
import { labelOf } from "./field-words";
import { FormContext, fieldId, useFaultSentence } from "./form-context";
import { Notice } from "./notice";

type Props = { state: ActionState; labels?: Readonly<Record<string, string>>; refusalNext?: ReactNode };

/** What the action answered, above the fields: the faults, the refusal, or what happened. */
export function FormAnswer({ state, labels, refusalNext }: Props) {
  const t = useTranslations("common.form");
  switch (state.status) {
    case "idle":
      return null;
    case "invalid":
      return <Faults state={state} labels={labels ?? {}} />;
    case "refused":
      return (
        <Announced state={state}>
          <SpokenRefusal refusal={state.refusal} words={state.words} heading="h2" kept next={refusalNext} />
        </Announced>
      );
    case "notFound":
      return (
        <Announced state={state}>
          <Notice kind="warn" title={t("notFound")}>
            {t("notFoundNext")}
          </Notice>
        </Announced>
      );
    case "signedOut":
    case "otherPerson":
      return (
        <Announced state={state}>
          <AtTheDoor status={state.status} />
        </Announced>
      );
    case "unsent":
      return (
        <Announced state={state}>
          <Unsent why={state.why} />
        </Announced>
      );
    case "done":
      return (
        <Announced state={state}>
          <Notice kind="done" title={state.message ?? t("done")} />
        </Announced>
      );
  }
}

/** The session has ended, or is somebody else's: where the form keeps a draft, its writer signs in again in place. */
function AtTheDoor({ status }: { status: "signedOut" | "otherPerson" }) {
  const t = useTranslations("common.form");
  const drafts = useTranslations("drafts");
  const { draft, ask } = useContext(FormContext);
  if (draft) {
    const what = status === "signedOut" ? "signIn" : "otherPerson";
    return (
      <Notice kind="warn" title={t(status)}>
        {drafts(`${what}.kept`)}{" "}
        <Button size="small" onClick={() => ask?.(what)}>
          {drafts("signIn.open")}
        </Button>
      </Notice>
    );
  }
  return (
    <Notice kind="warn" title={t("signedOut")}>
      {t("signedOutNext")}{" "}
      <a href="/sign-in" target="_blank" rel="noreferrer">
        {t("signIn")}
      </a>
    </Notice>
  );
}

/** It did not get through: nothing is lost, and sending again has one effect. */
function Unsent({ why }: { why: "network" | "server" }) {
  const t = useTranslations("common.form");
  const { again } = useContext(FormContext);
  return (
    <Notice kind="warn" title={t(`unsent.${why}`)}>
      {t("unsent.next")}{" "}
      <Button size="small" onClick={again}>
        {t("unsent.retry")}
      </Button>
    </Notice>
  );
}

function Announced({ state, children }: { state: ActionState; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.status !== "idle") box.current?.focus();
  }, [state]);
  return (
    <div role="status" tabIndex={-1} ref={box} className="answer">
      {children}
    </div>
  );
}

function Faults({
  state,
  labels,
}: {
  state: Extract<ActionState, { status: "invalid" }>;
  labels: Readonly<Record<string, string>>;
}) {
  const { prefix } = useContext(FormContext);
  const sentence = useFaultSentence();
  const [found, setFound] = useState<Readonly<Record<string, string>>>({});
  // with script the labels are read from the fields below; without it they come from the page
  useEffect(() => setFound(labelsOnPage(prefix, Object.keys(state.fields))), [prefix, state]);
  const items: SummaryItem[] = Object.entries(state.fields).map(([name, faults]) => ({
    id: name === "" ? undefined : fieldId(prefix, name),
    label: labels[name] ?? found[name],
    message: faults.map(sentence).join(" "),
  }));
  // a new answer is a new summary, so that focus moves to it again
  return <ErrorSummary key={JSON.stringify(state.fields)} items={items} />;
}

function labelsOnPage(prefix: string, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => [[name, labelOf(prefix, name)]].filter(([, label]) => label)));
}

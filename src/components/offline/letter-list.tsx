"use client";

import { useFormatter, useTranslations } from "next-intl";
import { RefusalLine } from "../refusal/refusal-line";
import { Button } from "../ui/button";
import { ConfirmSubmit } from "../ui/confirm-submit";
import { useFaultSentence } from "../ui/form-context";
import { type Shape, Status } from "../ui/status";
import { isChangeable, type Letter, type LetterState, type Returned } from "./letter";
import { useLetterWords } from "./use-letter-words";

type Props = {
  letters: readonly Letter[];
  sendingId: string | null;
  onEdit: (letter: Letter) => void;
  onDiscard: (id: string) => void;
};

const SHAPE: Record<LetterState["at"] | "sending", Shape> = {
  draft: "ahead",
  waiting: "ahead",
  sending: "underWay",
  unanswered: "ahead",
  otherPost: "ahead",
  returned: "overdue",
  delivered: "done",
};

/** Every text of the account on this device: where it stands, why, and what can be done about it. */
export function LetterList({ letters, sendingId, onEdit, onDiscard }: Props) {
  const t = useTranslations("offline");
  const words = useLetterWords();
  const format = useFormatter();
  return (
    <ul className="letters">
      {letters.map((letter) => {
        const state = letter.id === sendingId ? "sending" : letter.state.at;
        return (
          <li key={letter.id}>
            <p className="letter-head">
              <b>{words(letter.about)}</b>
              <Status shape={SHAPE[state]}>{t(`states.${state}`)}</Status>
            </p>
            <p className="dim small">
              {t("queue.writtenAt", {
                at: format.dateTime(new Date(letter.writtenAt), { dateStyle: "medium", timeStyle: "short" }),
              })}
            </p>
            {letter.content.agreed || letter.content.work ? (
              <p className="letter-text">{letter.content.agreed || letter.content.work}</p>
            ) : null}
            {letter.state.at === "returned" ? <Why why={letter.state.why} kind={letter.about.kind} /> : null}
            {state === "unanswered" || state === "otherPost" ? <p className="small">{t(`notes.${state}`)}</p> : null}
            {state === "sending" ? null : (
              <div className="btns">
                {isChangeable(letter) ? (
                  <Button size="small" onClick={() => onEdit(letter)}>
                    {t(state === "draft" ? "queue.resume" : "queue.edit")}
                  </Button>
                ) : null}
                {state === "delivered" ? null : (
                  <form
                    onSubmit={(event) => {
                      event.preventDefault();
                      onDiscard(letter.id);
                    }}
                  >
                    <ConfirmSubmit
                      size="small"
                      title={t("queue.discardTitle")}
                      consequence={<p>{t("queue.discardWhy")}</p>}
                    >
                      {t("queue.discardAct")}
                    </ConfirmSubmit>
                  </form>
                )}
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Why({ why, kind }: { why: Returned; kind: Letter["about"]["kind"] }) {
  const t = useTranslations();
  const sentence = useFaultSentence();
  if (why.status === "refused") {
    return (
      <div className="letter-why">
        <RefusalLine refusal={why.refusal} />
      </div>
    );
  }
  if (why.status === "notFound") return <p className="letter-why">{t("offline.notes.notFound")}</p>;
  const fields = Object.entries(why.fields);
  // a field's label is the form's own
  const label = (name: string) =>
    (t as unknown as (key: string) => string)(kind === "talk" ? `mentoring.talk.${name}` : `reporting.parts.${name}`);
  return (
    <div className="letter-why">
      <p>{t(fields.length > 0 ? "offline.notes.invalid" : "offline.notes.unreadable")}</p>
      <ul>
        {fields.map(([name, faults]) => (
          <li key={name}>{t("common.labelled", { label: label(name), text: faults.map(sentence).join(" ") })}</li>
        ))}
      </ul>
    </div>
  );
}

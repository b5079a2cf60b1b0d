"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { announce } from "../ui/announce";
import { EmptyState } from "../ui/empty-state";
import { FieldFrame } from "../ui/field";
import { Icon } from "../ui/icon";
import { newSubmissionId } from "../ui/submission-id";
import { type Box, putIn } from "./box";
import type { Letter } from "./letter";
import { LetterForm } from "./letter-form";
import { useLetterWords } from "./use-letter-words";

type Props = {
  box: Box;
  /** The kept text that is being changed. */
  letter: Letter | null;
  connected: boolean;
  onKept: () => Promise<void>;
  /** A draft of it lies in the box now, or none does any more. */
  onStarted: (id: string | null) => void;
};

const keyOf = (about: Letter["about"]) =>
  `${about.kind} ${about.placementId} ${about.kind === "report" ? about.period : ""}`;

/** Where one writes: first about what, then the form of it. */
export function WriteDesk({ box, letter, connected, onKept, onStarted }: Props) {
  const t = useTranslations("offline.write");
  const words = useLetterWords();
  const choices: Letter["about"][] = [
    ...box.places.reports.map((place) => ({ kind: "report" as const, ...place })),
    ...box.places.talks.map((place) => ({ kind: "talk" as const, ...place })),
  ];
  if (letter && !choices.some((about) => keyOf(about) === keyOf(letter.about))) choices.unshift(letter.about);
  const [newId, setNewId] = useState(newSubmissionId);
  const [chosen, setChosen] = useState<{ of: string; about: Letter["about"] } | null>(null);
  const id = letter?.id ?? newId;
  const about = chosen?.of === id ? chosen.about : (letter?.about ?? choices[0]);
  if (!about) return <EmptyState title={t("nothing")} next={t("nothingNext")} />;
  const again = letter !== null && letter.id !== newId;
  const shown: Letter = letter ?? { id, writtenAt: 0, post: box.post, about, content: {}, state: { at: "draft" } };

  const keep = async (content: Record<string, string>, at: "draft" | "waiting") => {
    // an empty form is nothing to come back to
    const isBlank = Object.entries(content).every(([name, text]) => name === "heldOn" || text === "");
    if (at === "draft" && isBlank) return;
    await putIn(box, { ...shown, about, content, writtenAt: Date.now(), post: box.post, state: { at } });
    if (at === "draft") return onStarted(id);
    announce(t("kept"));
    setNewId(newSubmissionId());
    await onKept();
  };
  const drop = async () => {
    setNewId(newSubmissionId());
    onStarted(null);
  };
  return (
    <section className="flow" aria-labelledby="write">
      <h2 id="write">{t(again ? "again" : "title")}</h2>
      <FieldFrame name="about" id="about" label={t("about")} required errors={[]}>
        <span className="sel">
          <select
            className="in"
            id="about"
            value={keyOf(about)}
            onChange={(event) => {
              const next = choices.find((one) => keyOf(one) === event.target.value);
              if (next) setChosen({ of: id, about: next });
            }}
          >
            {choices.map((one) => (
              <option key={keyOf(one)} value={keyOf(one)}>
                {words(one)}
              </option>
            ))}
          </select>
          <Icon name="down" />
        </span>
      </FieldFrame>
      <LetterForm
        key={`${id} ${about.kind}`}
        letter={{ ...shown, about }}
        connected={connected}
        onKeep={keep}
        onDrop={again ? drop : undefined}
      />
    </section>
  );
}

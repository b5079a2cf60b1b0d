"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import type { ActionState } from "../ui/action-state";
import { Button } from "../ui/button";
import { ActionForm } from "../ui/form";
import { FormFoot } from "../ui/form-foot";
import { SubmitButton } from "../ui/submit-button";
import { DateField, TextAreaField } from "../ui/text-field";
import type { Letter } from "./letter";
import { contentOf } from "./letter-content";

type Props = {
  letter: Letter;
  connected: boolean;
  /** Keeps it as a draft while it is being written, and to be sent when it is finished. */
  onKeep: (content: Record<string, string>, state: "draft" | "waiting") => Promise<void>;
  /** There only where a kept text is being changed. */
  onDrop?: () => void;
};

const PAUSE_MS = 800;
const REPORT = ["work", "study", "life", "thought"] as const;

/** The form of a talk or a report, kept on the device instead of sent; a draft of it is kept at every pause. */
export function LetterForm({ letter, connected, onKeep, onDrop }: Props) {
  const t = useTranslations("offline.write");
  const talk = useTranslations("mentoring.talk");
  const report = useTranslations("reporting");
  const { kind } = letter.about;
  const place = useRef<HTMLDivElement>(null);
  // what it began with: its own drafts must not come back into fields that are being written in
  const [begun] = useState(letter.content);
  const draft = useDraft(place, (form) => onKeep(contentOf(kind, form, thisYear()).content, "draft"));

  const keep = async (_: ActionState, form: FormData): Promise<ActionState> => {
    const { content, faults } = contentOf(kind, form, thisYear());
    if (Object.keys(faults).length > 0) return { status: "invalid", fields: faults, values: content };
    await draft.finish();
    try {
      await onKeep(content, "waiting");
      return { status: "done", message: t("kept") };
    } catch {
      draft.resume();
      return { status: "invalid", fields: { "": ["notKept"] }, values: content };
    }
  };
  return (
    <div ref={place}>
      <ActionForm action={keep} submissionId={letter.id} aria-label={t("title")}>
        {kind === "talk" ? (
          <>
            <DateField
              name="heldOn"
              label={talk("heldOn")}
              hint={t("talkNote")}
              required
              defaultValue={begun.heldOn ?? today()}
            />
            <TextAreaField
              name="agreed"
              label={talk("agreed")}
              hint={talk("agreedHint")}
              required
              maxLength={2000}
              defaultValue={begun.agreed}
            />
            <TextAreaField
              name="note"
              label={talk("note")}
              hint={talk("noteHint")}
              maxLength={2000}
              defaultValue={begun.note}
            />
          </>
        ) : (
          REPORT.map((part) => (
            <TextAreaField
              key={part}
              name={part}
              label={report(`parts.${part}`)}
              hint={report(`hints.${part}`)}
              required
              rows={part === "work" ? 8 : 4}
              maxLength={4000}
              defaultValue={begun[part]}
            />
          ))
        )}
        <FormFoot>
          <SubmitButton>{t(connected ? "keep" : "keepOffline")}</SubmitButton>
          {onDrop ? (
            <Button kind="quiet" onClick={onDrop}>
              {t("drop")}
            </Button>
          ) : null}
        </FormFoot>
      </ActionForm>
    </div>
  );
}

/** The device's own day: no server is there to be asked. */
const today = (): string => new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Shanghai" }).format(new Date());
const thisYear = (): number => Number(today().slice(0, 4));

/** Keeps what stands in the form whenever the writing pauses or the page goes out of sight. */
function useDraft(place: { current: HTMLDivElement | null }, keep: (form: FormData) => Promise<void>) {
  const latest = useRef(keep);
  const work = useRef({ timer: 0, written: Promise.resolve(), finished: false });
  useEffect(() => {
    latest.current = keep;
  });
  useEffect(() => {
    const box = place.current;
    const now = work.current;
    now.finished = false;
    const save = () => {
      window.clearTimeout(now.timer);
      now.timer = 0;
      const form = box?.querySelector("form");
      if (!form || now.finished) return;
      const data = new FormData(form);
      now.written = now.written.then(() => latest.current(data)).catch(() => undefined);
    };
    const onInput = () => {
      window.clearTimeout(now.timer);
      now.timer = window.setTimeout(save, PAUSE_MS);
    };
    const onHide = () => {
      if (document.visibilityState === "hidden" && now.timer) save();
    };
    box?.addEventListener("input", onInput);
    document.addEventListener("visibilitychange", onHide);
    return () => {
      if (now.timer) save();
      box?.removeEventListener("input", onInput);
      document.removeEventListener("visibilitychange", onHide);
    };
  }, [place]);
  return {
    /** No draft is written any more, and the last one has been. */
    finish: async () => {
      work.current.finished = true;
      window.clearTimeout(work.current.timer);
      work.current.timer = 0;
      await work.current.written;
    },
    resume: () => {
      work.current.finished = false;
    },
  };
}

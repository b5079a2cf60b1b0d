"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useContext } from "react";
import { buttonClass } from "./button";
import { Disclosure } from "./disclosure";
import { FormContext } from "./form-context";
import type { OpenDraft } from "./form-draft";
import { Notice } from "./notice";

/** Says that the form was opened with a draft, of when, what to mind, and how to be rid of it. A form of its own, for one that stood inside the other would be what the Enter key presses. */
export function DraftNotice({ draft }: { draft: OpenDraft }) {
  const t = useTranslations("drafts");
  const at = useDraftTime();
  const { ask } = useContext(FormContext);
  const { values, savedAt, changed, other, seal, discard } = draft;
  if (!values || !savedAt) return null;
  return (
    <form
      action={discard}
      className="draft-notice"
      onSubmit={(event) => {
        event.preventDefault();
        ask?.("discard");
      }}
    >
      <input type="hidden" name="__seal__" value={seal} />
      <Notice title={t("restored", { at: at(savedAt, true) })}>
        {changed ? t("recordChanged") : t("restoredNext")}{" "}
        <button type="submit" className={buttonClass({ size: "small" })}>
          {t("discard.act")}
        </button>
      </Notice>
      {other ? (
        <Disclosure summary={t("other")} open>
          {Object.entries(other).map(([name, text]) =>
            typeof text === "string" && text !== "" && text !== values[name] ? (
              <blockquote key={name}>{text}</blockquote>
            ) : null,
          )}
        </Disclosure>
      ) : null}
    </form>
  );
}

/** When a draft was saved: the time of day, with `day` the day too. */
export function useDraftTime(): (at: string, day?: boolean) => string {
  const format = useFormatter();
  return (at, day = false) =>
    format.dateTime(new Date(at), {
      ...(day ? { month: "long", day: "numeric" } : {}),
      ...{ hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
    });
}

"use client";

import { useTranslations } from "next-intl";
import { useContext } from "react";
import { Button } from "./button";
import { useDraftTime } from "./draft-notice";
import { FormContext } from "./form-context";
import { Icon } from "./icon";

/** Beside the button: how the draft stands, in plain truth. Only what needs the person is announced. */
export function DraftStatus() {
  const t = useTranslations("drafts");
  const at = useDraftTime();
  const { draft, ask, anew } = useContext(FormContext);
  if (!draft) return null;
  const { state, keeper } = draft;
  switch (state.kind) {
    case "clean":
      return null;
    case "saving":
      return <p className="saved">{t("saving")}</p>;
    case "saved":
    case "restored":
    case "merged":
      return (
        <p className="saved">
          <Icon name="check" />
          {t(state.kind === "merged" ? "merged" : "saved", { at: at(state.at, state.kind === "restored") })}
          {state.kind === "restored" ? null : (
            <Button kind="quiet" size="small" onClick={() => ask?.("discard")}>
              {t("discard.act")}
            </Button>
          )}
        </p>
      );
    case "retrying":
      return <Trouble text={t("retrying")} act={t("retryNow")} onAct={() => void keeper.current?.again()} />;
    case "signedOut":
      return <Trouble text={t("signIn.status")} act={t("signIn.open")} onAct={() => ask?.("signIn")} />;
    case "otherPerson":
      return <Trouble text={t("otherPerson.status")} act={t("signIn.open")} onAct={() => ask?.("otherPerson")} />;
    case "conflict":
      return <Trouble text={t("choice.status")} act={t("choice.open")} onAct={() => ask?.("choice")} />;
    case "ended":
      return <Trouble text={t("ended")} act={t("keepAnew")} onAct={anew} />;
    case "tooLarge":
      return <Trouble text={t("tooLarge")} />;
  }
}

function Trouble({ text, act, onAct }: { text: string; act?: string; onAct?: () => void }) {
  return (
    <div className="saved unsaved" role="status">
      <Icon name="alert" />
      <span>{text}</span>
      {act ? (
        <Button size="small" onClick={onAct}>
          {act}
        </Button>
      ) : null}
    </div>
  );
}

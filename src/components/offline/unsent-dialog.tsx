"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { discardUnsent, lettersIn, openBox, sendAll } from "./box";
import { isUnsent } from "./letter";

export type UnsentDialogProps = { unsent: number; onLeave: () => void; onStay: () => void };

/** What becomes of the texts that were not sent, before their writer signs out. */
export function UnsentDialog({ unsent, onLeave, onStay }: UnsentDialogProps) {
  const t = useTranslations("offline.signOut");
  const [busy, setBusy] = useState(false);
  const [left, setLeft] = useState<number | null>(null);
  const send = async () => {
    setBusy(true);
    const box = await openBox();
    if (box) await sendAll(box);
    const remaining = box ? (await lettersIn(box)).filter(isUnsent).length : unsent;
    setBusy(false);
    if (remaining === 0) onLeave();
    else setLeft(remaining);
  };
  const drop = async () => {
    const box = await openBox();
    if (box) await discardUnsent(box);
    onLeave();
  };
  return (
    <Dialog
      open
      onClose={onStay}
      title={t("title", { count: unsent })}
      actions={
        <>
          <Button kind="primary" onClick={() => void send()} aria-disabled={busy || undefined}>
            {t(busy ? "sending" : "send")}
          </Button>
          <Button onClick={onLeave}>{t("keep")}</Button>
          <Button kind="danger" onClick={() => void drop()}>
            {t("discard")}
          </Button>
        </>
      }
    >
      <p>{t("what")}</p>
      <p role="status">
        {left === null ? null : (
          <>
            {t("left", { count: left })} <a href="/offline">{t("look")}</a>
          </>
        )}
      </p>
    </Dialog>
  );
}

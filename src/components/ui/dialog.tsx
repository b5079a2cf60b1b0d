"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { Icon } from "./icon";

type Props = {
  open: boolean;
  /** Called when it was closed, by Esc, by its cross or by its caller. */
  onClose: () => void;
  title: ReactNode;
  /** The buttons at its end; the act first, then the way out. */
  actions?: ReactNode;
  children: ReactNode;
};

/**
 * Something to settle before going on, over a page that rests meanwhile. The browser's own <dialog> keeps the focus in,
 * the page inert and the way back. A press beside it closes nothing: what was typed in it would be lost.
 */
export function Dialog({ open, onClose, title, actions, children }: Props) {
  const t = useTranslations("common");
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const it = dialog.current;
    if (!it || it.open === open) return;
    if (open) it.showModal();
    else it.close();
  }, [open]);
  return (
    <dialog ref={dialog} className="dlg" aria-labelledby={heading} onClose={onClose}>
      <div className="dlg-head">
        <h2 id={heading}>{title}</h2>
        <button type="button" className="dlg-x" onClick={() => dialog.current?.close()}>
          <Icon name="cross" />
          <span className="sr">{t("close")}</span>
        </button>
      </div>
      <div className="dlg-body">{children}</div>
      {actions ? <div className="dlg-foot btns">{actions}</div> : null}
    </dialog>
  );
}

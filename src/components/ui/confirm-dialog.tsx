"use client";

import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { Button } from "./button";

type Props = {
  readonly title: string;
  readonly children?: ReactNode;
  /** The safe way, which has the focus; Escape takes it too. */
  readonly stay: string;
  readonly go: string;
  readonly onStay: () => void;
  readonly onGo: () => void;
};

/** One question with two answers, over the page. */
export function ConfirmDialog({ title, children, stay, go, onStay, onGo }: Props) {
  const heading = useId();
  return (
    <ModalDialog labelledBy={heading} onCancel={onStay}>
      <h2 id={heading}>{title}</h2>
      {children}
      <div className="btns">
        <Button kind="primary" onClick={onStay} autoFocus>
          {stay}
        </Button>
        <Button onClick={onGo}>{go}</Button>
      </div>
    </ModalDialog>
  );
}

/** A native modal dialog, open while it is rendered; it gives the focus back where it was. */
export function ModalDialog({
  labelledBy,
  onCancel,
  className = "",
  children,
}: {
  labelledBy: string;
  onCancel: () => void;
  className?: string;
  children: ReactNode;
}) {
  const box = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={box}
      className={`ask ${className}`}
      aria-labelledby={labelledBy}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      {children}
    </dialog>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useRef, useState } from "react";
import { Button } from "./button";
import { Dialog } from "./dialog";
import { SubmitButton } from "./submit-button";

type Props = {
  /** The act, on the button and on the one that does it. */
  children: ReactNode;
  /** The question. */
  title: ReactNode;
  /** What will be so afterwards, and what cannot be undone. */
  consequence: ReactNode;
  name?: string;
  value?: string;
  size?: "normal" | "small";
};

/** Sends its form after asking once more; for what cannot be undone. Without script the form is sent as it is. */
export function ConfirmSubmit({ children, title, consequence, name, value, size }: Props) {
  const t = useTranslations("common");
  const [asking, setAsking] = useState(false);
  const place = useRef<HTMLSpanElement>(null);
  const send = () => {
    setAsking(false);
    const button = place.current?.querySelector<HTMLButtonElement>("button");
    button?.form?.requestSubmit(button);
  };
  return (
    <span ref={place} className="asks">
      <SubmitButton
        {...{ name, value, size }}
        kind="danger"
        onClick={(event) => {
          event.preventDefault();
          setAsking(true);
        }}
      >
        {children}
      </SubmitButton>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={title}
        actions={
          <>
            <Button kind="danger" onClick={send}>
              {children}
            </Button>
            <Button kind="quiet" onClick={() => setAsking(false)}>
              {t("cancel")}
            </Button>
          </>
        }
      >
        {consequence}
      </Dialog>
    </span>
  );
}

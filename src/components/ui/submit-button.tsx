"use client";

import { useTranslations } from "next-intl";
import { type ButtonHTMLAttributes, useContext } from "react";
import { useFormStatus } from "react-dom";
import { buttonClass } from "./button";
import { FormContext } from "./form-context";

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  kind?: "primary" | "outlined" | "quiet" | "danger";
  size?: "normal" | "small";
};

/**
 * Sends the form; says so while it is under way. Not disabled meanwhile, for a disabled button loses the focus;
 * a second press is answered by the submission's id.
 */
export function SubmitButton({ kind = "primary", size, className, children, ...rest }: Props) {
  const t = useTranslations("common");
  const status = useFormStatus();
  const pending = useContext(FormContext).pending || status.pending;
  return (
    <button
      type="submit"
      className={buttonClass({ kind, size, className })}
      aria-disabled={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault();
      }}
      {...rest}
    >
      {pending ? t("sending") : children}
    </button>
  );
}

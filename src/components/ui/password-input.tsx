"use client";

import { useTranslations } from "next-intl";
import { type InputHTMLAttributes, useState } from "react";
import { useHydrated } from "./hydrated";

/** A password, and a look at it before it is sent. Its label has the id `{id}-l`, so that the button says of which. */
export function PasswordInput({ id, ...rest }: InputHTMLAttributes<HTMLInputElement> & { id: string }) {
  const t = useTranslations("common.password");
  const hydrated = useHydrated();
  const [shown, setShown] = useState(false);
  return (
    <span className="pw">
      <input
        className="in"
        id={id}
        spellCheck={false}
        autoCapitalize="none"
        {...rest}
        type={shown ? "text" : "password"}
      />
      {hydrated ? (
        <button
          type="button"
          className="in-btn"
          aria-pressed={shown}
          aria-describedby={`${id}-l`}
          onClick={() => setShown(!shown)}
        >
          {t("show")}
        </button>
      ) : null}
    </span>
  );
}

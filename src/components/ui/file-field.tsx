"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { FieldFrame, type FieldProps } from "./field";
import { useField } from "./form-context";
import { useHydrated } from "./hydrated";

/**
 * A file to send; nothing can be given back into it. The browser's own control lies over a face in the page's language:
 * it keeps its keys and takes what is dropped on it. Without script it shows itself.
 */
export function FileField({ name, label, hint, required, accept }: FieldProps & { accept?: string }) {
  const t = useTranslations("common.file");
  const field = useField(name);
  const drawn = useHydrated();
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  useEffect(() => {
    const form = input.current?.form;
    const emptied = () => setChosen(null);
    form?.addEventListener("reset", emptied);
    return () => form?.removeEventListener("reset", emptied);
  }, []);
  return (
    <FieldFrame {...{ name, label, hint, required }} id={field.id} errors={field.errors}>
      <span className={drawn ? "file file-drawn" : "file"}>
        <input
          ref={input}
          className="in"
          id={field.id}
          name={name}
          type="file"
          accept={accept}
          required={required}
          aria-invalid={field.errors.length > 0 || undefined}
          aria-describedby={field.describedBy(Boolean(hint))}
          onChange={(event) => setChosen(event.currentTarget.files?.[0]?.name ?? null)}
        />
        {drawn ? (
          <span className="in file-face" aria-hidden="true">
            <span>{t(chosen ? "change" : "choose")}</span>
            <span className={chosen ? undefined : "dim"}>{chosen ?? t("none")}</span>
          </span>
        ) : null}
      </span>
    </FieldFrame>
  );
}

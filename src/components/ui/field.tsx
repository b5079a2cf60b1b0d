"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Icon } from "./icon";

export type FieldProps = {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly required?: boolean;
};

/** The faults of one field, under it: an icon and what to enter. */
export function FieldErrors({ id, errors }: { id: string; errors: readonly string[] }) {
  if (errors.length === 0) return null;
  return (
    <p className="err" id={`${id}-e`}>
      <Icon name="alert" />
      <span>{errors.join(" ")}</span>
    </p>
  );
}

function OptionalWord({ required }: { required?: boolean }) {
  const t = useTranslations("common");
  return required ? null : <span className="req">{t("optional")}</span>;
}

type FrameProps = FieldProps & {
  readonly id: string;
  readonly errors: readonly string[];
  readonly children: ReactNode;
};

/** Label above, requirement under it, control, fault under the control. */
export function FieldFrame({ id, label, hint, required, errors, children }: FrameProps) {
  return (
    <div className="field">
      <label htmlFor={id} id={`${id}-l`}>
        {label} <OptionalWord required={required} />
      </label>
      {hint ? (
        <p className="hint" id={`${id}-h`}>
          {hint}
        </p>
      ) : null}
      {children}
      <FieldErrors id={id} errors={errors} />
    </div>
  );
}

/** The same for a group of options, whose label is a legend. */
export function GroupFrame({ id, label, hint, required, errors, children }: FrameProps) {
  return (
    <fieldset
      className="field"
      aria-describedby={[errors.length ? `${id}-e` : "", hint ? `${id}-h` : ""].filter(Boolean).join(" ") || undefined}
    >
      <legend>
        {label} <OptionalWord required={required} />
      </legend>
      {hint ? (
        <p className="hint" id={`${id}-h`}>
          {hint}
        </p>
      ) : null}
      {children}
      <FieldErrors id={id} errors={errors} />
    </fieldset>
  );
}

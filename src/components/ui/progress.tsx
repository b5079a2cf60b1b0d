import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";

/** How far something has come, in a sentence with its counts and as a bar; without a `total` only that it goes on. */
export function Progress({ label, done, total }: { label?: ReactNode; done?: number; total?: number }) {
  const t = useTranslations("common.progress");
  const id = useId();
  const known = done !== undefined && total !== undefined;
  return (
    <div className="prog">
      <p id={id}>{label ?? (known ? t("counts", { done, total }) : t("underWay"))}</p>
      <progress
        className="progress"
        {...(known ? { value: done, max: Math.max(total, 1) } : {})}
        aria-labelledby={id}
      />
    </div>
  );
}

"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useId } from "react";

/** How far an import has come. It can be left; while it runs the page asks again by itself. */
export function ImportProgress({ done, total, running }: { done: number; total: number; running: boolean }) {
  const t = useTranslations("record.import");
  const router = useRouter();
  const label = useId();
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => router.refresh(), 2000);
    return () => clearInterval(timer);
  }, [running, router]);
  return (
    <div role="status">
      <p id={label}>{t("progress", { done, total })}</p>
      <progress className="progress" value={done} max={Math.max(total, 1)} aria-labelledby={label} />
    </div>
  );
}

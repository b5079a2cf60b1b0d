"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useId } from "react";

/** How far a batch has come; the page asks again by itself, with script or without. */
export function BatchProgress({ done, total }: { done: number; total: number }) {
  const t = useTranslations("batches.progress");
  const router = useRouter();
  const label = useId();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), 1500);
    return () => clearInterval(timer);
  }, [router]);
  return (
    <div role="status">
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      <p id={label}>{t("count", { done, total })}</p>
      <progress className="progress" value={done} max={Math.max(total, 1)} aria-labelledby={label} />
    </div>
  );
}

"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { Progress } from "../ui/progress";

/** How far an import has come. It can be left; while it runs the page asks again by itself. */
export function ImportProgress({ done, total, running }: { done: number; total: number; running: boolean }) {
  const t = useTranslations("record.import");
  const router = useRouter();
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => router.refresh(), 2000);
    return () => clearInterval(timer);
  }, [running, router]);
  return (
    <div role="status">
      <Progress label={t("progress", { done, total })} done={done} total={total} />
    </div>
  );
}

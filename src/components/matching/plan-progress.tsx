"use client";

import { useRouter } from "next/navigation";
import { useEffect, useTransition } from "react";
import { Progress } from "../ui/progress";

/** A plan is being solved; the page asks again by itself, with script or without, once the answer before is there. */
export function PlanProgress({ label }: { label: string }) {
  const router = useRouter();
  const [isAsking, ask] = useTransition();
  useEffect(() => {
    if (isAsking) return;
    const timer = setTimeout(() => ask(() => router.refresh()), 1500);
    return () => clearTimeout(timer);
  }, [isAsking, router]);
  return (
    <div role="status">
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      <Progress label={label} />
    </div>
  );
}

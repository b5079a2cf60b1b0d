"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { Progress } from "../ui/progress";

/** A plan is being solved; the page asks again by itself, with script or without. */
export function PlanProgress({ label }: { label: string }) {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), 1500);
    return () => clearInterval(timer);
  }, [router]);
  return (
    <div role="status">
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      <Progress label={label} />
    </div>
  );
}

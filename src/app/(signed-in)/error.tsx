"use client";

import { CrashMessage } from "@/components/shell/crash-message";

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <CrashMessage digest={error.digest} retry={reset} />;
}

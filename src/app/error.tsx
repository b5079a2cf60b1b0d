"use client";

import { useTranslations } from "next-intl";
import { CrashMessage } from "@/components/shell/crash-message";
import { PlainPage } from "@/components/shell/plain-page";

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations("common");
  return (
    <PlainPage name={t("appName")}>
      <CrashMessage digest={error.digest} retry={reset} />
    </PlainPage>
  );
}

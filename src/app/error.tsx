"use client";

import { useTranslations } from "next-intl";
import { Button, ButtonLink } from "@/components/ui/button";

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations();
  return (
    <main className="plain-page refuse" role="alert">
      <h1>{t("errors.crash.title")}</h1>
      <p>{t("errors.crash.why")}</p>
      <p>{t("errors.crash.next")}</p>
      {error.digest ? <p className="dim">{t("errors.crash.reference", { digest: error.digest })}</p> : null}
      <p className="btns">
        <Button kind="primary" onClick={reset}>
          {t("errors.crash.retry")}
        </Button>
        <ButtonLink kind="quiet" href="/">
          {t("common.backToTodo")}
        </ButtonLink>
      </p>
    </main>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { Button, ButtonLink } from "../ui/button";
import { BrokenLine } from "./broken-line";

/** A fault of ours: what is safe, what to try, and the number under which the log has it. */
export function CrashMessage({ digest, retry }: { digest?: string; retry: () => void }) {
  const t = useTranslations();
  return (
    <div className="refuse said" role="alert">
      <BrokenLine />
      <h1>{t("errors.crash.title")}</h1>
      <p>{t("errors.crash.why")}</p>
      <p>{t("errors.crash.next")}</p>
      {digest ? <p className="dim">{t("errors.crash.reference", { digest })}</p> : null}
      <div className="btns">
        <Button kind="primary" onClick={retry}>
          {t("errors.crash.retry")}
        </Button>
        <ButtonLink kind="quiet" href="/">
          {t("common.backToTodo")}
        </ButtonLink>
      </div>
    </div>
  );
}

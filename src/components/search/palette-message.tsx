"use client";

import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { Button } from "../ui/button";
import type { Searching } from "./use-search";

/** What is to be said instead of hits: nothing found, not allowed, not reached; and what to do next. */
export function PaletteMessage({ search, total, onRetry }: { search: Searching; total: number; onRetry: () => void }) {
  const t = useTranslations("search");
  const path = usePathname();
  const notice = search.answer?.notice;
  if (search.status === "signedOut")
    return (
      <Message title={t("signedOut")} next={t("signedOutNext")}>
        {/* the whole page: the session is gone, and the frame with it */}
        <a className="btn btn-s" href={`/sign-in?next=${encodeURIComponent(path)}`}>
          {t("signIn")}
        </a>
      </Message>
    );
  if (search.status === "failed")
    return (
      <Message title={t("failed")} next={t("failedNext")}>
        <Button size="small" onClick={onRetry}>
          {t("retry")}
        </Button>
      </Message>
    );
  if (search.status === "looking" && !search.answer) return <p className="palette-say dim">{t("looking")}</p>;
  if (notice) return <Message title={t(`notices.${notice}.title`)} next={t(`notices.${notice}.next`)} />;
  if (search.answer && total === 0 && search.text !== "")
    return <Message title={t("nothing", { text: search.text })} next={t("nothingNext")} />;
  return null;
}

function Message({ title, next, children }: { title: string; next: string; children?: React.ReactNode }) {
  return (
    <div className="palette-say" role="status">
      <p>
        <b>{title}</b>
      </p>
      <p className="dim">{next}</p>
      {children ? <p className="btns">{children}</p> : null}
    </div>
  );
}

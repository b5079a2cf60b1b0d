"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Notice } from "../ui/notice";
import { LetterQueue } from "./letter-queue";
import { type Network, useDesk } from "./use-desk";
import { WriteDesk } from "./write-desk";

/** All of the page without a network: whether there is one, the form, and what was written. */
export function OfflineDesk() {
  const t = useTranslations("offline");
  const desk = useDesk();
  const [editing, setEditing] = useState<string | null>(null);
  switch (desk.phase) {
    case "opening":
      return (
        <>
          <p role="status" className="dim">
            {t("opening")}
          </p>
          <noscript>
            <Notice kind="warn" title={t("noScript")} />
          </noscript>
        </>
      );
    case "insecure":
      return (
        <Notice kind="warn" title={t("insecure")}>
          {t("insecureNext")}
        </Notice>
      );
    case "nobody":
      return (
        <>
          <NetworkNotice network={desk.network} />
          <Notice title={t("nobody")}>{t("nobodyNext")}</Notice>
          {desk.sealed > 0 ? <p>{t("sealedNobody", { count: desk.sealed })}</p> : null}
        </>
      );
    case "ready":
      return (
        <>
          <NetworkNotice network={desk.network} />
          {desk.box ? (
            <WriteDesk
              key={desk.box.post}
              box={desk.box}
              letter={desk.letters.find((letter) => letter.id === editing) ?? null}
              connected={desk.network === "signedIn"}
              onKept={async () => {
                setEditing(null);
                if (navigator.onLine) await desk.send();
              }}
              onStarted={setEditing}
            />
          ) : null}
          <LetterQueue
            desk={desk}
            letters={desk.letters.filter((letter) => letter.id !== editing)}
            onEdit={setEditing}
          />
          {desk.sealed > 0 ? <p className="dim small">{t("sealed", { count: desk.sealed })}</p> : null}
        </>
      );
  }
}

/** Whether what is written now can go, and the way on. */
function NetworkNotice({ network }: { network: Network }) {
  const t = useTranslations("offline.network");
  const [from, setFrom] = useState<string | null>(null);
  useEffect(() => {
    const asked = new URLSearchParams(window.location.search).get("from");
    // only a page of our own
    if (asked && /^\/(?![/\\])/.test(asked)) setFrom(asked);
  }, []);
  const back = from ?? "/";
  if (network === "signedIn") {
    return (
      <Notice kind="done" title={t("signedIn")}>
        <a href={back}>{t(from ? "back" : "home")}</a>
      </Notice>
    );
  }
  return (
    <Notice kind="warn" title={t(network)}>
      {t(`${network}Next`)} {network === "signedOut" ? <a href="/sign-in?next=/offline">{t("signIn")}</a> : null}
    </Notice>
  );
}

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Theme } from "../ui/theme";
import { Footer } from "./footer";

/** The page before sign-in: the name and a year at the left, `children` (the form) at the right. */
export function Door({ theme, placeName, children }: { theme: Theme; placeName?: string; children: ReactNode }) {
  const t = useTranslations();
  return (
    <>
      <a className="skip" href="#main">
        {t("shell.skipToSignIn")}
      </a>
      <div className="door">
        <main id="main" tabIndex={-1}>
          <div>
            <h1 className="name">{t("common.appName")}</h1>
            <p className="dim">{placeName ?? t("common.appTagline")}</p>
            <DoorLine />
          </div>
          <div>{children}</div>
        </main>
        <Footer theme={theme} />
      </div>
    </>
  );
}

/** The year line as an emblem: it says nothing that words do not. */
function DoorLine() {
  const ticks = Array.from({ length: 11 }, (_, index) => `${(((index + 1) / 12) * 100).toFixed(2)}%`);
  return (
    <svg className="yl door-line" height="60" aria-hidden="true">
      {ticks.map((x) => (
        <line key={x} className="tick" x1={x} x2={x} y1="30" y2="38" />
      ))}
      <line className="base" x1="0" x2="100%" y1="30" y2="30" />
      <line className="gone" x1="0" x2="53%" y1="30" y2="30" />
      <line className="cap" x1="1" x2="1" y1="20" y2="40" />
      <line className="cap" x1="100%" x2="100%" y1="20" y2="40" />
      <circle className="dot" cx="50%" cy="30" r="7" />
      <line className="now" x1="53%" x2="53%" y1="16" y2="42" />
    </svg>
  );
}

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useDayWords, useMonthName, useWeekday } from "../ui/day";
import type { Theme } from "../ui/theme";
import { Footer } from "./footer";

type Props = {
  theme: Theme;
  /** The business day, which the line is drawn around. */
  today: string;
  children: ReactNode;
};

/** The page before sign-in: the board at the gate and a year at the left, `children` (the form) on the tint at the right. */
export function Door({ theme, today, children }: Props) {
  const t = useTranslations();
  const day = useDayWords();
  const weekday = useWeekday();
  return (
    <>
      <a className="skip" href="#main">
        {t("shell.skipToSignIn")}
      </a>
      <div className="door">
        <main id="main" tabIndex={-1}>
          <div className="gate">
            <h1 className="board">
              <span>{t("common.appName")}</span>
            </h1>
            <div className="gate-year">
              <p className="tagline">{t("common.appTagline")}</p>
              <p className="dim">
                <time dateTime={today}>{t("signIn.today", { date: day(today, true), weekday: weekday(today) })}</time>
              </p>
              <DoorLine today={today} />
            </div>
          </div>
          <div className="entry">{children}</div>
        </main>
        <Footer theme={theme} />
      </div>
    </>
  );
}

const MONTHS = 12;

/**
 * The year of somebody who arrived half a year ago, as the product draws every year: its months are the real ones and
 * the vermilion stroke is today. It says nothing that words do not.
 */
function DoorLine({ today }: { today: string }) {
  const t = useTranslations("signIn.year");
  const monthName = useMonthName();
  const [month = 1, day = 1] = today.split("-").slice(1).map(Number);
  const at = (months: number) => `${((months / MONTHS) * 100).toFixed(2)}%`;
  const now = at(MONTHS / 2 + (day - 1) / 31);
  return (
    <svg className="yl door-line" height="84" aria-hidden="true">
      {Array.from({ length: MONTHS }, (_, index) => (
        <g key={at(index)}>
          <line className="tick" x1={at(index)} x2={at(index)} y1="42" y2="50" />
          <text className="month" x={at(index + 0.5)} y="70" textAnchor="middle">
            {monthName(((month + index + 5) % MONTHS) + 1)}
          </text>
        </g>
      ))}
      <line className="base" x1="0" x2="100%" y1="42" y2="42" />
      <line className="gone" x1="0" x2={now} y1="42" y2="42" />
      <line className="cap" x1="1" x2="1" y1="32" y2="52" />
      <line className="cap" x1="100%" x2="100%" y1="32" y2="52" />
      <circle className="dot" cx="50%" cy="42" r="7" />
      <line className="now" x1={now} x2={now} y1="28" y2="56" />
      <text className="t1" x="0" y="18">
        {t("arrival")}
      </text>
      <text className="t1" x="50%" y="18" textAnchor="middle">
        {t("halfYear")}
      </text>
      <text className="t1" x="100%" y="18" textAnchor="end">
        {t("end")}
      </text>
    </svg>
  );
}

import { useTranslations } from "next-intl";
import { useDayWords, useMonthName } from "../ui/day";
import { Drawing, type Shape, TONE } from "../ui/status";
import type { OverviewRow } from "./year-overview";
import { anchorOf, monthsOf, percentOf } from "./year-scale";

export type Span = { from: string; to: string; today: string };

/** The calendar months from the first start to the last end. */
export function spanOf(rows: readonly OverviewRow[], today: string): Span {
  const from = rows.map((row) => row.start).toSorted()[0] ?? today;
  const to =
    rows
      .map((row) => row.end)
      .toSorted()
      .at(-1) ?? today;
  return { from: `${from.slice(0, 7)}-01`, to, today };
}

/** The months over the lines, and today among them. */
export function Months({ from, to, today }: Span) {
  const t = useTranslations("common");
  const monthName = useMonthName();
  const now = percentOf(today, from, to);
  return (
    <svg height="44" aria-hidden="true">
      {monthsOf(from, to).map((month) => (
        <text key={month.from} x={`${month.middle}%`} y="36" textAnchor="middle">
          {monthName(month.month)}
        </text>
      ))}
      {today >= from && today <= to ? (
        <text className="now-t" x={`${now}%`} y="14" textAnchor={anchorOf(now)}>
          {t("today")}
        </text>
      ) : null}
    </svg>
  );
}

const MIDDLE = 16;

/** One secondment's year, drawn; the same said in words. */
export function Line({ row, from, to, today }: Span & { row: OverviewRow }) {
  const t = useTranslations("year");
  const day = useDayWords();
  const at = (on: string) => `${percentOf(on, from, to)}%`;
  const gone = today < row.end ? today : row.end;
  const spoken = [
    t("spokenTerm", { name: row.name, from: day(row.start, true), to: day(row.end, true) }),
    row.review ? t("spokenReview", { state: row.review.word, date: day(row.review.day) }) : "",
    row.ending ? row.ending.word : "",
    row.missed.length > 0 ? t("spokenMissed", { count: row.missed.length }) : "",
  ].filter(Boolean);
  return (
    <svg height="31" role="img" aria-label={spoken.join(t("spokenSeparator"))}>
      {monthsOf(from, to).map((month) => (
        <line key={month.from} className="mgrid" x1={`${month.from}%`} x2={`${month.from}%`} y1="-1" y2="32" />
      ))}
      <line className="rest" x1={at(row.start)} x2={at(row.end)} y1={MIDDLE} y2={MIDDLE} />
      {gone > row.start ? <line className="gone" x1={at(row.start)} x2={at(gone)} y1={MIDDLE} y2={MIDDLE} /> : null}
      {today >= from && today <= to ? <line className="now" x1={at(today)} x2={at(today)} y1="-1" y2="32" /> : null}
      <line className="cap" x1={at(row.start)} x2={at(row.start)} y1="10" y2="22" />
      {row.ending ? null : <line className="cap" x1={at(row.end)} x2={at(row.end)} y1="10" y2="22" />}
      {[...new Set(row.talks)].map((on) => (
        <line key={on} className="talk" x1={at(on)} x2={at(on)} y1="6" y2="12" />
      ))}
      {[...new Set(row.reports)].map((on) => (
        <line key={on} className="report" x1={at(on)} x2={at(on)} y1="20" y2="26" />
      ))}
      {row.missed.map((on) => (
        <svg key={on} x={at(on)} y={MIDDLE} overflow="visible" aria-hidden="true">
          <circle className="bg" r="6" />
          <path className="miss" d="M-4-4 4 4M4-4-4 4" />
        </svg>
      ))}
      {row.review ? <Placed x={at(row.review.day)} shape={row.review.shape} /> : null}
      {row.ending ? <Placed x={at(row.end)} shape={row.ending.shape} /> : null}
    </svg>
  );
}

function Placed({ x, shape }: { x: string; shape: Shape }) {
  return (
    <svg x={x} y={MIDDLE} overflow="visible" aria-hidden="true">
      <circle className="bg" r="8" />
      <g className={TONE[shape]} transform="translate(-6 -6)">
        <Drawing shape={shape} />
      </g>
    </svg>
  );
}

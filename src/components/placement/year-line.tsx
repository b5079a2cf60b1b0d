import { useTranslations } from "next-intl";
import { useId } from "react";
import { useDayWords, useMonthName } from "../ui/day";
import { anchorOf, dayNumber, monthsOf, percentOf } from "./year-scale";

/** Something that stands under the line: a review, an early end. `done` fills its dot. */
export type YearEvent = {
  readonly day: string;
  readonly label: string;
  readonly note?: string;
  readonly done?: boolean;
};

type Props = {
  readonly start: string;
  readonly end: string;
  readonly today: string;
  readonly startLabel: string;
  readonly endLabel: string;
  readonly events: readonly YearEvent[];
  /** Days on which somebody talked with the cadre. */
  readonly talks: readonly string[];
};

/** The year on one line: today above, events below, months between, talks as ticks. Days are 'YYYY-MM-DD'. */
export function YearLine({ start, end, today, startLabel, endLabel, events, talks }: Props) {
  const t = useTranslations("record.yearLine");
  const day = useDayWords();
  const monthName = useMonthName();
  const titleId = useId();
  const now = percentOf(today, start, end);
  const nth = dayNumber(today) - dayNumber(start) + 1;
  const length = dayNumber(end) - dayNumber(start) + 1;
  const todayWords =
    nth < 1
      ? t("before", { days: 1 - nth })
      : nth > length
        ? t("after", { days: nth - length })
        : t("today", { day: nth, left: length - nth });
  const spoken = events.map((event) => t("event", { label: event.label, date: day(event.day) })).join("");
  return (
    <svg className="yl" height="116" role="img" aria-labelledby={titleId}>
      <title id={titleId}>
        {t("summary", {
          from: day(start, true),
          to: day(end, true),
          today: `${todayWords}. `,
          events: spoken,
          talks: talks.length,
        })}
      </title>
      {monthsOf(start, end).map(({ month, from, middle }) => (
        <g key={`${month}-${from}`}>
          <line className="tick" x1={`${from}%`} x2={`${from}%`} y1="48" y2="56" />
          <text className="month" x={`${middle}%`} y="74" textAnchor="middle">
            {monthName(month)}
          </text>
        </g>
      ))}
      <line className="base" x1="0" x2="100%" y1="48" y2="48" />
      {nth >= 1 ? <line className="gone" x1="0" x2={`${now}%`} y1="48" y2="48" /> : null}
      {[...new Set(talks)].map((talk) => (
        <rect key={talk} className="talk" x={`${percentOf(talk, start, end)}%`} y="34" width="2" height="8" />
      ))}
      <line className="cap" x1="1" x2="1" y1="38" y2="58" />
      <line className="cap" x1="100%" x2="100%" y1="38" y2="58" />
      <Label x={0} words={startLabel} note={day(start)} />
      <Label x={100} words={endLabel} note={day(end, true)} />
      {events.map((event) => {
        const x = percentOf(event.day, start, end);
        return (
          <g key={`${event.day}-${event.label}`}>
            <circle className={event.done ? "dot" : "dot-open"} cx={`${x}%`} cy="48" r="7" />
            {x > 12 && x < 88 ? <Label x={x} words={event.label} note={event.note ?? day(event.day)} /> : null}
          </g>
        );
      })}
      {nth >= 1 && nth <= length ? <line className="now" x1={`${now}%`} x2={`${now}%`} y1="20" y2="58" /> : null}
      <text className="now-t" x={`${now}%`} y="13" textAnchor={anchorOf(now)}>
        {todayWords}
      </text>
    </svg>
  );
}

function Label({ x, words, note }: { x: number; words: string; note: string }) {
  return (
    <>
      <text className="t1" x={`${x}%`} y="98" textAnchor={anchorOf(x)}>
        {words}
      </text>
      <text x={`${x}%`} y="115" textAnchor={anchorOf(x)}>
        {note}
      </text>
    </>
  );
}

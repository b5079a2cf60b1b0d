import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Day } from "../ui/day";
import { EmptyState } from "../ui/empty-state";
import { Mark, type Shape } from "../ui/status";

/** One line of the record. `day` is 'YYYY-MM-DD'; `who` stands in grey beside what. */
export type RecordEntry = {
  readonly id: string;
  readonly day: string;
  readonly shape: Shape;
  readonly shapeWord: string;
  readonly title: ReactNode;
  readonly who?: string;
  readonly text?: ReactNode;
  readonly receipts?: ReactNode;
};

function Entry({ entry, today, ahead, last }: { entry: RecordEntry; today: string; ahead?: boolean; last?: boolean }) {
  const classes = [ahead ? "ahead" : "", ahead && last ? "before-today" : ""].filter(Boolean).join(" ");
  return (
    <li className={classes || undefined}>
      <Day value={entry.day} year={entry.day.slice(0, 4) !== today.slice(0, 4)} />
      <Mark shape={entry.shape} />
      <div>
        <h3>
          <span className="sr">{entry.shapeWord} </span>
          {entry.title}
          {entry.who ? <span className="dim">{entry.who}</span> : null}
        </h3>
        {entry.text ? <p>{entry.text}</p> : null}
        {entry.receipts}
      </div>
    </li>
  );
}

/**
 * The whole record, nearest to today in the middle: what is ahead above the vermilion line (furthest first), what
 * happened below it (latest first). Both come sorted by day, latest first.
 */
export function RecordTimeline({
  today,
  ahead,
  past,
}: {
  today: string;
  ahead: readonly RecordEntry[];
  past: readonly RecordEntry[];
}) {
  const t = useTranslations();
  if (ahead.length + past.length === 0) {
    return <EmptyState title={t("record.timeline.empty")} next={t("record.timeline.emptyNext")} />;
  }
  return (
    <ol className="tl" aria-label={t("record.timeline.label")}>
      {ahead.map((entry, index) => (
        <Entry key={entry.id} entry={entry} today={today} ahead last={index === ahead.length - 1} />
      ))}
      <li className="today">
        <time dateTime={today}>{t("common.today")}</time>
        <span />
      </li>
      {past.map((entry) => (
        <Entry key={entry.id} entry={entry} today={today} />
      ))}
    </ol>
  );
}

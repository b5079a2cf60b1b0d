import { useTranslations } from "next-intl";
import type { Level } from "@/lib/domain/vocabulary";
import { Disclosure } from "../ui/disclosure";

/** One capability: where it began, where it is, what the position needs; a level not measured is null. */
export type CapabilityLine = {
  readonly id: string;
  readonly name: string;
  readonly start: Level | null;
  readonly now: Level | null;
  readonly need: Level | null;
};

const at = (level: number) => `${((level - 1) / 4) * 100}%`;

/** Change in capability: ring = start, dot = now, ▼ = what the position needs; the gap in words; the same as a table. */
export function CapabilityChange({
  lines,
  startWord,
  nowWord,
}: {
  lines: readonly CapabilityLine[];
  startWord?: string;
  nowWord?: string;
}) {
  const t = useTranslations("record.review");
  const asTable = useTranslations("common")("asTable");
  const words = { start: startWord ?? t("start"), now: nowWord ?? t("now"), need: t("need") };
  const value = (level: Level | null) => (level === null ? t("notMeasured") : String(level));
  return (
    <figure aria-label={t("change")}>
      <Legend words={words} />
      <div className="bell">
        <span />
        <div className="bell-c">
          <svg height="20" aria-hidden="true">
            {[1, 2, 3, 4, 5].map((level) => (
              <text key={level} x={at(level)} y="14" textAnchor="middle">
                {level}
              </text>
            ))}
          </svg>
        </div>
        <span />
        {lines.map((line) => (
          <Bell key={line.id} line={line} />
        ))}
      </div>
      <Disclosure summary={asTable}>
        <table className="rcpt">
          <caption className="sr">{t("change")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("capability")}</th>
              <th scope="col">{words.start}</th>
              <th scope="col">{words.now}</th>
              <th scope="col">{words.need}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.id}>
                <th scope="row">{line.name}</th>
                <td>{value(line.start)}</td>
                <td>{value(line.now)}</td>
                <td>{value(line.need)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </figure>
  );
}

function Legend({ words }: { words: { start: string; now: string; need: string } }) {
  return (
    <p className="legend">
      <span>
        <svg width="12" height="12" aria-hidden="true">
          <circle className="was" cx="6" cy="6" r="5" />
        </svg>
        {words.start}
      </span>
      <span>
        <svg width="12" height="12" aria-hidden="true">
          <circle className="is" cx="6" cy="6" r="6" />
        </svg>
        {words.now}
      </span>
      <span>
        <svg width="10" height="8" aria-hidden="true">
          <path className="need" d="M0 0h10L5 8z" />
        </svg>
        {words.need}
      </span>
    </p>
  );
}

function Bell({ line }: { line: CapabilityLine }) {
  const t = useTranslations("record.review");
  const value = (level: Level | null) => (level === null ? t("notMeasured") : String(level));
  const spoken = t("changeLine", {
    capability: line.name,
    start: value(line.start),
    now: value(line.now),
    need: value(line.need),
  });
  const gap = line.now === null || line.need === null ? null : line.need - line.now;
  return (
    <>
      <span>{line.name}</span>
      <div className="bell-c">
        <svg height="36" role="img" aria-label={spoken}>
          {[1, 2, 3, 4, 5].map((level) => (
            <line key={level} className="grid" x1={at(level)} x2={at(level)} y1="0" y2="36" />
          ))}
          {line.start !== null && line.now !== null ? (
            <line className="bar0" x1={at(line.start)} x2={at(line.now)} y1="18" y2="18" />
          ) : null}
          {line.need !== null ? (
            <svg x={at(line.need)} y="0" overflow="visible" aria-hidden="true">
              <path className="need" d="M-5 0h10l-5 8z" />
            </svg>
          ) : null}
          {line.now !== null ? <circle className="is" cx={at(line.now)} cy="18" r="6" /> : null}
          {line.start !== null ? (
            <circle
              className="was"
              cx={at(line.start)}
              cy="18"
              r={line.start === line.now ? 8 : 5}
              fillOpacity={line.start === line.now ? 0 : 1}
            />
          ) : null}
        </svg>
      </div>
      <span className="d">{gap === null ? t("notMeasured") : gap > 0 ? t("short", { gap }) : t("reached")}</span>
    </>
  );
}

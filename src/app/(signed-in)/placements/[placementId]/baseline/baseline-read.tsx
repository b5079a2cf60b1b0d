import { useTranslations } from "next-intl";
import { useDayWords } from "@/components/ui/day";
import { Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status";
import type { BaselineSheet } from "@/lib/features/reviews/baseline-queries";

/** How the baseline stands, by whom and when; before it is settled, by when it should be. */
export function BaselineSummary({ sheet }: { sheet: BaselineSheet }) {
  const t = useTranslations("reviews.baseline");
  const states = useTranslations("statuses.baselineStates");
  const day = useDayWords();
  const who =
    sheet.state === "settled" && sheet.settledBy && sheet.settledOn
      ? t("settled", { name: sheet.settledBy, date: day(sheet.settledOn, true) })
      : sheet.state === "proposed" && sheet.proposedBy && sheet.proposedOn
        ? t("proposed", { name: sheet.proposedBy, date: day(sheet.proposedOn, true) })
        : null;
  const isOpen = sheet.state === null || sheet.state === "proposed";
  const isLate = isOpen && sheet.dueOn !== null && sheet.today > sheet.dueOn;
  return (
    <>
      {sheet.state ? (
        <Status shape={isLate ? "overdue" : sheet.state === "proposed" ? "underWay" : "done"}>
          {states(sheet.state)}
        </Status>
      ) : null}{" "}
      {who} {isOpen && sheet.dueOn ? t("due", { date: day(sheet.dueOn, true) }) : null}
    </>
  );
}

/** The start as it was scored, in the sentences of the scale. */
export function BaselineRead({ sheet }: { sheet: BaselineSheet }) {
  const t = useTranslations("reviews.baseline");
  const say = (levels: readonly string[], level: number | undefined) =>
    level === undefined ? t("unmeasured") : t("levelText", { level, text: levels[level - 1] ?? "" });
  return (
    <Section title={t("levels")} className="year">
      <table className="rcpt">
        <caption className="sr">{t("title")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("capability")}</th>
            <th scope="col">{t("level")}</th>
            <th scope="col">{t("need")}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.capabilities.map(({ id, name, levels }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{say(levels, sheet.scores[id])}</td>
              <td>{sheet.need[id] ? say(levels, sheet.need[id]) : null}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

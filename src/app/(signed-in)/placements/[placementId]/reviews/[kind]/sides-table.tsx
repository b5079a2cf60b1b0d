import { useTranslations } from "next-intl";
import { gradeIn } from "@/components/review/grade-word";
import { Day } from "@/components/ui/day";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status";
import type { GradeScale } from "@/lib/domain/conclusion";
import { isGrade } from "@/lib/domain/conclusion";
import { REVIEW_SIDES, type ReviewSide } from "@/lib/domain/vocabulary";
import type { PartSheet } from "@/lib/features/reviews/sheet-queries";
import { FindingsRead, MarksRead } from "./content-read";

type Props = { parts: readonly PartSheet[]; scale: GradeScale; signs: boolean };

/** What the sides say, one line each: received or not, by whom, in their words. */
export function SidesTable({ parts, scale, signs }: Props) {
  const t = useTranslations("reviews.sides");
  const sides = useTranslations("statuses.reviewSides");
  return (
    <Section title={t("title")} className="year">
      {/* biome-ignore-start lint/a11y: the roles keep the table a table where a phone shows its rows as lines */}
      <table className="tbl sides" role="table">
        <caption className="sr">{t("title")}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {t("from")}
            </th>
            <th scope="col" role="columnheader">
              {t("state")}
            </th>
            <th scope="col" role="columnheader">
              {t("says")}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {REVIEW_SIDES.map((side) => {
            const part = parts.find((one) => one.side === side);
            return (
              <tr role="row" key={side}>
                <th scope="row" role="rowheader">
                  {sides(side)}
                </th>
                <td className="nw" role="cell">
                  <SideState side={side} part={part} signs={signs} />
                </td>
                <td role="cell">
                  {side === "department" ? (
                    t(signs ? "yoursSays" : "prepare")
                  ) : part?.state === "released" ? (
                    <Said part={part} scale={scale} />
                  ) : (
                    <span className="dim">{t("waitingSays")}</span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {/* biome-ignore-end lint/a11y: end of the stated roles */}
    </Section>
  );
}

function SideState({ side, part, signs }: { side: ReviewSide; part: PartSheet | undefined; signs: boolean }) {
  const t = useTranslations("reviews.sides");
  if (side === "department") return <Status shape="underWay">{t(signs ? "yours" : "yoursToDraft")}</Status>;
  if (!part?.releasedOn) return <Status shape="ahead">{t("waiting")}</Status>;
  return (
    <Status shape="done">
      <Day value={part.releasedOn} />
    </Status>
  );
}

function Said({ part, scale }: { part: PartSheet; scale: GradeScale }) {
  const t = useTranslations("reviews.sides");
  const grades = useTranslations("statuses.grades");
  const { content } = part;
  const people = [
    part.side === "hostUnit" && part.writtenBy !== part.releasedBy ? t("drafted", { name: part.writtenBy }) : "",
    t(part.side === "hostUnit" ? "signed" : "released", { name: part.releasedBy ?? "" }),
    isGrade(content.grade) ? t("suggests", { grade: gradeIn(scale, content.grade, grades) }) : "",
  ].filter(Boolean);
  const separator = useTranslations("common")("separator");
  return (
    <>
      <p>{content.comment}</p>
      <p className="small dim">{people.join(separator)}</p>
      {content.findings.length > 0 || Object.keys(content.marks).length > 0 ? (
        <Disclosure summary={t("details")}>
          <MarksRead marks={content.marks} />
          <FindingsRead findings={content.findings} />
        </Disclosure>
      ) : null}
    </>
  );
}

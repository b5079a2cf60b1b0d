import { useTranslations } from "next-intl";
import { CapabilityChange } from "@/components/review/capability-change";
import { gradeIn } from "@/components/review/grade-word";
import { useDayWords } from "@/components/ui/day";
import { Section } from "@/components/ui/section";
import type { GradeScale } from "@/lib/domain/conclusion";
import type { SignedSheet } from "@/lib/features/reviews/signed-facts";
import { FindingsRead, MarksRead } from "./content-read";

/** A signed review, to read: grade and comment, change in capability, virtues, strengths and gaps with their evidence. */
export function SignedRead({ sheet, scale }: { sheet: SignedSheet; scale: GradeScale }) {
  const t = useTranslations("reviews");
  const statuses = useTranslations("statuses");
  const grades = useTranslations("statuses.grades");
  const day = useDayWords();
  return (
    <>
      <Section
        className="year"
        title={t("result.title")}
        aside={t("result.signed", { name: sheet.signedBy, date: day(sheet.signedOn, true) })}
      >
        {sheet.correctionReason ? <p>{t("result.corrects", { reason: sheet.correctionReason })}</p> : null}
        <p>
          <b>{t("feedback.grade", { grade: gradeIn(scale, sheet.grade, grades) })}</b>
        </p>
        <p>{sheet.comment}</p>
      </Section>
      <Section title={t("result.change")}>
        <CapabilityChange lines={sheet.lines} nowWord={statuses(`reviewKinds.${sheet.kind}`)} />
      </Section>
      <div className="pair">
        <Section title={t("virtues")}>
          <MarksRead marks={sheet.marks} />
        </Section>
        <Section title={t("findings")}>
          <FindingsRead findings={sheet.findings} />
        </Section>
      </div>
    </>
  );
}

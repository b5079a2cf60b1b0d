import { useTranslations } from "next-intl";
import type { FindingFact } from "@/lib/domain/conclusion";
import { FINDING_KINDS, type Mark, VIRTUES, type Virtue } from "@/lib/domain/vocabulary";

/** Strengths and gaps, each with the evidence it rests on. */
export function FindingsRead({ findings }: { findings: readonly FindingFact[] }) {
  const t = useTranslations();
  return FINDING_KINDS.map((kind) => {
    const entries = findings.filter((one) => one.kind === kind);
    if (entries.length === 0) return null;
    return (
      <div className="field" key={kind}>
        <h3>{t(`statuses.findingKinds.${kind}`)}</h3>
        <ul>
          {entries.map((one) => (
            <li key={one.text}>
              <p>{one.text}</p>
              {one.evidence.map((evidence) => (
                <p className="small dim" key={evidence}>
                  {t("reviews.result.evidence", { text: evidence })}
                </p>
              ))}
            </li>
          ))}
        </ul>
      </div>
    );
  });
}

/** 德能勤绩廉 in one line. */
export function MarksRead({ marks }: { marks: Partial<Record<Virtue, Mark>> }) {
  const t = useTranslations();
  const spoken = VIRTUES.flatMap((virtue) => {
    const mark = marks[virtue];
    return mark
      ? [t("record.review.virtueMark", { virtue: t(`statuses.virtues.${virtue}`), mark: t(`statuses.marks.${mark}`) })]
      : [];
  });
  return spoken.length === 0 ? null : <p>{spoken.join(t("common.separator"))}</p>;
}

import { useTranslations } from "next-intl";
import { FindingsEditor } from "@/components/review/findings-editor";
import { gradeIn } from "@/components/review/grade-word";
import { LevelPicker, type ScoreSource } from "@/components/review/level-picker";
import { VirtuePicker } from "@/components/review/virtue-picker";
import { RadioGroup } from "@/components/ui/choice-field";
import { Step } from "@/components/ui/form-steps";
import { Section } from "@/components/ui/section";
import { TextAreaField } from "@/components/ui/text-field";
import type { GradeScale } from "@/lib/domain/conclusion";
import { isLevel } from "@/lib/domain/conclusion";
import { type FindingKind, GRADES, LEVELS, type Level } from "@/lib/domain/vocabulary";
import type { ReviewContent } from "@/lib/features/reviews/content-facts";
import type { Material } from "@/lib/features/reviews/material-facts";
import { MaterialList } from "./material-list";

type Capability = { readonly id: string; readonly name: string; readonly levels: readonly string[] };
export type SeatsOf = (capabilityId: string) => { source: ScoreSource; level: Level }[];

/** The capabilities, each scored by choosing a sentence; `seats` are the scores others gave. */
export function ScoreFields(props: {
  capabilities: readonly Capability[];
  scores: Readonly<Record<string, number>>;
  seats?: SeatsOf;
  title?: string;
  hint: string;
}) {
  const t = useTranslations("reviews");
  return (
    <Step of={1}>
      <Section title={props.title ?? t("scores")} aside={props.hint} className="year">
        {props.capabilities.map(({ id, name, levels }) => {
          const chosen = props.scores[id];
          return (
            <LevelPicker
              key={id}
              name={`scores.${id}`}
              capability={name}
              levels={LEVELS.map((level) => ({ level, description: levels[level - 1] ?? "" }))}
              others={props.seats?.(id)}
              defaultLevel={isLevel(chosen) ? chosen : undefined}
            />
          );
        })}
      </Section>
    </Step>
  );
}

const written = (content: ReviewContent, kind: FindingKind) =>
  content.findings
    .filter((one) => one.kind === kind)
    .map(({ text, evidence }) => ({ text, evidence: evidence.join("\n") }));

/** The steps of a review on a phone, in their order. */
export function useStepNames(withGrade: boolean, last: "sign" | "handIn"): readonly string[] {
  const t = useTranslations("reviews");
  const steps = useTranslations("drafts.steps");
  return [t("scores"), t("virtues"), t("findings"), withGrade ? t("verdict") : t("comment"), steps(last)];
}

type Words = { comment: string; commentHint: string; grade: string; gradeHint: string };

/** Virtues, strengths and gaps with their evidence, comment and grade: what every side and the conclusion have alike. */
export function VerdictFields(props: {
  content: ReviewContent;
  scale: GradeScale;
  words: Words;
  withGrade: boolean;
  material: readonly Material[];
  placementId: string;
}) {
  const t = useTranslations("reviews");
  const grades = useTranslations("statuses.grades");
  const { content, scale, words } = props;
  return (
    <>
      <div className="pair">
        <Step of={2}>
          <Section title={t("virtues")}>
            <VirtuePicker defaults={content.marks} />
          </Section>
        </Step>
        <Step of={4}>
          <Section title={t("verdict")}>
            <TextAreaField
              name="comment"
              label={words.comment}
              hint={words.commentHint}
              rows={4}
              maxLength={2000}
              required
              defaultValue={content.comment ?? undefined}
            />
            {props.withGrade ? (
              <RadioGroup
                name="grade"
                label={words.grade}
                hint={words.gradeHint}
                required={words.grade === t("grade")}
                options={GRADES.map((grade) => ({ value: String(grade), label: gradeIn(scale, grade, grades) }))}
                defaultValue={content.grade === null ? undefined : String(content.grade)}
              />
            ) : null}
          </Section>
        </Step>
      </div>
      <Step of={3}>
        <div className="split year">
          <Section title={t("findings")}>
            <FindingsEditor kind="strength" name="strengths" defaults={written(content, "strength")} />
            <FindingsEditor kind="gap" name="gaps" defaults={written(content, "gap")} />
          </Section>
          <div className="side-col">
            <MaterialList material={props.material} placementId={props.placementId} />
          </div>
        </div>
      </Step>
    </>
  );
}

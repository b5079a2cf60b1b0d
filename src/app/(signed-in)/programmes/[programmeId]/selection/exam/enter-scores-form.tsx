import { useTranslations } from "next-intl";
import { ScoreGrid } from "@/components/selection/score-grid";
import { FormFoot } from "@/components/ui/form-foot";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Score } from "@/lib/domain/selection/ranking";
import { enterExamScoresAction } from "@/lib/features/selection/actions";
import { DraftedForm } from "../../../../drafted-form";
import { useScoreWords } from "./score-words";

export type EnteredRow = { number: string; name: string; unit: string; score: Score; version: number };
type Props = { programmeId: string; rows: readonly EnteredRow[]; at: number };

/** S5: the scores of those who wait, by exam number. */
export function EnterScoresForm({ programmeId, rows, at }: Props) {
  const t = useTranslations("exam.entry");
  const words = useScoreWords();
  const texts = rows.map(({ number, name, unit, score }) => ({ number, name, unit, text: words(score) ?? "" }));
  const seen = rows.map(({ number, version }, i) => `${number} ${version} ${texts[i]?.text}`).join("\n");
  return (
    <Section title={t("title")}>
      <DraftedForm
        key={seen}
        draft={`exam:${programmeId}:${at}`}
        action={enterExamScoresAction}
        submissionId={crypto.randomUUID()}
        // what a draft was written over: a score somebody else has entered since makes it an older one
        version={rows.reduce((sum, row) => sum + row.version, 0)}
        hidden={{ programmeId, seen, at: String(at) }}
        aria-label={t("title")}
      >
        <p className="hint">{t("hint")}</p>
        <ScoreGrid
          rows={texts}
          words={{
            ...{ number: t("number"), name: t("name"), unit: t("unit"), score: t("score"), caption: t("title") },
            ...{ total: t("total"), entered: t("entered"), missing: t("missing"), absent: t("absent") },
            ...{ disqualified: t("disqualified"), faulty: t("faulty"), badScore: t("badScore") },
          }}
        />
        <FormFoot>
          <SubmitButton>{t("submit")}</SubmitButton>
        </FormFoot>
      </DraftedForm>
    </Section>
  );
}

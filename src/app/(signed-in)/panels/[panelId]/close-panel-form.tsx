import { useTranslations } from "next-intl";
import { ConfirmSubmit } from "@/components/ui/confirm-submit";
import { FormFoot } from "@/components/ui/form-foot";
import { Section } from "@/components/ui/section";
import { NO_SCORES } from "@/lib/domain/vocabulary";
import { closePanelAction } from "@/lib/features/selection/actions";
import { DraftedForm } from "../../drafted-form";
import { type Outcome, OutcomeLines } from "./outcome-lines";

type Candidate = {
  candidateId: string;
  place: number;
  name: string;
  unit: string;
  marked: number;
  isWithdrawn: boolean;
};
type Props = { panelId: string; version: number; candidates: readonly Candidate[]; scorers: number };

/** S5: how the interview went for each, and the closing; who withdrew is taken as absent unless said otherwise. */
export function ClosePanelForm({ panelId, version, candidates, scorers }: Props) {
  const t = useTranslations("panels");
  const missing = candidates.reduce((sum, one) => sum + scorers - one.marked, 0);
  const lines = candidates.map(
    ({ candidateId, place, name, unit, marked, isWithdrawn }): Outcome => ({
      ...{ field: `noScores.${candidateId}`, place, name, unit, isShort: marked < scorers },
      marked: t("progress.of", { marked, all: scorers }),
      chosen: isWithdrawn && marked < scorers ? "absent" : "",
      withdrawn: isWithdrawn ? t("heard.withdrawn") : null,
    }),
  );
  return (
    <Section title={t("close.title")} aside={missing > 0 ? t("close.missing", { missing }) : undefined}>
      <DraftedForm
        className="short"
        draft={`close:${panelId}`}
        action={closePanelAction}
        submissionId={crypto.randomUUID()}
        version={version}
        hidden={{ panelId }}
        labels={Object.fromEntries(lines.map((line) => [line.field, line.name]))}
        aria-label={t("close.title")}
      >
        <p className="hint">{t("close.hint")}</p>
        <OutcomeLines
          lines={lines}
          words={{ marked: t("heard.marked"), outcome: t("close.outcome"), heard: t("close.heard") }}
          options={NO_SCORES.map((value) => ({ value, label: t(`noScores.${value}`) }))}
        />
        <FormFoot>
          <ConfirmSubmit title={t("close.ask")} consequence={t("close.consequence")}>
            {t("close.submit")}
          </ConfirmSubmit>
        </FormFoot>
      </DraftedForm>
    </Section>
  );
}

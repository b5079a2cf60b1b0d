import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { FormFoot } from "@/components/ui/form-foot";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { formPanelAction } from "@/lib/features/selection/actions";
import { DraftedForm } from "../../../../drafted-form";
import { type PanelChoices, PanelFields, usePanelLabels } from "../../../../panels/panel-fields";

/** S5: a new panel, out of today's scorers and those who wait for the interview and come before no panel yet. */
export function FormPanelForm({ programmeId, choices }: { programmeId: string; choices: PanelChoices }) {
  const t = useTranslations("panels.form");
  const labels = usePanelLabels(choices);
  const nobody = choices.candidates.length === 0;
  return (
    <Section title={t("submit")}>
      {nobody || choices.scorers.length === 0 ? (
        <EmptyState title={t(nobody ? "nobody" : "noScorers")} next={t(nobody ? "nobodyNext" : "noScorersNext")} />
      ) : (
        <DraftedForm
          className="short"
          draft={`form-panel:${programmeId}`}
          action={formPanelAction}
          submissionId={crypto.randomUUID()}
          hidden={{ programmeId }}
          labels={labels}
          aria-label={t("submit")}
        >
          <PanelFields choices={choices} />
          <FormFoot>
            <SubmitButton>{t("submit")}</SubmitButton>
          </FormFoot>
        </DraftedForm>
      )}
    </Section>
  );
}

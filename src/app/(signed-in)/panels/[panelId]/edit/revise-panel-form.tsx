import { useTranslations } from "next-intl";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import { revisePanelAction } from "@/lib/features/selection/actions";
import { DraftedForm } from "../../../drafted-form";
import { type PanelChoices, PanelFields, type PanelNow, usePanelLabels } from "../../panel-fields";

type Page = PanelChoices & PanelNow & { id: string; version: number };

export function RevisePanelForm({ page }: { page: Page }) {
  const t = useTranslations("panels.form");
  const labels = usePanelLabels(page);
  return (
    <DraftedForm
      className="short"
      draft={`panel:${page.id}`}
      action={revisePanelAction}
      submissionId={crypto.randomUUID()}
      version={page.version}
      hidden={{ panelId: page.id }}
      labels={labels}
    >
      <PanelFields choices={page} now={page} />
      <FormFoot>
        <SubmitButton>{t("save")}</SubmitButton>
      </FormFoot>
    </DraftedForm>
  );
}

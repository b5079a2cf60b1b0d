import { useTranslations } from "next-intl";
import type { FormAction } from "@/components/ui/action-state";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-field";
import type { ReportDraft } from "@/lib/domain/reporting";
import { DraftedForm } from "../../../../drafted-form";
import { REPORT_PARTS } from "../report-parts";

type Props = {
  action: FormAction;
  submissionId: string;
  placementId: string;
  period: number;
  /** The version being corrected, where it is a correction. */
  corrects?: ReportDraft & { number: number };
};

/** O1: the four parts of a report; a correction starts from what it corrects. */
export function ReportForm({ action, submissionId, placementId, period, corrects }: Props) {
  const t = useTranslations("reporting");
  const labels = { work: t("parts.work"), study: t("parts.study"), life: t("parts.life"), thought: t("parts.thought") };
  return (
    <DraftedForm
      draft={`${corrects ? "reportCorrection" : "report"}:${placementId}:${period}`}
      action={action}
      submissionId={submissionId}
      version={corrects?.number}
      labels={labels}
      hidden={{ placementId, period: String(period) }}
      aria-label={corrects ? t("correct") : t("pageTitle")}
    >
      {REPORT_PARTS.map((part) => (
        <TextAreaField
          key={part}
          name={part}
          label={labels[part]}
          hint={t(`hints.${part}`)}
          required
          rows={part === "work" ? 8 : 4}
          maxLength={4000}
          defaultValue={corrects?.[part]}
        />
      ))}
      <p className="dim small">{t("routing")}</p>
      <FormFoot>
        <SubmitButton kind={corrects ? "outlined" : "primary"}>{t(corrects ? "correctSubmit" : "submit")}</SubmitButton>
      </FormFoot>
    </DraftedForm>
  );
}

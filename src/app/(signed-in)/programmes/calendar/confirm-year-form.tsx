import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { confirmYearAction } from "@/lib/features/programmes/actions";

type Props = { year: number; isConfirmed: boolean; submissionId: string };

/** E3: the year's arrangement is entered whole; or not, after all. */
export function ConfirmYearForm({ year, isConfirmed, submissionId }: Props) {
  const t = useTranslations("programmes.days");
  const words = isConfirmed ? t("reopenYear") : t("confirmYear", { year: String(year) });
  return (
    <ActionForm
      action={confirmYearAction}
      submissionId={submissionId}
      hidden={{ year: String(year), ...(isConfirmed ? {} : { complete: "on" }) }}
      aria-label={words}
    >
      <SubmitButton kind={isConfirmed ? "quiet" : "outlined"}>{words}</SubmitButton>
    </ActionForm>
  );
}

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { removeDayAction } from "@/lib/features/programmes/actions";

export function RemoveDayForm({ day, submissionId }: { day: string; submissionId: string }) {
  const t = useTranslations("programmes.days");
  return (
    <ActionForm
      action={removeDayAction}
      submissionId={submissionId}
      hidden={{ day }}
      aria-label={t("removeDay", { day })}
    >
      <SubmitButton kind="quiet" size="small">
        {t("remove")}
        <span className="sr"> {day}</span>
      </SubmitButton>
    </ActionForm>
  );
}

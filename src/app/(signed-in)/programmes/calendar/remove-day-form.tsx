import { useTranslations } from "next-intl";
import { useDayWords } from "@/components/ui/day";
import { ActionForm } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { removeDayAction } from "@/lib/features/programmes/actions";

export function RemoveDayForm({ day, submissionId }: { day: string; submissionId: string }) {
  const t = useTranslations("programmes.days");
  const words = useDayWords();
  return (
    <ActionForm
      action={removeDayAction}
      submissionId={submissionId}
      hidden={{ day }}
      aria-label={t("removeDay", { day: words(day, true) })}
    >
      <SubmitButton kind="quiet" size="small">
        {t("remove")}
        <span className="sr"> {words(day, true)}</span>
      </SubmitButton>
    </ActionForm>
  );
}

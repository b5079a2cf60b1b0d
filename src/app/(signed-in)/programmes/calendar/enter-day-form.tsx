import { useTranslations } from "next-intl";
import { RadioGroup } from "@/components/ui/choice-field";
import { ActionForm } from "@/components/ui/form";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import { DateField, TextField } from "@/components/ui/text-field";
import { DAY_KINDS } from "@/lib/domain/vocabulary";
import { enterDayAction } from "@/lib/features/programmes/actions";

export function EnterDayForm({ submissionId }: { submissionId: string }) {
  const t = useTranslations("programmes.days");
  const kind = useTranslations("statuses.dayKinds");
  return (
    <ActionForm className="short" action={enterDayAction} submissionId={submissionId}>
      <DateField name="day" label={t("day")} required />
      <RadioGroup
        name="kind"
        label={t("kind")}
        required
        options={DAY_KINDS.map((value) => ({ value, label: kind(value) }))}
      />
      <TextField name="name" label={t("name")} hint={t("nameHint")} maxLength={30} />
      <FormFoot>
        <SubmitButton>{t("submit")}</SubmitButton>
      </FormFoot>
    </ActionForm>
  );
}

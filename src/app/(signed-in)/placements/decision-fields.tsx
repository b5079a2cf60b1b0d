import { useTranslations } from "next-intl";
import { DateField, TextField } from "@/components/ui/text-field";

/** S2: who decided, when, under which number. */
export function DecisionFields({ required, max }: { required?: boolean; max?: string }) {
  const t = useTranslations("placements.decision");
  return (
    <>
      <TextField name="body" label={t("body")} hint={t("bodyHint")} required={required} maxLength={60} />
      <DateField name="decidedOn" label={t("decidedOn")} required={required} max={max} />
      <TextField
        name="documentNumber"
        label={t("documentNumber")}
        hint={t("documentNumberHint")}
        required={required}
        maxLength={60}
      />
    </>
  );
}

import { useTranslations } from "next-intl";
import { TextField } from "@/components/ui/text-field";

/** E4: where the department itself sends or hosts, its superior decides: which organ, when, under what number. */
export function SuperiorField() {
  const t = useTranslations("placements.superior");
  return <TextField name="superior" label={t("label")} hint={t("hint")} required maxLength={200} />;
}

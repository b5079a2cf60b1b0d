import { useTranslations } from "next-intl";
import { RadioGroup } from "@/components/ui/choice-field";
import { TextField } from "@/components/ui/text-field";

/** S6: what the cadre answered when asked about kin; three rows, shown once there are some, the unused left blank. */
export function KinFields({ required }: { required?: boolean }) {
  const t = useTranslations("placements.new");
  const asked = [
    { value: "none", label: t("kinNone") },
    { value: "some", label: t("kinSome") },
  ];
  return (
    <>
      <RadioGroup
        name="kinAnswer"
        label={t("kin")}
        hint={t("kinHint")}
        required={required}
        defaultValue={required ? undefined : ""}
        options={required ? asked : [{ value: "", label: t("kinNotYet") }, ...asked]}
      />
      {[0, 1, 2].map((index) => (
        <div key={index} className="kin">
          <TextField name={`kin[${index}].name`} label={t("kinName", { number: index + 1 })} maxLength={30} />
          <TextField name={`kin[${index}].relation`} label={t("kinRelation", { number: index + 1 })} maxLength={20} />
        </div>
      ))}
    </>
  );
}

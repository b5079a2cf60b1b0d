import { useTranslations } from "next-intl";
import { RadioGroup } from "@/components/ui/choice-field";
import { ActionForm } from "@/components/ui/form";
import { FormFoot } from "@/components/ui/form-foot";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { NUMBER_ORDERS } from "@/lib/domain/selection/exam";
import { assignExamNumbersAction } from "@/lib/features/selection/actions";

type Props = { programmeId: string; waiting: number; ahead: number };

/** S5: a number for everyone who waits at the exam and has none. */
export function AssignNumbersForm({ programmeId, waiting, ahead }: Props) {
  const t = useTranslations("exam.numbers");
  return (
    <Section title={t("title")}>
      <ActionForm
        className="short"
        action={assignExamNumbersAction}
        submissionId={crypto.randomUUID()}
        hidden={{ programmeId }}
        aria-label={t("title")}
      >
        <p>{t("waiting", { count: waiting })}</p>
        {ahead > 0 ? <p className="hint">{t("ahead", { count: ahead })}</p> : null}
        <RadioGroup
          name="order"
          label={t("order")}
          required
          defaultValue="unit"
          options={NUMBER_ORDERS.map((value) => ({ value, label: t(`orders.${value}`) }))}
        />
        <FormFoot>
          <SubmitButton>{t("submit")}</SubmitButton>
        </FormFoot>
      </ActionForm>
    </Section>
  );
}

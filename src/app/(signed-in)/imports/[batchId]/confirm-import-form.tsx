import { useTranslations } from "next-intl";
import type { FormAction } from "@/components/ui/action-state";
import { RadioGroup } from "@/components/ui/choice-field";
import { ConfirmSubmit } from "@/components/ui/confirm-submit";
import { ActionForm } from "@/components/ui/form";
import { FormFoot } from "@/components/ui/form-foot";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import type { ImportPage } from "@/lib/features/imports/queries";

type Props = { action: FormAction; submissionId: string; page: ImportPage };

export function ConfirmImportForm({ action, submissionId, page }: Props) {
  const t = useTranslations("imports.confirm");
  const { batchId, counts, kind, version } = page;
  return (
    <Section title={t("title")}>
      {counts.taken === 0 ? (
        <p>{t("nothing")}</p>
      ) : (
        <ActionForm
          className="short"
          action={action}
          submissionId={submissionId}
          version={version}
          hidden={{ batchId, ...(counts.bad === 0 ? { which: "good" } : {}) }}
          labels={{ which: t("which") }}
        >
          <p className="dim">{t(`${kind}Note`)}</p>
          {counts.bad > 0 ? (
            <RadioGroup
              name="which"
              label={t("which")}
              required
              defaultValue="good"
              options={(["good", "allOrNothing"] as const).map((value) => ({ value, label: t(value) }))}
            />
          ) : null}
          <FormFoot>
            <SubmitButton>{t("submit", { count: counts.taken })}</SubmitButton>
          </FormFoot>
        </ActionForm>
      )}
    </Section>
  );
}

export function DiscardImportForm({ action, submissionId, page }: Props) {
  const t = useTranslations("imports.discard");
  return (
    <Section title={t("title")}>
      <ActionForm className="short" action={action} submissionId={submissionId} hidden={{ batchId: page.batchId }}>
        <p className="dim">{t("hint")}</p>
        <p className="btns">
          <SubmitButton kind="outlined">{t("submit")}</SubmitButton>
        </p>
      </ActionForm>
    </Section>
  );
}

export function UndoImportForm({ action, submissionId, page }: Props) {
  const t = useTranslations("imports.undo");
  return (
    <Section title={t("title")}>
      <ActionForm className="short" action={action} submissionId={submissionId} hidden={{ batchId: page.batchId }}>
        <p className="dim">{t("hint")}</p>
        <div className="btns">
          <ConfirmSubmit title={t("ask")} consequence={<p>{t("hint")}</p>}>
            {t("submit")}
          </ConfirmSubmit>
        </div>
      </ActionForm>
    </Section>
  );
}

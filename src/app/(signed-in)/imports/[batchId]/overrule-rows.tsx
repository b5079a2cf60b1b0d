import { useTranslations } from "next-intl";
import type { FormAction } from "@/components/ui/action-state";
import { ActionForm } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { ImportPage } from "@/lib/features/imports/queries";

/** Rows whose archive may lawfully say otherwise than the ID number: one reason, one row. */
export function OverruleRows({ action, page }: { action: FormAction; page: ImportPage }) {
  const t = useTranslations("imports.overrule");
  const rows = page.faulty.filter(({ errors }) => errors.every(({ overrulable }) => overrulable));
  if (rows.length === 0) return null;
  return (
    <Section title={t("title")} className="flow">
      <p className="dim">{t("intro")}</p>
      {rows.map(({ sheet, row, name, overruledReason }) => {
        const title = t("row", { sheet, row, name: name ?? "" });
        return (
          <ActionForm
            className="short"
            key={`${sheet} ${row}`}
            action={action}
            submissionId={crypto.randomUUID()}
            hidden={{ batchId: page.batchId, sheet, row: String(row) }}
            labels={{ reason: t("reason") }}
            aria-label={title}
          >
            <p>
              <b>{title}</b>
              {overruledReason ? <span className="dim"> {t("done", { reason: overruledReason })}</span> : null}
            </p>
            <TextField
              name="reason"
              label={t("reason")}
              required
              maxLength={200}
              defaultValue={overruledReason ?? undefined}
            />
            <p className="btns">
              <SubmitButton kind="outlined" size="small">
                {t("submit")}
              </SubmitButton>
            </p>
          </ActionForm>
        );
      })}
    </Section>
  );
}

import { useTranslations } from "next-intl";
import type { FormAction } from "@/components/ui/action-state";
import { RadioGroup } from "@/components/ui/choice-field";
import { ConfirmSubmit } from "@/components/ui/confirm-submit";
import { ActionForm } from "@/components/ui/form";
import { FormFoot } from "@/components/ui/form-foot";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import type { ImportPage } from "@/lib/features/imports/queries";

/** As many candidates as a sentence can name. */
const MISSING_SHOWN = 20;

type Props = { action: FormAction; submissionId: string; page: ImportPage };

/** What is asked before good rows are taken: what becomes of the others, or of candidates the sheet does not have. */
function Which({ page }: Pick<Props, "page">) {
  const t = useTranslations("imports");
  const { counts, kind, missing } = page;
  if (kind !== "examScores") {
    if (counts.bad === 0) return null;
    const options = (["good", "allOrNothing"] as const).map((value) => ({ value, label: t(`confirm.${value}`) }));
    return <RadioGroup name="which" label={t("confirm.which")} required defaultValue="good" options={options} />;
  }
  if (missing.length === 0) return null;
  const who = missing.slice(0, MISSING_SHOWN).map((one) => t("exam.one", one));
  const named = who.join(t("known.separator"));
  return (
    <>
      <Notice kind="warn" title={t("exam.missing", { count: missing.length })}>
        {t("exam.missingNext", { who: missing.length > who.length ? t("exam.more", { who: named }) : named })}
      </Notice>
      <RadioGroup
        name="which"
        label={t("exam.which")}
        required
        defaultValue="allOrNothing"
        options={[
          { value: "allOrNothing", label: t("exam.whole") },
          { value: "good", label: t("exam.some") },
        ]}
      />
    </>
  );
}

export function ConfirmImportForm({ action, submissionId, page }: Props) {
  const t = useTranslations("imports.confirm");
  const exam = useTranslations("imports.exam");
  const { batchId, counts, kind, missing, version } = page;
  const isExam = kind === "examScores";
  const asks = isExam ? missing.length > 0 : counts.bad > 0;
  return (
    <Section title={t("title")}>
      {isExam && counts.bad > 0 ? (
        <p>{exam("faulty", { count: counts.bad })}</p>
      ) : counts.taken === 0 ? (
        <p>{t("nothing")}</p>
      ) : (
        <ActionForm
          className="short"
          action={action}
          submissionId={submissionId}
          version={version}
          hidden={{ batchId, ...(asks ? {} : { which: "good" }) }}
          labels={{ which: isExam ? exam("which") : t("which") }}
        >
          <p className="dim">{t(`${kind}Note`)}</p>
          <Which page={page} />
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
  const { batchId, kind, options } = page;
  const t = useTranslations("imports.undo");
  return (
    <Section title={t("title")}>
      <ActionForm
        className="short"
        action={action}
        submissionId={submissionId}
        hidden={{
          batchId,
          ...(kind === "examScores" && options.programmeId ? { programmeId: options.programmeId } : {}),
        }}
      >
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

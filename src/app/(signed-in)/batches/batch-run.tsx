import { useTranslations } from "next-intl";
import { BatchProgress } from "@/components/list/batch-progress";
import { ButtonLink } from "@/components/ui/button";
import { ActionForm } from "@/components/ui/form";
import { FormFoot } from "@/components/ui/form-foot";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { DateField } from "@/components/ui/text-field";
import { BATCH_VERBS } from "@/lib/domain/batch";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { cancelBatchAction, startBatchAction } from "@/lib/features/batches/actions";
import type { batchPage } from "@/lib/features/batches/queries";
import { BatchLines } from "./batch-lines";

export type Run = NonNullable<Awaited<ReturnType<typeof batchPage>>>;
type Props = { readonly run: Run; readonly today: CalendarDate; readonly submissionId: string };

/** One batch: before it starts what it will do and to whom, then how far it is, then what came of each record. */
export function BatchRunView({ run, today, submissionId }: Props) {
  const t = useTranslations("batches");
  const total = run.lines.length;
  const done = run.lines.filter((line) => line.result !== null).length;
  const { list } = BATCH_VERBS[run.verb];
  const count = (result: string) => run.lines.filter((line) => line.result === result).length;
  return (
    <>
      <PageHead
        title={t(`verbs.${run.verb}`)}
        crumbs={[{ label: t("title"), href: "/batches" }, { label: t(`verbs.${run.verb}`) }]}
        actions={<ButtonLink href={`/${list}`}>{t("backToList")}</ButtonLink>}
      />
      {run.state === "prepared" ? <StartForm {...{ run, today, submissionId }} /> : null}
      {run.state === "running" ? (
        <Section title={t("progress.title")}>
          <BatchProgress done={done} total={total} />
          <p className="hint">{t("progress.hint")}</p>
          <ActionForm
            action={cancelBatchAction}
            submissionId={submissionId}
            hidden={{ runId: run.runId }}
            aria-label={t("cancel.submit")}
          >
            <p className="btns">
              <SubmitButton kind="outlined">{t("cancel.submit")}</SubmitButton>
              <a className="btn btn-quiet" href={`/batches?run=${run.runId}`}>
                {t("progress.refresh")}
              </a>
            </p>
          </ActionForm>
        </Section>
      ) : null}
      {run.state === "done" || run.state === "cancelled" || run.state === "stopped" ? (
        <Notice
          kind={count("done") === total ? "done" : "warn"}
          title={t("report.title", { done: count("done"), other: total - count("done") })}
        >
          {run.state === "stopped"
            ? t("report.stopped")
            : run.state === "cancelled"
              ? t("report.cancelled")
              : undefined}
        </Notice>
      ) : null}
      <BatchLines run={run} />
    </>
  );
}

function StartForm({ run, today, submissionId }: Props) {
  const t = useTranslations("batches");
  return (
    <Section title={t("start.title")}>
      <p>{t(`start.what.${run.verb}`, { count: run.lines.length })}</p>
      <p className="hint">{t(`start.irrevocable.${run.verb}`)}</p>
      <ActionForm
        action={startBatchAction}
        submissionId={submissionId}
        version={run.version}
        hidden={{ runId: run.runId }}
        labels={{ day: t("start.day") }}
        aria-label={t("start.title")}
      >
        {BATCH_VERBS[run.verb].asksDay ? (
          <DateField name="day" label={t("start.day")} required defaultValue={today} max={today} />
        ) : null}
        <FormFoot>
          <SubmitButton>{t("start.submit", { count: run.lines.length })}</SubmitButton>
        </FormFoot>
      </ActionForm>
      <ActionForm
        action={cancelBatchAction}
        submissionId={crypto.randomUUID()}
        hidden={{ runId: run.runId }}
        aria-label={t("cancel.drop")}
      >
        <p className="btns">
          <SubmitButton kind="quiet">{t("cancel.drop")}</SubmitButton>
        </p>
      </ActionForm>
    </Section>
  );
}

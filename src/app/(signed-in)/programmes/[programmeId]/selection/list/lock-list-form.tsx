import { useTranslations } from "next-intl";
import { RefusalLine } from "@/components/refusal/refusal-line";
import { ConfirmSubmit } from "@/components/ui/confirm-submit";
import { FormFoot } from "@/components/ui/form-foot";
import { Section } from "@/components/ui/section";
import { DateField, TextField } from "@/components/ui/text-field";
import { lockListAction } from "@/lib/features/selection/actions";
import { DraftedForm } from "../../../../drafted-form";
import type { ListPage } from "./list-facts";

/** S2: what still keeps the list from being locked; when nothing does, the leader locks it. */
export function LockList({ page, locks }: { page: ListPage; locks: boolean }) {
  const t = useTranslations("committee.list");
  const { whyNotLock, waiting, awaitingAgreement, meeting } = page;
  const missing = [
    ...(waiting > 0 ? [t("waiting", { count: waiting })] : []),
    ...(awaitingAgreement > 0 ? [t("awaitingAgreement", { count: awaitingAgreement })] : []),
  ];
  return (
    <Section title={t(whyNotLock ? "keeps" : "lock")}>
      {missing.length > 0 ? (
        <ul className="missing">
          {missing.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
      {whyNotLock ? <RefusalLine refusal={whyNotLock} /> : <p>{t("ready")}</p>}
      {whyNotLock === null && !locks ? <p className="dim">{t("leaderLocks")}</p> : null}
      {whyNotLock === null && locks ? (
        <DraftedForm
          className="short"
          draft={`lock:${page.id}`}
          action={lockListAction}
          submissionId={crypto.randomUUID()}
          version={page.version}
          hidden={{ programmeId: page.id }}
          aria-label={t("lock")}
        >
          <p className="hint">{t("lockHint")}</p>
          <TextField name="body" label={t("body")} required maxLength={60} defaultValue={meeting?.body} />
          <DateField name="decidedOn" label={t("decidedOn")} required max={page.today} defaultValue={meeting?.heldOn} />
          <TextField
            name="documentNumber"
            label={t("documentNumber")}
            required
            maxLength={60}
            defaultValue={meeting?.documentNumber ?? undefined}
          />
          <FormFoot>
            <ConfirmSubmit
              title={t("lockAsk", { count: page.rows.length })}
              consequence={<p>{t("lockConsequence")}</p>}
            >
              {t("lock")}
            </ConfirmSubmit>
          </FormFoot>
        </DraftedForm>
      ) : null}
    </Section>
  );
}

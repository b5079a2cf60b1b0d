import { useTranslations } from "next-intl";
import { RefusalPanel } from "@/components/refusal/refusal-panel";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { ConfirmSubmit } from "@/components/ui/confirm-submit";
import { useDayWords } from "@/components/ui/day";
import { ActionForm } from "@/components/ui/form";
import { FormFoot } from "@/components/ui/form-foot";
import { Facts, Section } from "@/components/ui/section";
import { termEnd } from "@/lib/domain/term";
import { confirmPlanAction } from "@/lib/features/matching/actions";
import type { PlanPage, PlanView } from "@/lib/features/matching/queries";

type Props = { page: PlanPage; plan: PlanView; confirms: boolean };

/** What confirming would do, and the act for the department leader. */
export function ConfirmPlanForm({ page, plan, confirms }: Props) {
  const t = useTranslations("matching.confirm");
  const common = useTranslations("common");
  const day = useDayWords();
  const people = plan.rows.length;
  const hosts = plan.balance.filter((one) => one.receives > 0).length;
  const { decision, startsOn } = page;
  const term = common("dateRange", { from: day(startsOn, true), to: day(termEnd(startsOn), true) });
  return (
    <Section title={t("title")} className="short">
      <Facts
        facts={[
          { key: "people", label: t("people"), value: t("peopleLine", { people, hosts }) },
          { key: "term", label: t("term"), value: term },
          ...(decision?.decidedOn
            ? [
                {
                  key: "decision",
                  label: t("decision"),
                  value: day(decision.decidedOn, true),
                  note: t("decisionLine", { body: decision.body ?? "", number: decision.documentNumber ?? "" }),
                },
              ]
            : []),
        ]}
      />
      {plan.whyNotConfirm ? (
        <RefusalPanel
          refusal={plan.whyNotConfirm}
          heading="h3"
          next={plan.whyNotConfirm.code === "kinNotDeclared" ? <a href="#kin">{t("toKin")}</a> : undefined}
        />
      ) : confirms ? (
        <ActionForm
          action={confirmPlanAction}
          submissionId={crypto.randomUUID()}
          version={plan.version}
          hidden={{ programmeId: page.id, planId: plan.id }}
          aria-label={t("title")}
        >
          {plan.isDepartmentsOwn ? (
            <CheckboxField name="bySuperior" label={t("bySuperior")} hint={t("bySuperiorHint")} required />
          ) : null}
          <FormFoot>
            <ConfirmSubmit title={t("ask", { people })} consequence={<p>{t("consequence")}</p>}>
              {t("submit", { people })}
            </ConfirmSubmit>
          </FormFoot>
        </ActionForm>
      ) : (
        <p>{t("waits")}</p>
      )}
    </Section>
  );
}

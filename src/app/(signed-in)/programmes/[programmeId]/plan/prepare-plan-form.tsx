import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form";
import { FormFoot } from "@/components/ui/form-foot";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { preparePlanAction } from "@/lib/features/matching/actions";
import type { PlanPage } from "@/lib/features/matching/queries";
import { ByHand, PlanSettings } from "./plan-settings";
import { PlanTable } from "./plan-table";

/** The staff asks for a plan, and for another once they have seen it: all that is to change, then solved once. */
export function PreparePlanForm({ page }: { page: PlanPage }) {
  const t = useTranslations("matching.form");
  const { plan } = page;
  const shown = new Set(plan?.rows.map((row) => row.personId));
  const others = page.settings.pins.filter((pin) => !shown.has(pin.personId));
  const isProposed = plan !== null && plan.rows.length > 0;
  return (
    <ActionForm
      action={preparePlanAction}
      submissionId={crypto.randomUUID()}
      version={plan?.version ?? 0}
      hidden={{ programmeId: page.id }}
      aria-label={t("title")}
    >
      {isProposed ? <PlanTable page={page} plan={plan} adjusts /> : null}
      <Section title={t("title")} className="short">
        <PlanSettings page={page} open={plan === null} />
        <ByHand page={page} pins={others} from={plan?.rows.length ?? 0} />
        <p className="hint">{t("nothing")}</p>
        <FormFoot>
          <SubmitButton kind={isProposed ? "outlined" : "primary"}>{t(plan ? "again" : "prepare")}</SubmitButton>
        </FormFoot>
      </Section>
    </ActionForm>
  );
}

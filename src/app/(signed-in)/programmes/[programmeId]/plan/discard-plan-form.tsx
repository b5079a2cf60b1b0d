import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { discardPlanAction } from "@/lib/features/matching/actions";
import type { PlanView } from "@/lib/features/matching/queries";

export function DiscardPlanForm({ programmeId, plan }: { programmeId: string; plan: PlanView }) {
  const t = useTranslations("matching.discard");
  return (
    <Section title={t("title")}>
      <ActionForm
        className="short"
        action={discardPlanAction}
        submissionId={crypto.randomUUID()}
        hidden={{ programmeId, planId: plan.id }}
        aria-label={t("title")}
      >
        <p className="dim">{t("hint")}</p>
        <p className="btns">
          <SubmitButton kind="quiet">{t("submit")}</SubmitButton>
        </p>
      </ActionForm>
    </Section>
  );
}

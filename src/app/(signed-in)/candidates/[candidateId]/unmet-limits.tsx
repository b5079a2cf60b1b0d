import { useTranslations } from "next-intl";
import { useUnmetLine } from "@/components/selection/limit-words";
import { RadioGroup } from "@/components/ui/choice-field";
import { ActionForm } from "@/components/ui/form";
import { FormFoot } from "@/components/ui/form-foot";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-field";
import type { Unmet } from "@/lib/domain/selection/eligibility";
import { decideWaiverAction, proposeWaiverAction } from "@/lib/features/selection/actions";
import type { PersonViewer } from "@/lib/platform/viewer";
import { type CandidateScope, can } from "@/lib/policy/policy";
import { DraftedForm } from "../../drafted-form";

type Waived = Unmet & { waiver: { reason: string; granted: boolean | null; version: number } | null };
type Props = { candidateId: string; unmet: readonly Waived[]; scope: CandidateScope; viewer: PersonViewer };

/** S6: the limits that are not met, each with the person's value, and what became of a waiver. */
export function UnmetLimits({ candidateId, unmet, scope, viewer }: Props) {
  const t = useTranslations("selection.candidate");
  const line = useUnmetLine();
  return (
    <Section title={t("limits")}>
      {unmet.length === 0 ? <p>{t("allMet")}</p> : null}
      {unmet.map((one) => {
        const { limit, waiver } = one;
        const settled = waiver?.granted == null ? null : t(waiver.granted ? "granted" : "refused");
        return (
          <div key={limit}>
            <h3>{line(one)}</h3>
            {waiver ? <p>{t("proposed", { reason: waiver.reason })}</p> : null}
            {settled ? <p>{settled}</p> : null}
            {!settled && can(viewer, "waiver.propose", scope) ? (
              <DraftedForm
                className="short"
                draft={`waiver:${candidateId}:${limit}`}
                action={proposeWaiverAction}
                submissionId={crypto.randomUUID()}
                hidden={{ candidateId, limit }}
                aria-label={`${t("propose")} ${line(one)}`}
              >
                <TextAreaField
                  name="reason"
                  label={t("waiver")}
                  required
                  maxLength={500}
                  defaultValue={waiver?.reason}
                />
                <FormFoot>
                  <SubmitButton kind="outlined">{t("propose")}</SubmitButton>
                </FormFoot>
              </DraftedForm>
            ) : null}
            {!settled && waiver && can(viewer, "waiver.decide", scope) ? (
              <ActionForm
                className="short"
                action={decideWaiverAction}
                submissionId={crypto.randomUUID()}
                version={waiver.version}
                hidden={{ candidateId, limit }}
                aria-label={`${t("decideWaiver")} ${line(one)}`}
              >
                <RadioGroup
                  name="granted"
                  label={t("grant")}
                  required
                  options={[
                    { value: "yes", label: t("yes") },
                    { value: "no", label: t("no") },
                  ]}
                />
                <FormFoot>
                  <SubmitButton>{t("submitWaiver")}</SubmitButton>
                </FormFoot>
              </ActionForm>
            ) : null}
          </div>
        );
      })}
    </Section>
  );
}

import { useTranslations } from "next-intl";
import { CheckboxGroup } from "@/components/ui/checkbox-field";
import { EmptyState } from "@/components/ui/empty-state";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import { DateField, TextAreaField, TextField } from "@/components/ui/text-field";
import { prepareMeetingAction } from "@/lib/features/selection/actions";
import { DraftedForm } from "../drafted-form";

type Props = {
  programmeId: string;
  choices: readonly { id: string; name: string; unit: string }[];
  /** The meeting to be changed; a new one without it. */
  meeting?: { id: string; version: number; body: string; heldOn: string; agenda: string; listed: readonly string[] };
};

/** S1: when the deciding body meets, on what, and over whom. */
export function PrepareMeetingForm({ programmeId, choices, meeting }: Props) {
  const t = useTranslations("committee.meetings");
  if (choices.length === 0 && !meeting) return <EmptyState title={t("nobody")} next={t("nobodyNext")} />;
  return (
    <DraftedForm
      className="short"
      draft={`meeting:${meeting?.id ?? programmeId}`}
      action={prepareMeetingAction}
      submissionId={crypto.randomUUID()}
      version={meeting?.version}
      hidden={{ programmeId, ...(meeting ? { meetingId: meeting.id } : {}) }}
      aria-label={t("prepare")}
    >
      <p className="hint">{t("prepareHint")}</p>
      <TextField
        name="body"
        label={t("body")}
        required
        maxLength={60}
        defaultValue={meeting?.body ?? t("defaultBody")}
      />
      <DateField name="heldOn" label={t("heldOn")} required defaultValue={meeting?.heldOn} />
      <TextAreaField
        name="agenda"
        label={t("agenda")}
        hint={t("agendaHint")}
        required
        maxLength={4000}
        defaultValue={meeting?.agenda}
      />
      <CheckboxGroup
        name="candidateIds"
        label={t("candidates")}
        required
        options={choices.map(({ id, name, unit }) => ({ value: id, label: t("option", { name, unit }) }))}
        defaultValues={meeting?.listed ?? choices.map((one) => one.id)}
      />
      <FormFoot>
        <SubmitButton>{t("save")}</SubmitButton>
      </FormFoot>
    </DraftedForm>
  );
}

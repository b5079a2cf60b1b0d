import { useTranslations } from "next-intl";
import type { FormAction } from "@/components/ui/action-state";
import { ButtonLink } from "@/components/ui/button";
import { RadioGroup, SelectField } from "@/components/ui/choice-field";
import { useDayWords } from "@/components/ui/day";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import { DateField, TextAreaField } from "@/components/ui/text-field";
import { TALK_KINDS } from "@/lib/domain/vocabulary";
import type { TalkForm } from "@/lib/features/mentoring/talk-queries";
import { DraftedForm } from "../../../../drafted-form";

/** H3: the day, what was agreed, a private note; who talked and the kind are filled in and can be changed. */
export function RecordTalkForm({
  action,
  submissionId,
  form,
}: {
  action: FormAction;
  submissionId: string;
  form: TalkForm;
}) {
  const t = useTranslations("mentoring.talk");
  const kinds = useTranslations("statuses.talkKinds");
  const leader = useTranslations("mentoring.field");
  const day = useDayWords();
  const labels = {
    heldOn: t("heldOn"),
    agreed: t("agreed"),
    note: t("note"),
    kind: t("kind"),
    talkedById: t("talkedBy"),
  };
  return (
    <DraftedForm
      draft={`talk:${form.placementId}`}
      action={action}
      submissionId={submissionId}
      labels={labels}
      hidden={{ placementId: form.placementId }}
      aria-label={t("title")}
    >
      <DateField
        name="heldOn"
        label={labels.heldOn}
        hint={t("heldOnHint", { date: day(form.lateBefore) })}
        required
        min={form.arrivedOn ?? undefined}
        max={form.today}
        defaultValue={form.today}
      />
      <TextAreaField name="agreed" label={labels.agreed} hint={t("agreedHint")} required maxLength={2000} />
      <TextAreaField name="note" label={labels.note} hint={t("noteHint")} rows={3} maxLength={2000} />
      <RadioGroup
        name="kind"
        label={labels.kind}
        required
        defaultValue="routine"
        options={TALK_KINDS.map((kind) => ({ value: kind, label: kinds(kind) }))}
      />
      <SelectField
        name="talkedById"
        label={labels.talkedById}
        hint={t(`talkedByHint.${form.side}`)}
        empty={form.usual ? t(`usual.${form.side}`, { name: form.usual }) : t("usualNobody")}
        options={form.talkers.map(({ personId, name, title }) => ({
          value: personId,
          label: title ? leader("leader", { name, title }) : name,
        }))}
      />
      <FormFoot>
        <SubmitButton>{t("submit")}</SubmitButton>
        <ButtonLink kind="quiet" href={`/placements/${form.placementId}`}>
          {t("giveUp")}
        </ButtonLink>
      </FormFoot>
    </DraftedForm>
  );
}

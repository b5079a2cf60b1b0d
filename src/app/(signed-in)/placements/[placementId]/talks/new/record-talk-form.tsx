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

/** What the form needs to know, whether its cadre is known already or chosen in it. */
export type TalkFormFacts = Pick<TalkForm, "side" | "today" | "arrivedOn" | "lateBefore" | "usual" | "talkers"> & {
  placementId?: string;
  choices?: readonly { readonly placementId: string; readonly label: string }[];
};

/** H3: the day, what was agreed, a private note; who talked and the kind are filled in and can be changed. */
export function RecordTalkForm({
  action,
  submissionId,
  form,
}: {
  action: FormAction;
  submissionId: string;
  form: TalkFormFacts;
}) {
  const t = useTranslations("mentoring.talk");
  const kinds = useTranslations("statuses.talkKinds");
  const leader = useTranslations("mentoring.field");
  const day = useDayWords();
  const labels = {
    placementId: t("cadre"),
    heldOn: t("heldOn"),
    agreed: t("agreed"),
    note: t("note"),
    kind: t("kind"),
    talkedById: t("talkedBy"),
  };
  return (
    <DraftedForm
      draft={form.placementId ? `talk:${form.placementId}` : "talk"}
      action={action}
      submissionId={submissionId}
      labels={labels}
      hidden={form.placementId ? { placementId: form.placementId } : undefined}
      aria-label={t("title")}
    >
      {form.choices ? (
        <SelectField
          name="placementId"
          label={labels.placementId}
          required
          autoFocus
          defaultValue={form.choices.length === 1 ? form.choices[0]?.placementId : undefined}
          options={form.choices.map(({ placementId, label }) => ({ value: placementId, label }))}
        />
      ) : null}
      <DateField
        name="heldOn"
        label={labels.heldOn}
        hint={t("heldOnHint", { date: day(form.lateBefore) })}
        required
        min={form.arrivedOn ?? undefined}
        max={form.today}
        defaultValue={form.today}
      />
      <TextAreaField
        name="agreed"
        label={labels.agreed}
        hint={t("agreedHint")}
        required
        maxLength={2000}
        autoFocus={!form.choices}
      />
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
        <ButtonLink kind="quiet" href={form.placementId ? `/placements/${form.placementId}` : "/placements"}>
          {t("giveUp")}
        </ButtonLink>
      </FormFoot>
    </DraftedForm>
  );
}

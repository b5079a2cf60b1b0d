import { useTranslations } from "next-intl";
import { ConfirmSubmit } from "@/components/ui/confirm-submit";
import { FormFoot } from "@/components/ui/form-foot";
import { Section } from "@/components/ui/section";
import { DateField, TextField } from "@/components/ui/text-field";
import { MEETING_RESULTS } from "@/lib/domain/selection/meeting";
import { recordMeetingAction } from "@/lib/features/selection/actions";
import { DraftedForm } from "../../drafted-form";
import type { Meeting } from "./meeting-decided";
import { VOTE_FIELDS } from "./vote-fields";
import { VoteSheet } from "./vote-sheet";

/** S1, S2: who was present, and of each on the list the votes and the result. */
export function RecordMeetingForm({ meeting }: { meeting: Meeting }) {
  const t = useTranslations("committee.meeting");
  const meetings = useTranslations("committee.meetings");
  const waiting = meeting.rows.filter((row) => row.isWaiting);
  const words = {
    ...{ name: t("name"), inFavour: t("inFavour"), against: t("against"), abstained: t("abstained") },
    ...{ result: t("result"), reason: t("rowReason") },
  };
  const labels = Object.fromEntries(
    waiting.flatMap(({ id, name }) =>
      VOTE_FIELDS.map((field) => [`rows.${id}.${field}`, t("rowOf", { name, what: words[field] })]),
    ),
  );
  return (
    <Section title={t("record")} className="wide-form">
      <DraftedForm
        draft={`votes:${meeting.id}`}
        action={recordMeetingAction}
        submissionId={crypto.randomUUID()}
        version={meeting.version}
        hidden={{ programmeId: meeting.programme.id, meetingId: meeting.id }}
        labels={{ ...labels, members: t("members"), present: t("present"), documentNumber: t("documentNumber") }}
        aria-label={t("record")}
      >
        <div className="short">
          <p className="hint">
            {t("recordHint")} {t("quota", { quota: meeting.quota })}
          </p>
          <DateField
            name="heldOn"
            label={meetings("heldOn")}
            required
            max={meeting.today}
            defaultValue={meeting.heldOn <= meeting.today ? meeting.heldOn : undefined}
          />
          <div className="two-up">
            <TextField name="members" label={t("members")} required inputMode="numeric" maxLength={3} />
            <TextField name="present" label={t("present")} required inputMode="numeric" maxLength={3} />
          </div>
          <TextField name="documentNumber" label={t("documentNumber")} required maxLength={60} />
          <TextField
            name="reason"
            label={t("reason")}
            hint={t("reasonHint")}
            required
            maxLength={300}
            defaultValue={t("defaultReason")}
          />
        </div>
        <VoteSheet
          rows={waiting.map(({ id, name, unit }) => ({ id, name, unit }))}
          results={MEETING_RESULTS.map((value) => ({ value, label: t(`results.${value}`) }))}
          words={{
            ...words,
            ...{
              title: t("votes"),
              reasonHint: t("rowReasonHint"),
              fill: t("fill"),
              keys: t("keys"),
              choose: t("result"),
            },
          }}
          labels={labels}
        />
        <FormFoot>
          <ConfirmSubmit title={t("ask")} consequence={<p>{t("consequence")}</p>}>
            {t("submit")}
          </ConfirmSubmit>
        </FormFoot>
      </DraftedForm>
    </Section>
  );
}

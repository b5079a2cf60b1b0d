import { useTranslations } from "next-intl";
import { RadioGroup } from "@/components/ui/choice-field";
import { DateField, TextAreaField } from "@/components/ui/text-field";
import { EARLY_END_REASONS } from "@/lib/domain/vocabulary";

export type EarlyEndDraft = { actualEndOn: string | null; reason: string | null; note: string | null };

/** T1: the day, the reason, what happened; as proposed, where it was. */
export function EarlyEndFields({ proposal }: { proposal: EarlyEndDraft | null }) {
  const t = useTranslations("placements.endEarly");
  const reason = useTranslations("statuses.earlyEndReasons");
  return (
    <>
      <DateField
        name="actualEndOn"
        label={t("day")}
        hint={t("dayHint")}
        required
        defaultValue={proposal?.actualEndOn ?? undefined}
      />
      <RadioGroup
        name="reason"
        label={t("reason")}
        required
        options={EARLY_END_REASONS.map((value) => ({ value, label: reason(value) }))}
        defaultValue={proposal?.reason ?? undefined}
      />
      <TextAreaField
        name="note"
        label={t("note")}
        hint={t("noteHint")}
        required
        maxLength={1000}
        defaultValue={proposal?.note ?? undefined}
      />
    </>
  );
}

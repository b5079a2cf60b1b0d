import { useTranslations } from "next-intl";
import { SelectField } from "@/components/ui/choice-field";
import { DateField, TextField } from "@/components/ui/text-field";
import { PARTY_STATUSES, SEXES, STANDINGS } from "@/lib/domain/vocabulary";
import type { Profile } from "./[personId]/profile-facts";

/** The fields of a cadre's profile. */
export function ProfileFields({ profile }: { profile: Profile | null }) {
  const t = useTranslations();
  const given = (value: string | null | undefined) => value ?? undefined;
  return (
    <>
      <SelectField
        name="sex"
        label={t("people.form.sex")}
        defaultValue={profile?.sex}
        options={SEXES.map((value) => ({ value, label: t(`statuses.sexes.${value}`) }))}
      />
      <TextField
        name="birthMonth"
        label={t("people.form.birthMonth")}
        hint={t("people.form.birthMonthHint")}
        defaultValue={profile?.birthMonth}
        maxLength={7}
      />
      <TextField
        name="ethnicity"
        label={t("people.form.ethnicity")}
        defaultValue={given(profile?.ethnicity)}
        maxLength={20}
      />
      <TextField
        name="nativePlace"
        label={t("people.form.nativePlace")}
        hint={t("people.form.nativePlaceHint")}
        defaultValue={given(profile?.nativePlace)}
        maxLength={40}
      />
      <SelectField
        name="partyStatus"
        label={t("people.form.partyStatus")}
        defaultValue={profile?.partyStatus}
        options={PARTY_STATUSES.map((value) => ({ value, label: t(`statuses.partyStatuses.${value}`) }))}
      />
      <DateField
        name="joinedPartyOn"
        label={t("people.form.joinedPartyOn")}
        defaultValue={given(profile?.joinedPartyOn)}
      />
      <DateField
        name="startedWorkOn"
        label={t("people.form.startedWorkOn")}
        defaultValue={given(profile?.startedWorkOn)}
      />
      <SelectField
        name="standing"
        label={t("people.form.standing")}
        hint={t("people.form.standingHint")}
        defaultValue={profile?.standing}
        options={STANDINGS.map((value) => ({ value, label: t(`statuses.standings.${value}`) }))}
      />
      <TextField name="rank" label={t("people.form.rank")} defaultValue={given(profile?.rank)} maxLength={40} />
      <TextField
        name="education"
        label={t("people.form.education")}
        defaultValue={given(profile?.education)}
        maxLength={40}
      />
      <TextField name="degree" label={t("people.form.degree")} defaultValue={given(profile?.degree)} maxLength={40} />
    </>
  );
}

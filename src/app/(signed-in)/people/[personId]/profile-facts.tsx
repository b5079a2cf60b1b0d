import { useTranslations } from "next-intl";
import { Day } from "@/components/ui/day";
import { Facts } from "@/components/ui/section";
import type { PartyStatus, Sex, Standing } from "@/lib/domain/vocabulary";

export type Profile = {
  sex: Sex;
  birthMonth: string;
  ethnicity: string | null;
  nativePlace: string | null;
  partyStatus: PartyStatus;
  joinedPartyOn: string | null;
  startedWorkOn: string | null;
  rank: string | null;
  standing: Standing;
  education: string | null;
  degree: string | null;
  overruledReason: string | null;
};

/** What is known of a cadre; what is missing says so. */
export function ProfileFacts({ profile }: { profile: Profile }) {
  const t = useTranslations();
  const blank = t("common.notFilled");
  const day = (value: string | null) => (value ? <Day value={value} year /> : blank);
  return (
    <Facts
      facts={[
        { key: "sex", label: t("people.page.sex"), value: t(`statuses.sexes.${profile.sex}`) },
        { key: "birthMonth", label: t("people.page.birthMonth"), value: profile.birthMonth },
        { key: "ethnicity", label: t("people.page.ethnicity"), value: profile.ethnicity ?? blank },
        { key: "nativePlace", label: t("people.page.nativePlace"), value: profile.nativePlace ?? blank },
        {
          key: "partyStatus",
          label: t("people.page.partyStatus"),
          value: t(`statuses.partyStatuses.${profile.partyStatus}`),
        },
        { key: "joinedPartyOn", label: t("people.page.joinedPartyOn"), value: day(profile.joinedPartyOn) },
        { key: "startedWorkOn", label: t("people.page.startedWorkOn"), value: day(profile.startedWorkOn) },
        { key: "rank", label: t("people.page.rank"), value: profile.rank ?? blank },
        { key: "standing", label: t("people.page.standing"), value: t(`statuses.standings.${profile.standing}`) },
        { key: "education", label: t("people.page.education"), value: profile.education ?? blank },
        { key: "degree", label: t("people.page.degree"), value: profile.degree ?? blank },
        ...(profile.overruledReason
          ? [{ key: "overruled", label: t("people.page.overruled"), value: profile.overruledReason }]
          : []),
      ]}
    />
  );
}

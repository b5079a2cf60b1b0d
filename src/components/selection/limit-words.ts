import { useTranslations } from "next-intl";
import type { Limits, Unmet } from "@/lib/domain/selection/eligibility";
import type { Education, PartyStatus } from "@/lib/domain/vocabulary";

/** S6: a programme's limits, a sentence each. */
export function useLimitLines(): (limits: Limits) => string[] {
  const t = useTranslations("selection");
  const statuses = useTranslations("statuses.partyStatuses");
  const common = useTranslations("common");
  return (limits) => [
    ...(limits.highestAge === null ? [] : [t("plan.age", { asked: limits.highestAge })]),
    ...limits.ageByRank.map(({ rank, highestAge }) => t("plan.ageByRank", { rank, asked: highestAge })),
    ...(limits.lowestEducation ? [t("plan.education", { asked: t(`educations.${limits.lowestEducation}`) })] : []),
    ...(limits.serviceYears === null ? [] : [t("plan.service", { asked: limits.serviceYears })]),
    ...(limits.parties.length === 0
      ? []
      : [t("plan.party", { asked: limits.parties.map((one) => statuses(one)).join(common("listSeparator")) })]),
    ...(limits.againYears === null ? [] : [t("plan.again", { asked: limits.againYears })]),
    ...(limits.highestRank === null ? [] : [t("plan.rank", { asked: limits.highestRank })]),
  ];
}

/** S6: what a cadre does not meet: the value the profile has, and what is asked. */
export function useUnmetLine(): (unmet: Unmet) => string {
  const t = useTranslations("selection");
  const statuses = useTranslations("statuses.partyStatuses");
  const common = useTranslations("common");
  const said = ({ limit }: Unmet, value: string | number | null): string => {
    if (value === null) return common("notFilled");
    if (limit === "age") return t("unmet.years", { count: Number(value) });
    if (limit === "service") return t("unmet.serviceYears", { count: Number(value) });
    if (limit === "education") return t(`educations.${value as Education}`);
    return limit === "party" ? statuses(value as PartyStatus) : String(value);
  };
  const asked = ({ limit, asked: bar }: Unmet): string => {
    if (limit === "education") return t(`educations.${bar as Education}`);
    if (limit !== "party") return String(bar);
    const parties = String(bar).split(",") as PartyStatus[];
    return parties.map((one) => statuses(one)).join(common("listSeparator"));
  };
  return (unmet) => t(`unmet.${unmet.limit}`, { value: said(unmet, unmet.value), asked: asked(unmet) });
}

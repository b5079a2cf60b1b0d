import { useTranslations } from "next-intl";
import type { StatedCondition } from "@/lib/domain/matching/condition";

/** S4: a condition of a position as people say it; `capability` names one by its id. */
export function useConditionLine(capability: (id: string) => string): (condition: StatedCondition) => string {
  const t = useTranslations("matching.conditions");
  const sexes = useTranslations("statuses.sexes");
  const standings = useTranslations("statuses.standings");
  const educations = useTranslations("selection.educations");
  const common = useTranslations("common");
  return (condition) => {
    switch (condition.kind) {
      case "partyMember":
      case "nonParty":
        return t(condition.kind);
      case "sex":
        return t("sex", { sex: sexes(condition.sex) });
      case "highestAge":
      case "fewestServiceYears":
        return t(condition.kind, { years: condition.years });
      case "lowestEducation":
        return t("lowestEducation", { education: educations(condition.education) });
      case "standing":
        return t("standing", {
          standings: condition.standings.map((one) => standings(one)).join(common("listSeparator")),
        });
      case "lowestLevel":
        return t("lowestLevel", { capability: capability(condition.capabilityId), level: condition.level });
    }
  };
}

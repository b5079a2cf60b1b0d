import { getTranslations } from "next-intl/server";
import type { StandingItem } from "@/lib/domain/vocabulary";
import type { HomeItem } from "@/lib/features/insight/queries";

/** The grey second line of a thing to do: which period or item of it, and between which units. */
export async function detailOf(): Promise<(item: HomeItem) => string> {
  const t = await getTranslations("home.detail");
  const item = await getTranslations("statuses.standingItems");
  return ({ kind, facts, key, sendingUnit, hostUnit }) => {
    const between = t("between", { sendingUnit, hostUnit });
    switch (kind) {
      case "monthlyTalk":
        return t("month", { number: Number(facts.number), hostUnit });
      case "departmentTalk":
        return t("halfYear", { number: Number(facts.number), hostUnit });
      case "submitReport":
        return t("quarter", { number: Number(facts.number) });
      case "confirmStanding":
        return item(key as StandingItem);
      case "reviewSelf":
      case "reviewSendingView":
      case "reviewHostPart":
      case "signReview":
        return t(key === "halfYear" ? "halfYearReview" : "endReview", { hostUnit });
      default:
        return between;
    }
  };
}

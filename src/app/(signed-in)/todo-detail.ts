import type { StandingItem } from "@/lib/domain/vocabulary";
import type { HomeItem } from "@/lib/features/insight/queries";
import type { Words } from "./listing";

/** So many of what differs are told; of more only how many. */
const TOLD = 3;

/** So many characters of host units fit the line; longer, only how many there are is told. */
const ROOM = 40;

type Told = Pick<HomeItem, "kind" | "facts" | "key" | "sendingUnit" | "hostUnit">;

/** The grey second line of a matter: which period or item of it, and between which units. */
export function detailOf(t: Words): (matter: { readonly items: readonly Told[] }) => string {
  const separator = t("common.listSeparator");
  const ofOne = ({ kind, facts, key, sendingUnit, hostUnit }: Told): string => {
    switch (kind) {
      case "monthlyTalk":
        return t("home.detail.month", { number: Number(facts.number), hostUnit });
      case "departmentTalk":
        return t("home.detail.halfYear", { number: Number(facts.number), hostUnit });
      case "submitReport":
        return t("home.detail.quarter", { number: Number(facts.number) });
      case "confirmStanding":
        return t(`statuses.standingItems.${key as StandingItem}`);
      case "reviewSelf":
      case "reviewSendingView":
      case "reviewHostPart":
      case "signReview":
        return t(`home.detail.${key === "halfYear" ? "halfYearReview" : "endReview"}`, { hostUnit });
      default:
        return t("home.detail.between", { sendingUnit, hostUnit });
    }
  };
  return ({ items }) => {
    const told = [...new Set(items.map(ofOne))];
    if (told.length === 1) return told[0] ?? "";
    if (items.every((one) => one.kind === "confirmStanding")) return told.join(separator);
    const hosts = [...new Set(items.map((one) => one.hostUnit))];
    const line = hosts.join(separator);
    return hosts.length === 1 || (hosts.length <= TOLD && line.length <= ROOM)
      ? line
      : t("home.detail.hosts", { count: hosts.length });
  };
}

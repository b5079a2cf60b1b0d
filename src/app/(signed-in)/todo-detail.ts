import { getTranslations } from "next-intl/server";
import type { TodoMatter } from "@/lib/domain/todo-matter";
import type { StandingItem } from "@/lib/domain/vocabulary";
import type { HomeItem } from "@/lib/features/insight/queries";

/** So many of what differs are told; of more only how many. */
const TOLD = 3;

/** So many characters of host units fit the line; longer, only how many there are is told. */
const ROOM = 40;

/** The grey second line of a matter: which period or item of it, and between which units. */
export async function detailOf(): Promise<(matter: Pick<TodoMatter<HomeItem>, "items">) => string> {
  const t = await getTranslations("home.detail");
  const separator = (await getTranslations("common"))("listSeparator");
  const item = await getTranslations("statuses.standingItems");
  const ofOne = ({ kind, facts, key, sendingUnit, hostUnit }: HomeItem): string => {
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
        return t("between", { sendingUnit, hostUnit });
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
      : t("hosts", { count: hosts.length });
  };
}

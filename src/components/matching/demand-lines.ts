import { useTranslations } from "next-intl";
import type { Demand } from "@/lib/domain/matching/pair-law";
import type { PlanFault } from "@/lib/domain/matching/plan";
import type { RefusalFacts } from "@/lib/domain/refusal";
import { useConditionLine } from "./condition-lines";
import { type MatchNames, useMatchWords } from "./match-names";

/** A demand of a conflict, as a sentence. */
export function useDemandLine(names: MatchNames): (demand: Demand) => string {
  const t = useTranslations("matching.demands");
  const kinds = useTranslations("matching.conditionKinds");
  const say = useMatchWords(names);
  const condition = useConditionLine(say.capability);
  return (demand) => {
    switch (demand.kind) {
      case "mustPlace":
      case "ownUnit":
      case "nativePlace":
        return t(demand.kind, { name: say.person(demand.personId) });
      case "places":
        return t("places", { position: say.position(demand.positionId), places: demand.places });
      case "room":
        return t("room", { host: say.host(demand.hostUnitId), room: demand.room });
      case "kin":
        return t("kin", { name: say.person(demand.personId), host: say.host(demand.hostUnitId) });
      case "condition":
        return t("condition", {
          position: say.position(demand.positionId),
          condition: condition(demand.condition),
        });
      case "conditionsFor":
        return t("conditionsFor", { name: say.person(demand.personId), condition: kinds(demand.condition) });
      case "pin":
        return t("pin", { name: say.person(demand.personId), position: say.position(demand.positionId) });
      case "forbid": {
        const { forbid } = demand;
        const place = "positionId" in forbid ? say.position(forbid.positionId) : say.host(forbid.hostUnitId);
        return t("forbid", { name: say.person(forbid.personId), place });
      }
    }
  };
}

/** What is wrong with a plan, as a sentence. */
export function useFaultLine(names: MatchNames): (fault: PlanFault) => string {
  const t = useTranslations("matching.faults");
  const say = useMatchWords(names);
  // each code has facts of its own, which one type for all of them cannot say
  const refusals = useTranslations("refusals") as unknown as (key: string, facts: RefusalFacts) => string;
  return (fault) => {
    switch (fault.kind) {
      case "pair":
        return t("pair", {
          ...{ name: say.person(fault.personId), position: say.position(fault.positionId) },
          why: refusals(`${fault.why.code}.title`, fault.why.facts),
        });
      case "unknown":
      case "pin":
        return t(fault.kind, { name: say.person(fault.personId), position: say.position(fault.positionId) });
      case "twice":
      case "unplaced":
        return t(fault.kind, { name: say.person(fault.personId) });
      case "places":
        return t("places", {
          ...{ position: say.position(fault.positionId), places: fault.places, taken: fault.taken },
        });
      case "room":
        return t("room", { host: say.host(fault.hostUnitId), room: fault.room, taken: fault.taken });
    }
  };
}

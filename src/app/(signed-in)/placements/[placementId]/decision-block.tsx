import { useTranslations } from "next-intl";
import { Day } from "@/components/ui/day";
import { Facts, Section } from "@/components/ui/section";
import type { PlacementFacts } from "@/lib/domain/placement";

/** S2, T4: the decision a placement rests on, and since when the system answers for one that began before it. */
export function DecisionBlock({ facts, waiver }: { facts: PlacementFacts; waiver: string | null }) {
  const t = useTranslations("placements.page");
  const { decision } = facts;
  const note =
    decision?.body && decision.documentNumber
      ? t("decisionLine", { body: decision.body, number: decision.documentNumber })
      : undefined;
  const value = () => {
    if (decision?.decidedOn) return <Day value={decision.decidedOn} year />;
    return t(decision?.status === "toFollow" ? "decisionToFollow" : "decisionNone");
  };
  return (
    <Section title={t("decisionFact")}>
      <Facts
        facts={[
          { key: "decision", label: t("decisionFact"), value: value(), note },
          ...(facts.takeOverOn
            ? [{ key: "takeOver", label: t("takenOverFact"), value: <Day value={facts.takeOverOn} year /> }]
            : []),
          ...(waiver ? [{ key: "waiver", label: t("waiver"), value: "", note: waiver }] : []),
        ]}
      />
    </Section>
  );
}

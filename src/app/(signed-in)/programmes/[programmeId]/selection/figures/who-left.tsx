import { useTranslations } from "next-intl";
import { CandidateState } from "@/components/selection/candidate-state";
import { Day } from "@/components/ui/day";
import Link from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { ListTable } from "@/components/ui/table";
import type { FiguresPage } from "@/lib/features/selection/figure-queries";

/** Who left where, when and why, stage by stage. */
export function WhoLeft({ left }: { left: FiguresPage["left"] }) {
  const t = useTranslations("exam.figures");
  const stages = useTranslations("selection.stages");
  if (left.length === 0) return null;
  return (
    <Section title={t("who")} aside={t("whoCount", { count: left.length })}>
      <ListTable
        caption={t("who")}
        columns={[
          { key: "name", header: t("name"), place: "name" },
          { key: "unit", header: t("unit"), place: "line" },
          { key: "stage", header: t("stage"), place: "wide", nowrap: true },
          { key: "why", header: t("why"), place: "line" },
          { key: "on", header: t("on"), place: "wide", nowrap: true },
          { key: "state", header: t("left"), place: "state" },
        ]}
        rows={left.map(({ id, name, unit, state, on, reason }) => ({
          key: id,
          cells: {
            ...{ name: <Link href={`/candidates/${id}`}>{name}</Link>, unit, why: reason },
            stage: state.at && stages(state.at),
            on: on && <Day value={on} year />,
            state: <CandidateState state={state} isAgreed isWithdrawn={state.state === "withdrawn"} />,
          },
        }))}
      />
    </Section>
  );
}

import { useTranslations } from "next-intl";
import Link from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { ListTable } from "@/components/ui/table";
import { type FunnelCount, leftOf } from "@/lib/domain/selection/funnel";
import { type Whereabouts, whereaboutsWord } from "@/lib/domain/selection/whereabouts";

type Props = { funnel: FunnelCount; total: number };

/** How many wait at each stage and how many left there; with those decided it sums to all candidates. */
export function Funnel({ funnel, total }: Props) {
  const t = useTranslations("selection");
  if (funnel.stages.length === 0) return null;
  return (
    <Section title={t("funnel.title")} aside={t("funnel.decided", { count: funnel.decided, total })}>
      <ListTable
        caption={t("funnel.title")}
        columns={[
          { key: "stage", header: t("funnel.stage"), place: "name" },
          { key: "waiting", header: t("funnel.waiting"), place: "line", numeric: true, labelled: true },
          { key: "left", header: t("funnel.left"), place: "line", numeric: true, labelled: true },
        ]}
        rows={funnel.stages.map(({ stage, waiting, ...one }) => ({
          key: stage,
          cells: {
            stage: t(`stages.${stage}`),
            waiting: <Those count={waiting} at={{ is: "waiting", at: stage }} />,
            left: <Those count={leftOf(one)} at={{ is: "left", at: stage }} />,
          },
        }))}
      />
    </Section>
  );
}

/** A number that leads to those it counts. */
function Those({ count, at }: { count: number; at: Whereabouts }) {
  return count === 0 ? count : <Link href={`?show=${whereaboutsWord(at)}#candidates`}>{count}</Link>;
}

import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import type { FunnelCount } from "@/lib/domain/selection/funnel";
import type { Stage } from "@/lib/domain/vocabulary";

type Props = {
  title: string;
  hint: string;
  /** What the parts are: units, ages … */
  part: string;
  stages: readonly Stage[];
  whole: FunnelCount;
  parts: readonly { key: string; name: string; count: FunnelCount }[];
};

/** How many of each part came to each stage; the columns sum to the whole. */
export function SplitTable({ title, hint, part, stages, whole, parts }: Props) {
  const t = useTranslations("exam.figures");
  const words = useTranslations("selection.stages");
  const cells = (count: FunnelCount) => [...count.stages.map((one) => one.in), count.decided];
  const row = (count: FunnelCount) =>
    cells(count).map((value, at) => (
      <td className="num" key={stages[at] ?? "decided"}>
        {value}
      </td>
    ));
  return (
    <Section title={title}>
      <p className="dim small">{hint}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls inside its own region, which the keyboard must be able to reach */}
      <section className="scroll-x" aria-label={title} tabIndex={0}>
        <table className="tbl funnel-table">
          <caption className="sr">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{part}</th>
              {stages.map((stage) => (
                <th scope="col" className="num" key={stage}>
                  {words(stage)}
                </th>
              ))}
              <th scope="col" className="num">
                {t("decided")}
              </th>
            </tr>
          </thead>
          <tbody>
            {parts.map(({ key, name, count }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                {row(count)}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t("all")}</th>
              {row(whole)}
            </tr>
          </tfoot>
        </table>
      </section>
    </Section>
  );
}

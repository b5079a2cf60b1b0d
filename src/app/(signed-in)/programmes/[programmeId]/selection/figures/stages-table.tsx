import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { type FunnelCount, LEAVINGS, leftOf } from "@/lib/domain/selection/funnel";

/** Each stage: who came, passed, waits, and who left there for which reason; a bar shows who came, and of them who passed. */
export function StagesTable({ count }: { count: FunnelCount }) {
  const t = useTranslations("exam.figures");
  const stages = useTranslations("selection.stages");
  const whys = LEAVINGS.filter((why) => count.stages.some((one) => one.left[why] > 0));
  const width = (part: number) => (count.total === 0 ? 0 : (100 * part) / count.total);
  return (
    <Section title={t("stages")} aside={t("end", { total: count.total, decided: count.decided })}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls inside its own region, which the keyboard must be able to reach */}
      <section className="scroll-x" aria-label={t("stages")} tabIndex={0}>
        <table className="tbl funnel-table">
          <caption className="sr">{t("stages")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("stage")}</th>
              {(["in", "passed", "waiting", "left"] as const).map((key) => (
                <th scope="col" className="num" key={key}>
                  {t(key)}
                </th>
              ))}
              {whys.map((why) => (
                <th scope="col" className="num" key={why}>
                  {t(`leaving.${why}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {count.stages.map((one) => (
              <tr key={one.stage}>
                <th scope="row">
                  {stages(one.stage)}
                  <svg className="funnel-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                    <rect width={width(one.in)} height="10" />
                    <rect width={width(one.passed)} height="10" />
                  </svg>
                </th>
                <td className="num">{one.in}</td>
                <td className="num">{one.passed}</td>
                <td className="num">{one.waiting}</td>
                <td className="num">{leftOf(one)}</td>
                {whys.map((why) => (
                  <td className="num" key={why}>
                    {one.left[why]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Section>
  );
}

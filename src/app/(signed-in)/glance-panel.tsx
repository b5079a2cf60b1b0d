import { useTranslations } from "next-intl";
import { Figure } from "@/components/figures/figure";
import Link from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import type { HomeFigures } from "@/lib/features/insight/figure-facts";

/** A scorer's panels that are open: how many marks are still to give. */
export function PanelGlance({ figures }: { figures: Extract<HomeFigures, { of: "panel" }> }) {
  const t = useTranslations("home.panels");
  const { panels, marks } = figures;
  return (
    <Section title={t("title")} aside={<Link href="/panels">{t("all")}</Link>}>
      {panels === 0 ? (
        <p className="dim">{t("none")}</p>
      ) : (
        <Figure
          label={t("left")}
          value={marks.whole - marks.part}
          href="/panels"
          of={t("of", { whole: marks.whole })}
          compared={t("open", { panels })}
          how={t("how", { ...marks, panels })}
        />
      )}
    </Section>
  );
}

import { useFormatter, useTranslations } from "next-intl";
import { Facts, Section } from "@/components/ui/section";
import type { CompositionShare } from "@/lib/domain/selection/funnel";

type Group = { of: "atCommittee" | "decided"; shares: readonly CompositionShare[] };

/** Who those before the committee are, and those decided: women, ethnic minorities, people outside the Party. */
export function Composition({ groups }: { groups: readonly Group[] }) {
  const t = useTranslations("exam.figures");
  const format = useFormatter();
  if (groups.length === 0) return null;
  return (
    <Section title={t("composition")}>
      <p className="dim small">{t("compositionHint")}</p>
      {groups.map(({ of, shares }) => (
        <div key={of} className="composition">
          <h3>{t(`compositionOf.${of}`, { count: shares[0]?.whole ?? 0 })}</h3>
          <Facts
            facts={shares.map((share) => ({
              key: share.of,
              label: t(`shares.${share.of}`),
              value: t("share", {
                part: share.part,
                percent: format.number(share.whole === 0 ? 0 : share.part / share.whole, {
                  ...{ style: "percent", maximumFractionDigits: 1 },
                }),
              }),
              note: share.unknown > 0 ? t("unknown", { count: share.unknown }) : undefined,
            }))}
          />
        </div>
      ))}
    </Section>
  );
}

import { useFormatter, useTranslations } from "next-intl";
import type { CompositionOf, CompositionShare } from "@/lib/domain/selection/funnel";

/** How many of a list are women, of a minority, outside the Party; what is not filled in is said, never counted in. */
export function MakeUpLine({ makeUp }: { makeUp: readonly CompositionShare[] }) {
  const t = useTranslations("committee.meeting");
  const format = useFormatter();
  const total = makeUp[0]?.whole ?? 0;
  const of = (asked: CompositionOf) => makeUp.find((one) => one.of === asked) ?? { part: 0, unknown: 0 };
  const [women, minority, nonParty] = [of("women"), of("minorities"), of("nonParty")];
  if (total === 0) return null;
  const share = (count: number) => format.number(count / total, { style: "percent", maximumFractionDigits: 0 });
  const unknown = { sex: women.unknown, ethnicity: minority.unknown, party: nonParty.unknown };
  return (
    <p className="make-up">
      {t("makeUpLine", {
        ...{ total, women: women.part, minority: minority.part, nonParty: nonParty.part },
        ...{ womenShare: share(women.part), minorityShare: share(minority.part) },
        nonPartyShare: share(nonParty.part),
      })}
      {Object.values(unknown).some((count) => count > 0) ? <small>{t("makeUpUnknown", unknown)}</small> : null}
    </p>
  );
}

import { useFormatter, useTranslations } from "next-intl";
import type { MakeUp } from "@/lib/domain/selection/make-up";

/** How many of a list are women, of a minority, outside the Party; what is not filled in is said, never counted in. */
export function MakeUpLine({ makeUp }: { makeUp: MakeUp }) {
  const t = useTranslations("committee.meeting");
  const format = useFormatter();
  const { total, women, minority, nonParty } = makeUp;
  if (total === 0) return null;
  const share = (count: number) => format.number(count / total, { style: "percent", maximumFractionDigits: 0 });
  const unknown = { sex: women.unknown, ethnicity: minority.unknown, party: nonParty.unknown };
  return (
    <p className="make-up">
      {t("makeUpLine", {
        ...{ total, women: women.count, minority: minority.count, nonParty: nonParty.count },
        ...{ womenShare: share(women.count), minorityShare: share(minority.count) },
        nonPartyShare: share(nonParty.count),
      })}
      {Object.values(unknown).some((count) => count > 0) ? <small>{t("makeUpUnknown", unknown)}</small> : null}
    </p>
  );
}

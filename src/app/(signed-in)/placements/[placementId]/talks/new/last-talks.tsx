import { useTranslations } from "next-intl";
import { Day, useDayWords } from "@/components/ui/day";
import { Facts, Section } from "@/components/ui/section";
import type { TalkForm } from "@/lib/features/mentoring/talk-queries";

/** What was agreed last time, and whether this period already has its talk. */
export function LastTalks({ last, side, period }: Pick<TalkForm, "last" | "side" | "period">) {
  const t = useTranslations("mentoring");
  const kinds = useTranslations("statuses.talkKinds");
  const common = useTranslations("common");
  const day = useDayWords();
  const words = period && { number: period.number, from: day(period.from), to: day(period.to) };
  const named = words && (side === "host" ? common("monthPeriod", words) : t("talks.halfYear", words));
  return (
    <Section title={t("talk.last")}>
      {last.length === 0 ? (
        <p className="dim">{t("talk.lastNone")}</p>
      ) : (
        <Facts
          facts={last.map((talk) => ({
            key: talk.id,
            label: (
              <b>
                <Day value={talk.heldOn} />
              </b>
            ),
            value: t("talk.kindAndWho", { kind: kinds(talk.kind), name: talk.talkedBy }),
            note: t("talk.agreedLine", { text: talk.agreed }),
          }))}
        />
      )}
      <p className="small dim">{t(`talk.every.${side}`)}</p>
      {named ? (
        <p className="small dim">{t(period?.isHeld ? "talk.periodHeld" : "talk.periodMissing", { period: named })}</p>
      ) : null}
    </Section>
  );
}

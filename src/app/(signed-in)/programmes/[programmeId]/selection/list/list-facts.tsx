import { useTranslations } from "next-intl";
import { Day, useDayWords } from "@/components/ui/day";
import { Facts, Section } from "@/components/ui/section";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { decidedListPage } from "@/lib/features/selection/list-queries";

export type ListPage = NonNullable<Awaited<ReturnType<typeof decidedListPage>>>;
export type Locked = NonNullable<ListPage["locked"]>;

/** S2: the decision the locked list rests on. */
export function Rests({ locked }: { locked: Locked }) {
  const t = useTranslations("committee.list");
  return (
    <Section title={t("decision")}>
      <Facts
        facts={[
          { key: "body", label: t("body"), value: locked.body },
          { key: "decidedOn", label: t("decidedOn"), value: <Day value={locked.decidedOn} year /> },
          { key: "document", label: t("documentNumber"), value: locked.documentNumber },
          { key: "lockedOn", label: t("lockedOn"), value: <Day value={locked.lockedOn} year /> },
        ]}
      />
    </Section>
  );
}

/** Whoever was decided on and withdrew; they are on the list no more. */
export function LeftSince({
  left,
}: {
  left: readonly { id: string; name: string; unit: string; withdrawnOn: CalendarDate }[];
}) {
  const t = useTranslations("committee");
  const day = useDayWords();
  if (left.length === 0) return null;
  return (
    <Section title={t("list.left")}>
      <Facts
        facts={left.map(({ id, name, unit, withdrawnOn }) => ({
          key: id,
          label: t("meetings.option", { name, unit }),
          value: t("list.leftOn", { day: day(withdrawnOn, true) }),
        }))}
      />
      <p className="hint">{t("list.leftHint")}</p>
    </Section>
  );
}

import { useTranslations } from "next-intl";
import { Day, useDayWords } from "@/components/ui/day";
import { Facts, Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { StandingItem } from "@/lib/domain/vocabulary";

export type StandingLine = { item: StandingItem; isOwed: boolean; confirmedOn: CalendarDate | null };

/** T3: the checklist, each item with its state. */
export function StandingBlock(props: { lines: readonly StandingLine[]; dueOn: string; isOverdue: boolean }) {
  const t = useTranslations();
  const day = useDayWords();
  const isOpen = props.lines.some((line) => line.isOwed && line.confirmedOn === null);
  return (
    <Section
      title={t("placements.page.standing")}
      aside={isOpen ? t("placements.page.standingDue", { date: day(props.dueOn, true) }) : undefined}
    >
      <Facts
        facts={props.lines.map((line) => ({
          key: line.item,
          label: t(`statuses.standingItems.${line.item}`),
          value: <State line={line} isOverdue={props.isOverdue} />,
        }))}
      />
    </Section>
  );
}

function State({ line, isOverdue }: { line: StandingLine; isOverdue: boolean }) {
  const t = useTranslations("statuses.standingItemStates");
  if (!line.isOwed) return <Status shape="closed">{t("notNeeded")}</Status>;
  if (line.confirmedOn) {
    return (
      <Status shape="done">
        <Day value={line.confirmedOn} /> {t("confirmed")}
      </Status>
    );
  }
  return <Status shape={isOverdue ? "overdue" : "ahead"}>{t(isOverdue ? "overdue" : "pending")}</Status>;
}

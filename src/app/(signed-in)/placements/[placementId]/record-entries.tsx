import { getTranslations } from "next-intl/server";
import type { RecordEntry } from "@/components/placement/record-timeline";
import { ReceiptsLine } from "@/components/receipts/receipts-line";
import Link from "@/components/ui/link";
import type { TodoItem } from "@/lib/domain/todo-item";
import type { ShownTalk } from "@/lib/features/mentoring/talk-queries";
import type { PlacementEvent } from "@/lib/features/placements/record-queries";
import type { ReportRecord } from "@/lib/features/reporting/queries";
import { todoHref } from "../../todo-links";

type Facts = {
  placementId: string;
  today: string;
  events: readonly PlacementEvent[];
  talks: readonly ShownTalk[];
  reports: readonly ReportRecord[];
  /** Baseline and reviews, already in words. */
  reviews: readonly RecordEntry[];
  dues: readonly TodoItem[];
};

/** How far ahead the record looks: the nearest things only, so that today stays in sight. */
const AHEAD = 5;

/** The whole record of a placement in words, split at today, each half latest first. */
export async function recordEntries(facts: Facts): Promise<{ ahead: RecordEntry[]; past: RecordEntry[] }> {
  const t = await getTranslations();
  const done = { shape: "done" as const, shapeWord: t("statuses.standingItemStates.confirmed") };
  const ahead = { shape: "ahead" as const, shapeWord: t("statuses.reviewStates.notOpen") };
  const open = `/placements/${facts.placementId}`;
  const event = (one: Exclude<PlacementEvent, { kind: "review" }>): RecordEntry => {
    const isAhead = one.day > facts.today;
    const base = { id: one.id, day: one.day, who: one.who ?? undefined, ...(isAhead ? ahead : done) };
    switch (one.kind) {
      case "decided":
        return {
          ...base,
          title: t("placements.events.decided"),
          text: t("placements.events.decidedBy", { body: one.body, number: one.documentNumber }),
        };
      case "arrived":
      case "takenOver":
        return { ...base, title: t(`placements.events.${one.kind}`) };
      case "endedEarly":
        return { ...base, shape: "endedEarly", title: t("placements.events.endedEarly"), text: one.note };
      case "termEnds":
        return { ...base, title: t(isAhead ? "placements.events.termEnds" : "placements.events.termEnded") };
      case "standing":
        return {
          ...base,
          title: t("placements.events.standing", { item: t(`statuses.standingItems.${one.item}`) }),
          text: one.note ?? undefined,
        };
      case "assessment":
        return {
          ...base,
          title: t("placements.events.assessment", {
            year: String(one.year),
            result: t(`statuses.assessmentResults.${one.result}`),
          }),
          text: t("placements.events.assessedBy", { assessor: t(`statuses.assessors.${one.assessor}`) }),
        };
      case "breach":
        return { ...base, title: t("placements.events.breach"), text: one.description };
      case "outcome":
        return {
          ...base,
          title: t("placements.events.outcome", { outcome: t(`statuses.outcomes.${one.outcome}`) }),
          text: t("placements.events.outcomeText", {
            performance: one.performance.replace(/[。.]\s*$/, ""),
            need: one.need,
          }),
        };
    }
  };
  const talks = facts.talks.map(
    (one): RecordEntry => ({
      ...{ id: one.id, day: one.heldOn, ...done, title: t("placements.events.talk"), text: one.agreed },
      who: t("placements.events.talkBy", { kind: t(`statuses.talkKinds.${one.kind}`), name: one.talkedBy }),
    }),
  );
  const reports = facts.reports.map(
    (one): RecordEntry => ({
      ...{ id: one.last.id, day: one.last.submittedOn, ...done },
      title: (
        <Link href={`${open}/reports/${one.period}`}>{t("placements.events.report", { number: one.period })}</Link>
      ),
      who: one.versions > 1 ? t("placements.events.reportVersion", { number: one.versions }) : undefined,
      receipts: <ReceiptsLine deliveries={one.last.deliveries} />,
    }),
  );
  const dues = facts.dues
    .flatMap((item): RecordEntry[] =>
      item.dueOn && item.dueOn > facts.today
        ? [
            {
              ...{ id: `${item.kind} ${item.key}`, day: item.dueOn },
              ...(item.status === "soon"
                ? { shape: "dueSoon" as const, shapeWord: t("statuses.urgency.threeDays") }
                : ahead),
              title: <Link href={todoHref(item)}>{t(`todo.kinds.${item.kind}.title`)}</Link>,
            },
          ]
        : [],
    )
    .slice(0, AHEAD);
  const own = facts.events.flatMap((one) => (one.kind === "review" ? [] : [event(one)]));
  const all = [...own, ...talks, ...reports, ...facts.reviews];
  const latestFirst = (a: RecordEntry, b: RecordEntry) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0);
  return {
    ahead: [...dues, ...all.filter((one) => one.day > facts.today)].sort(latestFirst),
    past: all.filter((one) => one.day <= facts.today).sort(latestFirst),
  };
}

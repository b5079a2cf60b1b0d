import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Refusal } from "@/lib/domain/refusal";
import {
  isReportOverdue,
  type ReportDraft,
  type ReportDue,
  standingReport,
  whyNotCorrectReport,
  whyNotSubmitReport,
} from "@/lib/domain/reporting";
import type { Party } from "@/lib/domain/vocabulary";
import { clock } from "@/lib/platform/clock";
import { dayOf } from "@/lib/platform/days";
import { reading, type Tx } from "@/lib/platform/db";
import { isId } from "@/lib/platform/input";
import type { PersonViewer } from "@/lib/platform/viewer";
import { mayEver, within, withinPlacement } from "@/lib/policy/policy";
import { namesOf } from "../people/name-facts";
import { loadPlacement } from "../placements/facts";
import { deliveriesOf, type LoadedDelivery, partyOf } from "./facts";
import { reportMonthsOf, reportsDue, reportVersionsOf } from "./report-facts";
import { type DeliveryShown, shownDelivery } from "./shown-facts";
import { type PaperSigners, paperSignersOf } from "./signer-facts";

/** What a party answered. */
export type ShownComment = { id: string; party: Party; name: string; onDay: CalendarDate; text: string };

/** One version: what it says only for whoever may see it now, the receipts of its three parties for all. */
export type ShownVersion = {
  id: string;
  number: number;
  submittedOn: CalendarDate;
  corrects: boolean;
  /** Null until this viewer has opened their party's delivery (O9); the cadre reads their own. */
  content: ReportDraft | null;
  /** Where the viewer's party opens and acknowledges it. */
  deliveryId: string | null;
  deliveries: DeliveryShown[];
  comments: ShownComment[];
};

export type ReportPage = {
  placementId: string;
  cadreName: string;
  hostUnit: string;
  today: CalendarDate;
  /** Months of a period: 3 is a quarter. */
  months: number;
  due: ReportDue;
  overdue: boolean;
  versions: ShownVersion[];
  /** Only where this viewer writes: why not now. */
  writes: boolean;
  whyNotSubmit: Refusal | null;
  whyNotCorrect: Refusal | null;
  /** For recording a paper receipt of the standing version; the department alone asks. */
  paperSigners: PaperSigners | null;
  /** What a correction starts from. */
  standing: (ReportDraft & { number: number }) | null;
  /** For whoever writes: what the period before said, to go on from. */
  previous: (ReportDraft & { period: number }) | null;
};

/** O1: one period's report as a post sees it. Null where the placement is out of reach or has no such period. */
export async function reportPage(
  viewer: PersonViewer,
  placementId: string,
  period: number,
): Promise<ReportPage | null> {
  if (!isId(placementId)) return null;
  const today = clock.today();
  return reading(viewer, async (tx) => {
    const seen = await tx.placement.findFirst({
      where: { AND: [{ id: placementId }, within(viewer, "report.read")] },
      select: { id: true },
    });
    const placement = seen && (await loadPlacement(tx, placementId));
    const due = placement && (await reportsDue(tx, placement)).find((one) => one.number === period);
    if (!placement || !due) return null;
    const { facts, keys } = placement;
    const versions = await reportVersionsOf(tx, placementId);
    const standing = standingReport(period, versions);
    const shown = await versionsWithin(tx, viewer, placementId, today, period);
    const last = shown.find((one) => one.id === standing?.id);
    const writes = mayEver(viewer, "report.submit");
    const before = writes ? (await versionsWithin(tx, viewer, placementId, today, period - 1)).at(-1) : undefined;
    const unit = await tx.unit.findUnique({ where: { id: keys.hostUnitId }, select: { name: true } });
    return {
      placementId,
      cadreName: (await namesOf(tx, [keys.cadreId]))(keys.cadreId).name,
      hostUnit: unit?.name ?? "",
      today,
      months: await reportMonthsOf(tx, facts.programmeId),
      due,
      overdue: isReportOverdue(facts, due, standing !== null, today),
      versions: shown,
      writes,
      whyNotSubmit: whyNotSubmitReport(facts, due, versions, null, today),
      whyNotCorrect: whyNotCorrectReport(standing, null),
      paperSigners: standing && mayEver(viewer, "feedback.recordPaper") ? await paperSignersOf(tx, facts) : null,
      standing: last?.content ? { ...last.content, number: last.number } : null,
      previous: before?.content ? { ...before.content, period: period - 1 } : null,
    };
  });
}

export type ReportRecord = {
  period: number;
  months: number;
  last: ShownVersion;
  versions: number;
};

/** O1: the submitted reports of a placement with their receipts, latest first; empty where they are out of reach. */
export async function reportsOfPlacement(viewer: PersonViewer, placementId: string): Promise<ReportRecord[]> {
  if (!isId(placementId)) return [];
  const today = clock.today();
  return reading(viewer, async (tx) => {
    const shown = await versionsWithin(tx, viewer, placementId, today);
    const placement = shown.length > 0 ? await loadPlacement(tx, placementId) : null;
    const months = placement ? await reportMonthsOf(tx, placement.facts.programmeId) : 3;
    const last = new Map(shown.map((one) => [one.period, one]));
    return [...last.values()].reverse().map((version) => ({
      period: version.period,
      months,
      last: version,
      versions: version.number,
    }));
  });
}

async function versionsWithin(
  tx: Tx,
  viewer: PersonViewer,
  placementId: string,
  today: CalendarDate,
  period?: number,
): Promise<(ShownVersion & { period: number })[]> {
  const rows = await tx.report.findMany({
    where: { AND: [{ placementId, period }, withinPlacement(viewer, "report.read")] },
    orderBy: [{ period: "asc" }, { number: "asc" }],
  });
  const deliveries = await deliveriesOf(tx, { reportId: { in: rows.map((row) => row.id) } }, today);
  const names = await namesOf(
    tx,
    deliveries.flatMap((one) => one.receipts.map((receipt) => receipt.personId)),
  );
  return rows.map((row) => {
    const sent = deliveries.filter((one) => one.reportId === row.id);
    const mine = sent.find((one) => one.party === partyOf(viewer.role));
    const opened = mine?.receipts.some((one) => one.kind === "opened" && one.personId === viewer.personId);
    const readable = viewer.personId === row.cadreId || opened === true;
    const { work, study, life, thought } = row;
    return {
      id: row.id,
      period: row.period,
      number: row.number,
      submittedOn: dayOf(row.submittedOn),
      corrects: row.correctsId !== null,
      content: readable ? { work, study, life, thought } : null,
      deliveryId: mine?.id ?? null,
      deliveries: sent.map((one) => shownDelivery(one, today, names)),
      // What a party answered speaks of the content, so it opens with it.
      comments: readable ? sent.flatMap((one) => commentsOn(one, names)) : [],
    };
  });
}

const commentsOn = (
  { receipts }: Pick<LoadedDelivery, "receipts">,
  names: (personId: string) => { name: string },
): ShownComment[] =>
  receipts
    .filter((one) => one.kind === "answered")
    .map(({ id, party, personId, onDay, text }) => ({
      id,
      party,
      name: names(personId).name,
      onDay,
      text: text ?? "",
    }));

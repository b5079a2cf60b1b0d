import type { CalendarDate } from "@/lib/domain/calendar-date";
import { whyNotAcknowledge } from "@/lib/domain/deliveries";
import type { Refusal } from "@/lib/domain/refusal";
import type { ReportDraft } from "@/lib/domain/reporting";
import { whyNotActOnOwn } from "@/lib/domain/self";
import type { ReviewKind } from "@/lib/domain/vocabulary";
import { clock } from "@/lib/platform/clock";
import { dayOf } from "@/lib/platform/days";
import { reading } from "@/lib/platform/db";
import { isId } from "@/lib/platform/input";
import type { PersonViewer } from "@/lib/platform/viewer";
import { mayEver, withinPlacement } from "@/lib/policy/policy";
import { namesOf } from "../people/name-facts";
import { ACKNOWLEDGE, type DeliveryKind, deliveriesOf, inHandsOf, partyOf } from "./facts";
import { reportMonthsOf } from "./report-facts";
import { type DeliveryShown, shownDelivery } from "./shown-facts";

/** What it is about, without what it says: all that is shown before it is opened (O9). */
export type DeliverySubject =
  | { kind: "report"; period: number; months: number; from: CalendarDate; to: CalendarDate; corrects: boolean }
  | { kind: "feedback"; review: ReviewKind; corrects: boolean };

export type DeliveryPage = {
  id: string;
  placementId: string;
  cadreName: string;
  hostUnit: string;
  today: CalendarDate;
  subject: DeliverySubject;
  /** This party's receipts. */
  shown: DeliveryShown;
  openedByViewer: boolean;
  /** A report's text, once opened; a feedback's comes from the reviews. */
  content: ReportDraft | null;
  mayAcknowledge: boolean;
  whyNotAcknowledge: Refusal | null;
  mayComment: boolean;
  comments: { id: string; name: string; onDay: CalendarDate; text: string }[];
};

const READ = { report: "report.read", feedback: "feedback.read" } as const satisfies Record<DeliveryKind, string>;

/**
 * One delivery to the viewer's own party: its subject, and its content only once this viewer has opened it. Reading opens
 * nothing (O9). Null where it went to another party or is out of reach.
 */
export async function deliveryPage(viewer: PersonViewer, deliveryId: string): Promise<DeliveryPage | null> {
  const party = partyOf(viewer.role);
  if (!party || !isId(deliveryId)) return null;
  const today = clock.today();
  return reading(viewer, async (tx) => {
    const row = await tx.delivery.findFirst({
      where: {
        OR: (["report", "feedback"] as const).map((kind) => ({
          AND: [{ id: deliveryId, party, kind }, withinPlacement(viewer, READ[kind])],
        })),
      },
    });
    const [delivery] = row ? await deliveriesOf(tx, { id: deliveryId }, today) : [];
    if (!row || !delivery) return null;
    const report = row.reportId ? await tx.report.findUnique({ where: { id: row.reportId } }) : null;
    const review = row.reviewId ? await tx.review.findUnique({ where: { id: row.reviewId } }) : null;
    const placement = await tx.placement.findUnique({ where: { id: row.placementId }, select: { programmeId: true } });
    const programmeId = placement?.programmeId;
    const subject: DeliverySubject | null = report
      ? {
          kind: "report",
          period: report.period,
          months: programmeId ? await reportMonthsOf(tx, programmeId) : 3,
          from: dayOf(report.fromOn),
          to: dayOf(report.toOn),
          corrects: report.correctsId !== null,
        }
      : review && { kind: "feedback", review: review.kind, corrects: review.correctsId !== null };
    if (!subject) return null;
    const unit = await tx.unit.findUnique({ where: { id: row.hostUnitId }, select: { name: true } });
    const names = await namesOf(tx, [row.cadreId, ...delivery.receipts.map((one) => one.personId)]);
    const openedByViewer = delivery.receipts.some((one) => one.kind === "opened" && one.personId === viewer.personId);
    return {
      id: row.id,
      placementId: row.placementId,
      cadreName: names(row.cadreId).name,
      hostUnit: unit?.name ?? "",
      today,
      subject,
      shown: shownDelivery(delivery, today, names),
      openedByViewer,
      content:
        report && openedByViewer
          ? { work: report.work, study: report.study, life: report.life, thought: report.thought }
          : null,
      mayAcknowledge: mayEver(viewer, ACKNOWLEDGE[row.kind]),
      // E4: feedback goes to the cadre as a party of its own; a report is never the cadre's to acknowledge.
      whyNotAcknowledge:
        (party === "cadre" ? null : whyNotActOnOwn(viewer.personId, row)) ??
        whyNotAcknowledge(inHandsOf(delivery, viewer.personId), { by: "holder" }),
      mayComment: row.kind === "report" && mayEver(viewer, "report.comment") && viewer.personId !== row.cadreId,
      comments: openedByViewer
        ? delivery.receipts
            .filter((one) => one.kind === "answered")
            .map((one) => ({ id: one.id, name: names(one.personId).name, onDay: one.onDay, text: one.text ?? "" }))
        : [],
    };
  });
}

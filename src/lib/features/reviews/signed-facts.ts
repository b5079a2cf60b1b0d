import type { CapabilityLine } from "@/components/review/capability-change";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { type FindingFact, isGrade, isLevel } from "@/lib/domain/conclusion";
import { isOpened } from "@/lib/domain/deliveries";
import type { Grade, Level, Mark, ReviewKind, Virtue } from "@/lib/domain/vocabulary";
import { deliveriesOf, inHandsOf, type LoadedDelivery, partyOf } from "@/lib/features/reporting/facts";
import { shownDelivery } from "@/lib/features/reporting/shown-facts";
import { dayOf } from "@/lib/platform/days";
import type { Tx } from "@/lib/platform/db";
import type { PersonViewer } from "@/lib/platform/viewer";
import { mayEver } from "@/lib/policy/policy";
import { namesOf } from "../people/name-facts";

/** A signed review as a reader sees it. */
export type SignedSheet = {
  id: string;
  kind: ReviewKind;
  grade: Grade;
  comment: string;
  signedOn: CalendarDate;
  signedBy: string;
  correctsId: string | null;
  correctionReason: string | null;
  lines: CapabilityLine[];
  scores: Record<string, Level>;
  marks: Partial<Record<Virtue, Mark>>;
  findings: FindingFact[];
};

const levelOf = (value: number | null): Level | null => (isLevel(value) ? value : null);

/** One signed review whole, read for the screen; the caller has asked who may. */
export async function signedSheet(tx: Tx, reviewId: string): Promise<SignedSheet | null> {
  const row = await tx.review.findUnique({
    where: { id: reviewId },
    include: { scores: true, marks: true, findings: { orderBy: { place: "asc" } } },
  });
  if (!row || !isGrade(row.grade)) return null;
  const capabilities = await tx.capability.findMany({
    where: { id: { in: row.scores.map((score) => score.capabilityId) } },
    orderBy: { place: "asc" },
  });
  const names = await namesOf(tx, [row.signedById]);
  const scores: Record<string, Level> = {};
  const lines = capabilities.flatMap(({ id, name }) => {
    const score = row.scores.find((one) => one.capabilityId === id);
    const now = levelOf(score?.level ?? null);
    if (now) scores[id] = now;
    return [{ id, name, start: levelOf(score?.baseline ?? null), now, need: levelOf(score?.need ?? null) }];
  });
  return {
    id: row.id,
    kind: row.kind,
    grade: row.grade,
    comment: row.comment,
    signedOn: dayOf(row.signedOn),
    signedBy: names(row.signedById).name,
    correctsId: row.correctsId,
    correctionReason: row.correctionReason,
    lines,
    scores,
    marks: Object.fromEntries(row.marks.map(({ virtue, mark }) => [virtue, mark])),
    findings: row.findings.map(({ kind, text, evidence }) => ({ kind, text, evidence })),
  };
}

/** O5: the three deliveries of a review with how far each has come. */
export async function feedbackReceipts(tx: Tx, reviewIds: readonly string[], today: CalendarDate) {
  const deliveries = await deliveriesOf(tx, { kind: "feedback", reviewId: { in: [...reviewIds] } }, today);
  const signed = deliveries.flatMap((one) => one.receipts.filter((receipt) => receipt.kind === "acknowledged"));
  const names = await namesOf(
    tx,
    signed.map((receipt) => receipt.personId),
  );
  return deliveries.map((delivery) => ({
    reviewId: delivery.reviewId,
    delivery,
    shown: shownDelivery(delivery, today, names),
  }));
}

/**
 * O9: nothing is opened by a GET. A party reads a review once it has opened its own delivery of it; the department and
 * the mentor, to whom nothing is delivered, read at once.
 */
export const mayReadNow = (viewer: PersonViewer, deliveries: readonly LoadedDelivery[]): boolean => {
  if (!mayEver(viewer, "feedback.open")) return true;
  const own = deliveries.find((one) => one.party === partyOf(viewer.role));
  return own !== undefined && isOpened(inHandsOf(own, viewer.personId));
};

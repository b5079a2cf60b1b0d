import { randomUUID } from "node:crypto";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Conclusion, GradeScale } from "@/lib/domain/conclusion";
import { isGrade } from "@/lib/domain/conclusion";
import type { FeedbackAddressees } from "@/lib/domain/deliveries";
import { acknowledgementDueOn } from "@/lib/domain/deliveries";
import type { PlacementFacts } from "@/lib/domain/placement";
import type { SignedReview } from "@/lib/domain/review";
import type { Standing } from "@/lib/domain/vocabulary";
import { type ReviewKind, VIRTUES } from "@/lib/domain/vocabulary";
import type { WorkingCalendar } from "@/lib/domain/working-days";
import type { PlacementKeys } from "@/lib/features/placements/facts";
import { columnOf, dayOf } from "@/lib/platform/days";
import type { Tx } from "@/lib/platform/db";
import type { Context } from "@/lib/platform/perform";
import { readScores } from "./content-facts";

/** A review's row → the fact the rulebook knows. */
export const signedReview = (row: {
  id: string;
  kind: ReviewKind;
  correctsId: string | null;
  signedOn: Date;
  grade: number;
}): SignedReview => {
  if (!isGrade(row.grade)) throw new Error(`review ${row.id} has no grade`);
  return { id: row.id, kind: row.kind, correctsId: row.correctsId, signedOn: dayOf(row.signedOn), grade: row.grade };
};

/** The capabilities a programme scores, in their order. */
export const capabilitiesOf = (tx: Tx, programmeId: string) =>
  tx.capability.findMany({ where: { programmeId }, orderBy: { place: "asc" } });

/** O4: what was measured at the start (only once settled) and what the position needs, by capability. */
export async function measuresOf(
  tx: Tx,
  placement: Pick<PlacementFacts, "id" | "positionId">,
): Promise<{ baseline: Record<string, number>; need: Record<string, number> }> {
  const baseline = await tx.baseline.findUnique({ where: { placementId: placement.id } });
  const needs = await tx.positionNeed.findMany({ where: { positionId: placement.positionId } });
  return {
    baseline: baseline?.state === "settled" ? readScores(baseline.scores) : {},
    need: Object.fromEntries(needs.map((one) => [one.capabilityId, one.level])),
  };
}

/** What a signed review is saved from. */
export type ToSave = {
  kind: ReviewKind;
  conclusion: Conclusion;
  addressees: FeedbackAddressees;
  comment: string;
  correction: { correctsId: string; reason: string } | null;
  keys: PlacementKeys;
  measures: { baseline: Record<string, number>; need: Record<string, number> };
  calendar: WorkingCalendar;
};

/** O3, O5: writes a signed review with its scores, marks and findings, and its three deliveries in the same transaction. */
export async function saveSigned(tx: Tx, given: ToSave, { actor, clock }: Context): Promise<string> {
  const { keys, conclusion, kind, measures } = given;
  const reviewId = randomUUID();
  const today: CalendarDate = clock.today();
  await tx.review.createMany({
    data: [
      {
        id: reviewId,
        ...keys,
        kind,
        correctsId: given.correction?.correctsId ?? null,
        correctionReason: given.correction?.reason ?? null,
        grade: conclusion.grade,
        comment: given.comment,
        signedById: actor.personId,
        signedOn: columnOf(today),
        signedAt: clock.now(),
      },
    ],
  });
  const of = { reviewId, ...keys };
  await tx.reviewScore.createMany({
    data: Object.entries(conclusion.scores).map(([capabilityId, level]) => ({
      ...of,
      capabilityId,
      level,
      baseline: measures.baseline[capabilityId] ?? null,
      need: measures.need[capabilityId] ?? null,
    })),
  });
  await tx.reviewMark.createMany({
    data: VIRTUES.map((virtue) => ({ ...of, virtue, mark: conclusion.marks[virtue] })),
  });
  await tx.finding.createMany({
    data: conclusion.findings.map((finding, place) => ({ ...of, ...finding, evidence: [...finding.evidence], place })),
  });
  await tx.delivery.createMany({
    data: given.addressees.map(({ party }) => ({
      ...of,
      kind: "feedback" as const,
      party,
      deliveredOn: columnOf(today),
      deliveredAt: clock.now(),
      dueOn: columnOf(acknowledgementDueOn(today, given.calendar)),
    })),
  });
  return reviewId;
}

/** O3: what grades are worded by, for placements of one or several programmes. */
export async function gradeScalesOf(
  tx: Tx,
  placements: readonly { programmeId: string; standing: Standing }[],
): Promise<(of: { programmeId: string; standing: Standing }) => GradeScale> {
  const programmes = await tx.programme.findMany({
    where: { id: { in: [...new Set(placements.map((one) => one.programmeId))] } },
    select: { id: true, enterpriseGrades: true },
  });
  const own = new Map(programmes.map((one) => [one.id, one.enterpriseGrades]));
  return ({ programmeId, standing }) => ({ standing, own: own.get(programmeId) ?? [] });
}

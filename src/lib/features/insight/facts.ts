import { type CalendarDate, latest } from "@/lib/domain/calendar-date";
import type { YearFacts } from "@/lib/domain/figures";
import { firstResponsibleOn, mentorOn } from "@/lib/domain/mentoring";
import type { PlacementFacts } from "@/lib/domain/placement";
import type { TodoFacts } from "@/lib/domain/todo";
import type { Grade } from "@/lib/domain/vocabulary";
import { dayOf } from "@/lib/platform/days";
import type { Tx } from "@/lib/platform/db";
import { designationsAt, firstResponsibleAt } from "../placements/reception-facts";
import { deliveriesOf } from "../reporting/facts";

const grouped = <T extends { placementId: string }>(rows: readonly T[]) => {
  const by = new Map<string, T[]>();
  for (const row of rows) {
    const group = by.get(row.placementId);
    if (group) group.push(row);
    else by.set(row.placementId, [row]);
  }
  return (id: string): T[] => by.get(id) ?? [];
};

/**
 * What `dueItems` is read off, for many placements in a fixed number of queries. What the viewer may not read is missing
 * in it, so only the items that ask something of the viewer's own post are sound.
 */
export async function todoFactsOf(
  tx: Tx,
  placements: readonly PlacementFacts[],
  today: CalendarDate,
): Promise<TodoFacts[]> {
  const ids = placements.map((p) => p.id);
  const where = { placementId: { in: ids } };
  const [course, papers, reviews] = [
    await courseOf(tx, ids, placements, today),
    await papersOf(tx, ids, placements, today),
    await reviewsOf(tx, where),
  ];
  return placements.map((placement) => ({
    placement,
    course: course(placement),
    papers: papers(placement),
    reviews: reviews(placement.id),
  }));
}

/** The same facts as the figures count them. */
export const yearFactsOf = ({ placement, course, reviews }: TodoFacts): YearFacts => ({
  placement,
  talks: course.talks,
  talkMonths: course.talkMonths,
  record: reviews.record,
});

async function courseOf(tx: Tx, ids: string[], placements: readonly PlacementFacts[], today: CalendarDate) {
  const where = { placementId: { in: ids } };
  const hostIds = [...new Set(placements.map((p) => p.hostUnitId))];
  const kin = grouped(await tx.kinDeclaration.findMany({ where, select: { placementId: true } }));
  const talks = grouped(await tx.talk.findMany({ where, select: { placementId: true, side: true, heldOn: true } }));
  const checks = grouped(await tx.standingCheck.findMany({ where }));
  const assessments = grouped(await tx.annualAssessment.findMany({ where }));
  const earlyEnds = grouped(
    await tx.proposal.findMany({ where: { ...where, kind: "earlyEnd" }, select: { placementId: true } }),
  );
  const records = await tx.$queryRaw<{ placement_id: string; on_day: Date }[]>`
    select placement_id, max(on_day) as on_day from app.last_records(${ids}::uuid[]) group by 1`;
  const lastRecord = new Map(records.map((r) => [r.placement_id, dayOf(r.on_day)]));
  const designated = Map.groupBy(await designationsAt(tx, hostIds), (one) => one.hostUnitId);
  const responsible = Map.groupBy(await firstResponsibleAt(tx, hostIds), (one) => one.hostUnitId);

  const programmes = await tx.programme.findMany({
    where: { id: { in: [...new Set(placements.map((p) => p.programmeId))] } },
    select: { id: true, talkMonths: true },
  });
  const months = new Map(programmes.map((p) => [p.id, p.talkMonths]));

  return (placement: PlacementFacts): TodoFacts["course"] => {
    const designations = designated.get(placement.hostUnitId) ?? [];
    const named = responsible.get(placement.hostUnitId) ?? [];
    const day = placement.arrivedOn ? today : latest(today, placement.startsOn);
    return {
      isKinAsked: kin(placement.id).length > 0,
      firstResponsibleId: firstResponsibleOn(placement.hostUnitId, named, day),
      mentor: mentorOn(placement, designations, named, day),
      talkMonths: months.get(placement.programmeId) ?? 1,
      talks: talks(placement.id).map(({ side, heldOn }) => ({ side, heldOn: dayOf(heldOn) })),
      standing: checks(placement.id).map(({ item, confirmedOn }) => ({ item, confirmedOn: dayOf(confirmedOn) })),
      assessedYears: assessments(placement.id)
        .filter((a) => a.result !== null)
        .map((a) => a.year),
      isEarlyEndProposed: earlyEnds(placement.id).length > 0,
      lastRecordOn: lastRecord.get(placement.id) ?? null,
    };
  };
}

async function papersOf(tx: Tx, ids: string[], placements: readonly PlacementFacts[], today: CalendarDate) {
  const where = { placementId: { in: ids } };
  const programmes = await tx.programme.findMany({
    where: { id: { in: [...new Set(placements.map((p) => p.programmeId))] } },
    select: { id: true, reportMonths: true },
  });
  const months = new Map(programmes.map((p) => [p.id, p.reportMonths]));
  const versions = await tx.report.findMany({
    where,
    select: { id: true, placementId: true, period: true, number: true, correctsId: true, submittedOn: true },
  });
  const reviews = await tx.review.findMany({ where, select: { id: true, kind: true, correctsId: true } });
  const periodOf = new Map(versions.map((one) => [one.id, one.period]));
  const kindOf = new Map(reviews.map((one) => [one.id, one.kind]));
  // A corrected report or review is answered by the one that cites it; its own receipts are history.
  const superseded = new Set([...versions, ...reviews].map((one) => one.correctsId));
  const deliveries = grouped(await deliveriesOf(tx, where, today));
  const reports = grouped(versions);
  return ({ id, programmeId }: PlacementFacts): TodoFacts["papers"] => ({
    reportMonths: months.get(programmeId) ?? 3,
    reports: reports(id).map((r) => ({
      id: r.id,
      period: r.period,
      number: r.number,
      submittedOn: dayOf(r.submittedOn),
    })),
    deliveries: deliveries(id)
      .filter((d) => !superseded.has(d.reportId ?? d.reviewId))
      .flatMap((d): TodoFacts["papers"]["deliveries"] => {
        const [period, review] = [periodOf.get(d.reportId ?? ""), kindOf.get(d.reviewId ?? "")];
        if (period !== undefined) return [{ ...d, of: "report" as const, period }];
        return review ? [{ ...d, of: "feedback" as const, review }] : [];
      }),
  });
}

async function reviewsOf(tx: Tx, where: { placementId: { in: string[] } }) {
  const baselines = grouped(await tx.baseline.findMany({ where, select: { placementId: true, state: true } }));
  const signed = grouped(
    await tx.review.findMany({
      where,
      select: { id: true, placementId: true, kind: true, correctsId: true, signedOn: true, grade: true },
    }),
  );
  const missed = grouped(await tx.missedReview.findMany({ where, select: { placementId: true, kind: true } }));
  const parts = grouped(
    await tx.reviewPart.findMany({
      where: { ...where, state: "released" },
      select: { placementId: true, kind: true, side: true },
    }),
  );
  const outcomes = grouped(await tx.placementOutcome.findMany({ where, select: { placementId: true, kind: true } }));
  const proposed = grouped(
    await tx.proposal.findMany({ where: { ...where, kind: "outcome" }, select: { placementId: true } }),
  );
  return (id: string): TodoFacts["reviews"] => ({
    baseline: baselines(id)[0] ?? null,
    record: {
      reviews: signed(id).map((r) => ({ ...r, grade: r.grade as Grade, signedOn: dayOf(r.signedOn) })),
      missed: missed(id).map((m) => m.kind),
    },
    released: parts(id),
    isOutcomeProposed: proposed(id).length > 0,
    outcome: outcomes(id)[0]?.kind ?? null,
  });
}

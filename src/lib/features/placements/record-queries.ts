import { type CalendarDate, earliest } from "@/lib/domain/calendar-date";
import { firstResponsibleOn, type MentorOnDay, mentorOn } from "@/lib/domain/mentoring";
import { lastDay, phaseOn } from "@/lib/domain/placement";
import { isStandingOverdue, standingDueOn, standingItems } from "@/lib/domain/standing";
import {
  type AssessmentResult,
  type Assessor,
  type OutcomeKind,
  type ReviewKind,
  STANDING_ITEMS,
  type StandingItem,
} from "@/lib/domain/vocabulary";
import { loadCalendar } from "@/lib/platform/calendar";
import { clock } from "@/lib/platform/clock";
import { dayOf, dayOrNull } from "@/lib/platform/days";
import { reading, type Tx } from "@/lib/platform/db";
import { isId } from "@/lib/platform/input";
import type { PersonViewer } from "@/lib/platform/viewer";
import { mayEver, within, withinPlacement } from "@/lib/policy/policy";
import { placementFacts, standingOf } from "./facts";
import { designationsOf, firstResponsibleOf } from "./reception-facts";

/** Something that happened in the placement's own course; the page puts it into words. */
export type PlacementEvent = { id: string; day: CalendarDate; who: string | null } & (
  | { kind: "decided"; body: string; documentNumber: string }
  | { kind: "arrived" }
  | { kind: "takenOver" }
  | { kind: "endedEarly"; note: string }
  | { kind: "termEnds" }
  | { kind: "standing"; item: StandingItem; note: string | null }
  | { kind: "assessment"; year: number; assessor: Assessor; result: AssessmentResult; note: string | null }
  | { kind: "breach"; description: string }
  | { kind: "review"; reviewKind: ReviewKind; isCorrection: boolean }
  | { kind: "outcome"; outcome: OutcomeKind; performance: string; need: string }
);

/** One placement with everything its own page shows; null where it is out of reach. */
export const placementPage = (viewer: PersonViewer, placementId: string) =>
  reading(viewer, async (tx) => {
    if (!isId(placementId)) return null;
    const row = await tx.placement.findFirst({
      where: { AND: [{ id: placementId }, within(viewer, "placement.read")] },
    });
    if (!row) return null;
    const facts = placementFacts(row);
    const today = clock.today();
    const [named, designations] = [
      await firstResponsibleOf(tx, facts.hostUnitId),
      await designationsOf(tx, facts.hostUnitId),
    ];
    const day = facts.arrivedOn === null ? facts.startsOn : earliest(today, lastDay(facts));
    const mentor = mentorOn(facts, designations, named, day);
    const responsibleId = firstResponsibleOn(facts.hostUnitId, named, day);
    const people = await tx.directoryEntry.findMany({
      where: {
        personId: { in: [facts.cadreId, mentor?.personId ?? "", responsibleId ?? ""].filter((one) => one !== "") },
      },
    });
    const units = await tx.unit.findMany({ where: { id: { in: [facts.sendingUnitId, facts.hostUnitId] } } });
    const position = await tx.position.findUnique({ where: { id: facts.positionId } });
    const programme = await tx.programme.findUnique({ where: { id: facts.programmeId } });
    const profile = await tx.cadreProfile.findUnique({ where: { personId: facts.cadreId } });
    const called = (personId: string | null | undefined) => {
      const found = people.find((one) => one.personId === personId);
      return found ? { name: found.name, title: found.title } : null;
    };
    const unit = (id: string) => units.find((one) => one.id === id)?.name ?? "";
    const calendar = await loadCalendar(tx, viewer.departmentId);
    return {
      facts,
      today,
      version: row.version,
      phase: phaseOn(facts, today),
      lastDay: lastDay(facts),
      cadre: called(facts.cadreId),
      profile: profile && {
        sex: profile.sex,
        birthMonth: profile.birthMonth,
        partyStatus: profile.partyStatus,
        rank: profile.rank,
      },
      sendingUnit: unit(facts.sendingUnitId),
      hostUnit: unit(facts.hostUnitId),
      position: position?.title ?? "",
      frontLine: position?.frontLine ?? "",
      programme: programme?.name ?? "",
      mentor: called(mentor?.personId),
      mentorHow: (mentor?.how ?? null) satisfies MentorOnDay["how"] | null,
      firstResponsible: called(responsibleId),
      cancelReason: row.cancelReason,
      earlyEndNote: row.earlyEndNote,
      waiverReason: mayEver(viewer, "kin.read") && viewer.role !== "cadre" ? row.waiverReason : null,
      standing: await standingWithin(tx, viewer, facts.id),
      standingOwed: standingItems(facts),
      standingDueOn: standingDueOn(facts, calendar),
      isStandingOverdue: isStandingOverdue(facts, calendar, today),
      talkDays: mayEver(viewer, "talk.read")
        ? (await tx.talk.findMany({ where: { placementId }, select: { heldOn: true } })).map((one) => dayOf(one.heldOn))
        : [],
      events: await eventsWithin(tx, viewer, placementId),
    };
  });
export type PlacementPage = NonNullable<Awaited<ReturnType<typeof placementPage>>>;

const standingWithin = async (tx: Tx, viewer: PersonViewer, placementId: string) =>
  mayEver(viewer, "standing.read") ? standingOf(tx, placementId) : [];

/** What happened in its course, each kind only for the posts that read it; undated things are left out. */
async function eventsWithin(tx: Tx, viewer: PersonViewer, placementId: string): Promise<PlacementEvent[]> {
  const row = await tx.placement.findUniqueOrThrow({ where: { id: placementId } });
  const of = (permission: "standing.read" | "assessment.read" | "breach.read" | "outcome.read" | "review.read") => ({
    where: { AND: [{ placementId }, withinPlacement(viewer, permission)] },
  });
  const checks = await tx.standingCheck.findMany(of("standing.read"));
  const assessments = await tx.annualAssessment.findMany(of("assessment.read"));
  const breaches = await tx.breach.findMany(of("breach.read"));
  const outcomes = await tx.placementOutcome.findMany(of("outcome.read"));
  const reviews = await tx.review.findMany(of("review.read"));
  const people = await tx.directoryEntry.findMany({
    where: {
      personId: {
        in: [
          ...reviews.map((one) => one.signedById),
          ...checks.map((one) => one.confirmedById),
          ...breaches.map((one) => one.recordedById),
          ...outcomes.map((one) => one.decidedById),
          ...(row.arrivalConfirmedById ? [row.arrivalConfirmedById] : []),
        ],
      },
    },
  });
  const who = (personId: string | null) => people.find((one) => one.personId === personId)?.name ?? null;
  const decidedOn = dayOrNull(row.decidedOn);
  const arrivedOn = dayOrNull(row.arrivedOn);
  const takeOverOn = dayOrNull(row.takeOverOn);
  const actualEndOn = dayOrNull(row.actualEndOn);
  const events: PlacementEvent[] = [
    ...checks.map((one) => ({
      ...{ id: one.id, kind: "standing" as const, item: one.item, note: one.note },
      ...{ day: dayOf(one.confirmedOn), who: who(one.confirmedById) },
    })),
    ...assessments.flatMap((one) =>
      one.result && one.resultOn
        ? [
            {
              ...{ id: one.id, kind: "assessment" as const, year: one.year, assessor: one.assessor, who: null },
              ...{ result: one.result, note: one.note, day: dayOf(one.resultOn) },
            },
          ]
        : [],
    ),
    ...breaches.map((one) => ({
      ...{ id: one.id, kind: "breach" as const, description: one.description },
      ...{ day: dayOf(one.happenedOn), who: who(one.recordedById) },
    })),
    // what a review says is read where its delivery is opened (O9); that it was signed is no secret
    ...reviews.map((one) => ({
      ...{ id: one.id, kind: "review" as const, reviewKind: one.kind, isCorrection: one.correctsId !== null },
      ...{ day: dayOf(one.signedOn), who: who(one.signedById) },
    })),
    ...outcomes.map((one) => ({
      ...{ id: one.id, kind: "outcome" as const, outcome: one.kind, performance: one.performance, need: one.need },
      ...{ day: dayOf(one.decidedOn), who: who(one.decidedById) },
    })),
  ];
  if (decidedOn && row.decisionBody && row.decisionNumber) {
    const decision = { body: row.decisionBody, documentNumber: row.decisionNumber };
    events.push({ id: "decided", kind: "decided", day: decidedOn, who: null, ...decision });
  }
  if (arrivedOn) events.push({ id: "arrived", kind: "arrived", day: arrivedOn, who: who(row.arrivalConfirmedById) });
  if (takeOverOn) events.push({ id: "takenOver", kind: "takenOver", day: takeOverOn, who: null });
  if (actualEndOn && row.earlyEndReason) {
    events.push({ id: "endedEarly", kind: "endedEarly", day: actualEndOn, who: null, note: row.earlyEndNote ?? "" });
  } else if (row.state !== "cancelled") {
    events.push({ id: "termEnds", kind: "termEnds", day: actualEndOn ?? dayOf(row.endsOn), who: null });
  }
  return events;
}

/** Every item of the checklist, also those not needed, as the standing block shows them. */
export const standingLines = ({ standing, standingOwed }: Pick<PlacementPage, "standing" | "standingOwed">) =>
  STANDING_ITEMS.map((item) => ({
    item,
    isOwed: standingOwed.includes(item),
    confirmedOn: standing.find((one) => one.item === item)?.confirmedOn ?? null,
  }));

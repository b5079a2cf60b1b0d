import { isUnsupported, whyNotDecideOutcomeNow } from "@/lib/domain/after-term";
import { assessmentYears, assessorFor } from "@/lib/domain/annual-assessment";
import { latest } from "@/lib/domain/calendar-date";
import { whyNotClosePlacement, whyNotRecordBreach } from "@/lib/domain/closing";
import { firstResponsibleOn, mentorOn } from "@/lib/domain/mentoring";
import { whyWaiverNeeded } from "@/lib/domain/opening";
import { isTakenOver } from "@/lib/domain/placement";
import {
  whyNotCancel,
  whyNotConfirmArrival,
  whyNotDecidePlacement,
  whyNotEndEarly,
  whyNotMoveStart,
  whyNotSupplyDecision,
} from "@/lib/domain/placement-acts";
import { firstRefusal, refusal } from "@/lib/domain/refusal";
import { whyNotActOnOwn } from "@/lib/domain/self";
import { whyNotConfirmStanding } from "@/lib/domain/standing";
import { clock } from "@/lib/platform/clock";
import { dayOf, dayOrNull } from "@/lib/platform/days";
import { reading, type Tx } from "@/lib/platform/db";
import { isId } from "@/lib/platform/input";
import type { PersonViewer } from "@/lib/platform/viewer";
import { mayEver, type Permission, within, withinPlacement } from "@/lib/policy/policy";
import { isDepartmentsOwn, type LoadedPlacement, loadPlacement, outcomeGroundOf, standingOf } from "./facts";
import { loadOpening } from "./opening-facts";
import { proposalOf } from "./proposal-facts";
import { designationsOf, firstResponsibleOf } from "./reception-facts";

/** What every page of one act shows above its form. */
export type ActHead = {
  id: string;
  cadre: string;
  sendingUnit: string;
  hostUnit: string;
  facts: LoadedPlacement["facts"];
  version: number;
  today: ReturnType<typeof clock.today>;
};

/** A page of one act: only for posts that ever hold one of its permissions, on a placement in reach. */
const actPage = <T>(
  viewer: PersonViewer,
  placementId: string,
  permissions: readonly Permission[],
  load: (tx: Tx, head: ActHead) => Promise<T>,
): Promise<(ActHead & T) | null> =>
  reading(viewer, async (tx) => {
    if (!isId(placementId) || !permissions.some((one) => mayEver(viewer, one))) return null;
    const where = { AND: [{ id: placementId }, within(viewer, "placement.read")] };
    const placement =
      (await tx.placement.findFirst({ where, select: { id: true } })) && (await loadPlacement(tx, placementId));
    if (!placement) return null;
    const { facts, version } = placement;
    const units = await tx.unit.findMany({ where: { id: { in: [facts.sendingUnitId, facts.hostUnitId] } } });
    const unit = (id: string) => units.find((one) => one.id === id)?.name ?? "";
    const cadre = await tx.directoryEntry.findUnique({ where: { personId: facts.cadreId } });
    const head: ActHead = {
      ...{ id: placementId, facts, version, cadre: cadre?.name ?? "", today: clock.today() },
      ...{ sendingUnit: unit(facts.sendingUnitId), hostUnit: unit(facts.hostUnitId) },
    };
    return { ...head, ...(await load(tx, head)) };
  });

/** S2, S6, T4: deciding it, declaring kin before, supplying a decision marked 待补. */
export const decidePage = (viewer: PersonViewer, placementId: string) =>
  actPage(viewer, placementId, ["placement.decide", "kin.declare"], async (tx, { facts, today }) => {
    const loaded = await loadOpening(tx, placementId, today);
    const kin = await tx.kinDeclaration.findMany({
      where: { AND: [{ placementId }, withinPlacement(viewer, "kin.read")] },
    });
    const asIfNamed = { status: "given" as const, body: "x", decidedOn: today, documentNumber: "x" };
    const waiver = loaded?.opening.waiver ?? { reason: "x", decidedById: null };
    return {
      isDepartmentsOwn: loaded?.isDepartmentsOwn ?? false,
      needsWaiver: loaded && whyWaiverNeeded(loaded.opening, loaded.ground),
      waiverReason: loaded?.opening.waiver?.reason ?? null,
      kin: kin.map(({ id, none, name, relation, personId }) => ({
        id,
        none,
        name,
        relation,
        isKnown: personId !== null,
      })),
      whyNotDecide: loaded
        ? firstRefusal(
            () => whyNotActOnOwn(viewer.personId, facts),
            () =>
              // the form itself asks for the decision and the waiver
              whyNotDecidePlacement(
                facts,
                { ...loaded.opening, decision: asIfNamed, waiver: { ...waiver, decidedById: viewer.personId } },
                loaded.ground,
                today,
              ),
          )
        : refusal("positionNotOffered"),
      whyNotSupply: whyNotActOnOwn(viewer.personId, facts) ?? whyNotSupplyDecision(facts, asIfNamed, today),
      whyNotDeclareKin:
        whyNotActOnOwn(viewer.personId, facts) ??
        (facts.state === "prepared" || isTakenOver(facts) ? null : refusal("alreadyDecided")),
    };
  });

/** T1: moving the start. */
export const startPage = (viewer: PersonViewer, placementId: string) =>
  actPage(viewer, placementId, ["placement.moveStart"], async (_, { facts }) => ({
    whyNot: whyNotActOnOwn(viewer.personId, facts) ?? whyNotMoveStart(facts, null, []),
  }));

/** T1: cancelling before arrival. */
export const cancelPage = (viewer: PersonViewer, placementId: string) =>
  actPage(viewer, placementId, ["placement.cancel"], async (_, { facts }) => ({
    whyNot: whyNotActOnOwn(viewer.personId, facts) ?? whyNotCancel(facts, null),
  }));

/** T1: an early end. */
export const endEarlyPage = (viewer: PersonViewer, placementId: string) =>
  actPage(viewer, placementId, ["placement.endEarly", "earlyEnd.propose"], async (tx, { facts, today }) => ({
    proposal: await proposalOf(tx, viewer, placementId, "earlyEnd"),
    isDepartmentsOwn: await isDepartmentsOwn(tx, facts),
    whyNot: whyNotActOnOwn(viewer.personId, facts) ?? whyNotEndEarly(facts, null, today),
  }));

/** O3, O8: closing. */
export const closePage = (viewer: PersonViewer, placementId: string) =>
  actPage(viewer, placementId, ["placement.close"], async (tx, { facts, today }) => {
    const { record, isDecided } = await outcomeGroundOf(tx, placementId);
    return { whyNot: whyNotClosePlacement(facts, record, isDecided, viewer.personId, today) };
  });

/** T1, H1, H2: confirming arrival; asked as of today, or of the start where that is still ahead. */
export const arrivalPage = (viewer: PersonViewer, placementId: string) =>
  actPage(viewer, placementId, ["arrival.confirm"], async (tx, { facts, today }) => {
    const named = await firstResponsibleOf(tx, facts.hostUnitId);
    const designations = await designationsOf(tx, facts.hostUnitId);
    const day = latest(today, facts.startsOn);
    const reception = {
      firstResponsibleId: firstResponsibleOn(facts.hostUnitId, named, day),
      mentorId: mentorOn(facts, designations, named, day)?.personId ?? null,
    };
    return {
      whyNot: whyNotActOnOwn(viewer.personId, facts) ?? whyNotConfirmArrival(facts, reception, today, today),
    };
  });

/** T3: what each side can still confirm. */
export const standingPage = (viewer: PersonViewer, placementId: string) =>
  actPage(viewer, placementId, ["standing.read"], async (tx, { facts, today }) => {
    const confirmed = await standingOf(tx, placementId);
    const why = (item: "partyTransfer" | "pay" | "identity" | "benefits") =>
      whyNotActOnOwn(viewer.personId, facts) ??
      whyNotConfirmStanding(
        facts,
        item,
        item === "partyTransfer" ? "hostUnit" : "sendingUnit",
        confirmed,
        today,
        today,
      );
    return {
      confirmed,
      whyNotTransfer: why("partyTransfer"),
      kept: (["pay", "identity", "benefits"] as const).map((item) => ({ item, whyNot: why(item) })),
    };
  });

/** O10: the years of a placement with who assesses them and what came of it. */
export const assessmentsPage = (viewer: PersonViewer, placementId: string) =>
  actPage(viewer, placementId, ["assessment.read"], async (tx, { facts }) => {
    const rows = await tx.annualAssessment.findMany({
      where: { AND: [{ placementId }, withinPlacement(viewer, "assessment.read")] },
    });
    return {
      years: assessmentYears(facts).map((year) => {
        const row = rows.find((one) => one.year === year);
        return {
          year,
          assessor: row?.assessor ?? assessorFor(facts, year),
          isDefault: row === undefined,
          result: row?.result ?? null,
          resultOn: row ? dayOrNull(row.resultOn) : null,
          note: row?.note ?? null,
        };
      }),
    };
  });

/** O8: the breaches entered; the department's alone. */
export const breachesPage = (viewer: PersonViewer, placementId: string) =>
  actPage(viewer, placementId, ["breach.read"], async (tx, { facts, today }) => {
    const rows = await tx.breach.findMany({
      where: { AND: [{ placementId }, withinPlacement(viewer, "breach.read")] },
      orderBy: { happenedOn: "desc" },
    });
    return {
      breaches: rows.map(({ id, happenedOn, description, recordedOn }) => ({
        ...{ id, description },
        happenedOn: dayOf(happenedOn),
        recordedOn: dayOf(recordedOn),
      })),
      whyNot: whyNotRecordBreach(facts, null, viewer.personId, today),
    };
  });

/** O8: the outcome, decided or to be decided. */
export const outcomePage = (viewer: PersonViewer, placementId: string) =>
  actPage(viewer, placementId, ["outcome.read"], async (tx, { facts, today }) => {
    const row = await tx.placementOutcome.findFirst({
      where: { AND: [{ placementId }, withinPlacement(viewer, "outcome.read")] },
    });
    // breaches are read by the department alone; only its leader decides
    const ground = await outcomeGroundOf(tx, placementId);
    return {
      outcome: row && {
        ...{ kind: row.kind, performance: row.performance, need: row.need, levelTwoReason: row.levelTwoReason },
        superior: row.superior,
        decidedOn: dayOf(row.decidedOn),
      },
      isDepartmentsOwn: await isDepartmentsOwn(tx, facts),
      proposal: await proposalOf(tx, viewer, placementId, "outcome"),
      isUnsupported: mayEver(viewer, "outcome.decide") && isUnsupported(row?.kind ?? null, ground.record),
      whyNot: whyNotDecideOutcomeNow(facts, ground, viewer.personId, today),
    };
  });

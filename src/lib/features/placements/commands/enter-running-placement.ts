import { randomUUID } from "node:crypto";
import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { whyNotTakeOver } from "@/lib/domain/opening";
import { whyNotConfirmArrival } from "@/lib/domain/placement-acts";
import { firstRefusal, refusal } from "@/lib/domain/refusal";
import { whyNotActOnOwn } from "@/lib/domain/self";
import { termEnd } from "@/lib/domain/term";
import { DECISION_STATUSES } from "@/lib/domain/vocabulary";
import { columnOf } from "@/lib/platform/days";
import { date, id, oneOf, text, ticked } from "@/lib/platform/input";
import { openingsLock } from "@/lib/platform/locks";
import { command } from "@/lib/platform/perform";
import { kinAtHost, kinInput, kinRows } from "../kin-facts";
import { openingGroundOf } from "../opening-facts";

const input = z.object({
  ...{ positionId: id, cadreId: id, startsOn: date, arrivedOn: date, takeOverOn: date },
  decisionStatus: oneOf(DECISION_STATUSES),
  ...{ body: text(60).optional(), decidedOn: date.optional(), documentNumber: text(60).optional() },
  ...{ baselineNotMeasured: ticked, halfYearOffline: ticked },
  ...kinInput,
});

/** T4: enters a placement that began before the system knew it, with its real dates and the day it is taken over. */
export const enterRunningPlacement = command({
  permission: "placement.takeOver",
  input,
  locks: (_, actor) => [openingsLock(actor)],
  timeout: 15_000,
  load: async (tx, wish, { clock }) => {
    const profile = await tx.cadreProfile.findUnique({ where: { personId: wish.cadreId } });
    const around = await openingGroundOf(tx, { ...wish, besides: null }, clock.today());
    if (!profile || !around) return null;
    const { hostUnitId, ground } = around;
    const some = wish.kinAnswer === "some" ? wish.kin : [];
    const declared = wish.kinAnswer === undefined ? null : await kinAtHost(tx, hostUnitId, some);
    const { departmentId, unitId: sendingUnitId } = profile;
    return {
      scope: { scope: "programme", id: ground.programme.id, departmentId },
      subject: { ...around, profile, declared, parties: { departmentId, sendingUnitId, hostUnitId } },
    };
  },
  decide: ({ ground, isApproved, profile, declared, parties }, wish, { actor, clock }) => {
    const { decisionStatus: status, body = null, decidedOn = null, documentNumber = null, startsOn } = wish;
    const decision = { status, body, decidedOn, documentNumber };
    const opening = { ...parties, ...wish, decision, kin: declared, waiver: null };
    const endsOn = termEnd(startsOn);
    const course = { state: "decided" as const, arrivedOn: null, startsOn, endsOn, takeOverOn: wish.takeOverOn };
    const nobody = { firstResponsibleId: null, mentorId: null };
    const why = firstRefusal(
      () => whyNotActOnOwn(actor.personId, wish),
      () => (isApproved ? null : refusal("positionNotOffered")),
      () => whyNotTakeOver(opening, ground, clock.today()),
      () => whyNotConfirmArrival(course, nobody, wish.arrivedOn, clock.today()),
    );
    if (why) return refuse(why);
    const partyMember = profile.partyStatus === "member" || profile.partyStatus === "probationary";
    const settled = { ...parties, programmeId: ground.programme.id, standing: profile.standing, partyMember };
    return accept({ wish, decision, endsOn, settled, declared });
  },
  save: async (tx, { wish, decision, endsOn, settled, declared }) => {
    const { positionId, cadreId, startsOn, arrivedOn, takeOverOn, baselineNotMeasured, halfYearOffline } = wish;
    const placementId = randomUUID();
    await tx.placement.create({
      data: {
        ...{ id: placementId, ...settled, positionId, cadreId, state: "arrived", baselineNotMeasured, halfYearOffline },
        ...{ startsOn: columnOf(startsOn), endsOn: columnOf(endsOn), arrivedOn: columnOf(arrivedOn) },
        takeOverOn: columnOf(takeOverOn),
        ...{ decisionStatus: decision.status, decisionBody: decision.body, decisionNumber: decision.documentNumber },
        decidedOn: decision.decidedOn && columnOf(decision.decidedOn),
      },
    });
    const { departmentId, sendingUnitId, hostUnitId } = settled;
    const keys = { departmentId, placementId, sendingUnitId, hostUnitId, cadreId };
    await tx.kinDeclaration.createMany({ data: kinRows(keys, declared) });
    return {
      answer: { placementId },
      about: { kind: "placement", id: placementId, placementId },
      changes: { startsOn, arrivedOn, takeOverOn, decision: decision.status },
    };
  },
});

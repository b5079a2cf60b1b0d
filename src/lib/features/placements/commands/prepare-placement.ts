import { randomUUID } from "node:crypto";
import { z } from "zod";
import { refuse } from "@/lib/domain/decision";
import { openPlacement } from "@/lib/domain/opening";
import { refusal } from "@/lib/domain/refusal";
import { whyNotActOnOwn } from "@/lib/domain/self";
import { columnOf } from "@/lib/platform/days";
import { date, id, text } from "@/lib/platform/input";
import { openingsLock } from "@/lib/platform/locks";
import { command } from "@/lib/platform/perform";
import { kinOnRecord } from "../../selection/candidate-kin-facts";
import { kinAtHost, kinInput, kinRows } from "../kin-facts";
import { openingGroundOf } from "../opening-facts";

/** S2–S4, S6, T2: prepares a placement for the department leader's decision. */
export const preparePlacement = command({
  permission: "placement.prepare",
  input: z.object({
    positionId: id,
    cadreId: id,
    startsOn: date,
    waiverReason: text(500).optional(),
    ...kinInput,
  }),
  locks: (_, actor) => [openingsLock(actor)],
  timeout: 15_000,
  load: async (tx, { positionId, cadreId, startsOn, kinAnswer, kin, waiverReason }, { clock }) => {
    const profile = await tx.cadreProfile.findUnique({ where: { personId: cadreId } });
    const around = await openingGroundOf(tx, { positionId, cadreId, startsOn, besides: null }, clock.today());
    if (!profile || !around) return null;
    const { ground, hostUnitId, isApproved } = around;
    // S6: what they said as a candidate counts beside what is entered now
    const onRecord = await kinOnRecord(tx, ground.programme.id, cadreId);
    const typed = kinAnswer === "some" ? kin : [];
    const said = [...typed, ...(onRecord ?? []).filter((one) => !typed.some(({ name }) => name === one.name))];
    const isAsked = kinAnswer !== undefined || onRecord !== null;
    const declared = isAsked ? await kinAtHost(tx, hostUnitId, said) : null;
    const parties = { departmentId: profile.departmentId, cadreId, sendingUnitId: profile.unitId, hostUnitId };
    const waiver = waiverReason === undefined ? null : { reason: waiverReason, decidedById: null };
    const opening = { ...parties, startsOn, takeOverOn: null, decision: null, kin: declared, waiver };
    const { id: programmeId } = ground.programme;
    return {
      scope: { scope: "programme", id: programmeId, departmentId: profile.departmentId },
      subject: { opening, ground, isApproved, declared, parties, profile },
    };
  },
  decide: ({ opening, ground, isApproved, declared, parties, profile }, { positionId, waiverReason }, { actor }) => {
    const own = whyNotActOnOwn(actor.personId, opening);
    if (own) return refuse(own);
    if (!isApproved) return refuse(refusal("positionNotOffered"));
    const opened = openPlacement(opening, ground);
    if (!opened.ok) return opened;
    const { standing, partyStatus } = profile;
    const partyMember = partyStatus === "member" || partyStatus === "probationary";
    const settled = { ...parties, programmeId: ground.programme.id, positionId, standing, partyMember, waiverReason };
    return { ok: true, value: { ...opened.value, settled, declared } };
  },
  save: async (tx, { startsOn, endsOn, settled, declared }) => {
    const placementId = randomUUID();
    const { departmentId, sendingUnitId, hostUnitId, cadreId } = settled;
    await tx.placement.create({
      data: { id: placementId, ...settled, startsOn: columnOf(startsOn), endsOn: columnOf(endsOn), state: "prepared" },
    });
    const rows = kinRows({ departmentId, placementId, sendingUnitId, hostUnitId, cadreId }, declared);
    await tx.kinDeclaration.createMany({ data: rows });
    return {
      answer: { placementId },
      about: { kind: "placement", id: placementId, placementId },
      changes: { startsOn, endsOn, position: settled.positionId, kinAsked: declared !== null },
    };
  },
});

/** A programme whose decided list waits to be placed, for the tests of matching. */
import { randomUUID } from "node:crypto";
import { aCadre, aCandidate, aLeader, aPosition, aScene, aSelection, aUnit, aViewer } from "@seed/builders";
import type { PrismaClient } from "@/generated/prisma/client";
import { calendarDate } from "@/lib/domain/calendar-date";
import { confirmPlan } from "@/lib/features/matching/commands/confirm-plan";
import { preparePlan } from "@/lib/features/matching/commands/prepare-plan";
import { runPlan } from "@/lib/features/matching/jobs";
import { openPlanOf } from "@/lib/features/matching/plan-facts";
import { clockOn } from "@/lib/platform/clock";
import { columnOf } from "@/lib/platform/days";
import { reading } from "@/lib/platform/db";
import { perform } from "@/lib/platform/perform";
import type { Solver } from "@/lib/platform/ports/solver";

export const planClock = clockOn(calendarDate("2026-03-20"));
export const STARTS_ON = "2026-06-01";
const weights = { growth: "3", contribution: "3", wish: "2", hostWish: "1", balance: "1" };

/** So many people of one bureau, locked and announced, kin asked; and hosts with one position each. */
export async function aDecidedProgramme(
  owner: PrismaClient,
  { people = 2, hosts = 2, quota = 30, isLocked = true, isAnnounced = true, kinAsked = true } = {},
) {
  const scene = await aScene(owner, { startsOn: calendarDate(STARTS_ON), quota });
  await aSelection(scene);
  const { departmentId, programmeId } = scene;
  await owner.selection.update({ where: { programmeId }, data: { stages: ["registration", "committee"] } });
  const staff = await aViewer(scene, "departmentStaff", { name: "周若敏" });
  const leader = await aViewer(scene, "departmentLeader", { name: "严正平" });
  const sendingUnitId = await aUnit(scene, "市水务局", "cityOrgan");
  const on = columnOf(calendarDate("2026-03-18"));
  const cadreIds: string[] = [];
  const candidateIds: string[] = [];
  for (let n = 0; n < people; n++) {
    const cadreId = await aCadre(scene, sendingUnitId, { name: `干部${n + 1}` });
    const candidateId = await aCandidate(scene, { cadreId, sendingUnitId });
    cadreIds.push(cadreId);
    candidateIds.push(candidateId);
    await owner.candidateResult.create({
      data: {
        ...{ candidateId, departmentId, programmeId, stage: "committee", result: "passed" },
        ...{ decider: "市委常委会", reason: "研究", decidedOn: on, recordedById: staff.personId, recordedOn: on },
      },
    });
    if (kinAsked)
      await owner.candidateKin.create({
        data: { id: randomUUID(), candidateId, departmentId, programmeId, none: true },
      });
  }
  if (isLocked)
    await owner.decidedList.create({
      data: {
        ...{ programmeId, departmentId, body: "市委常委会", documentNumber: "栖组干〔2026〕17号", decidedOn: on },
        ...{ lockedOn: on, lockedById: leader.personId },
      },
    });
  if (isAnnounced)
    await owner.selectionRelease.create({
      data: { programmeId, departmentId, kind: "decision", releasedOn: on, releasedById: leader.personId },
    });
  const hostIds: string[] = [];
  const positionIds: string[] = [];
  for (let n = 0; n < hosts; n++) {
    const hostUnitId = await aUnit(scene, `接收镇${n + 1}`);
    await aLeader(scene, hostUnitId, { name: `书记${n + 1}`, firstResponsible: true });
    hostIds.push(hostUnitId);
    positionIds.push(await aPosition(scene, hostUnitId, { title: `岗位${n + 1}` }));
  }

  const asked = { programmeId, startsOn: STARTS_ON, ...weights };
  const prepare = (more: Record<string, unknown> = {}) =>
    perform(preparePlan, { ...asked, ...more }, { viewer: staff, clock: planClock });
  const plan = async () => {
    const found = await reading(staff, (tx) => openPlanOf(tx, programmeId), planClock);
    if (!found) throw new Error("no plan is worked on");
    return found;
  };
  const { accountId, personId, postId } = staff;
  const jobOf = async (of?: { planId: string; version: number }) => {
    const { id: planId, version } = of ? { id: of.planId, version: of.version } : await plan();
    return { planId, version, programmeId, departmentId, accountId, personId, postId };
  };
  const solve = async (solver?: Solver) => runPlan(await jobOf(), solver, planClock);
  /** Prepared and solved. */
  const solved = async (more: Record<string, unknown> = {}) => {
    const prepared = await prepare(more);
    if (prepared.status !== "done") throw new Error(JSON.stringify(prepared));
    await solve();
    return plan();
  };
  const confirm = async (more: Record<string, unknown> = {}) =>
    perform(confirmPlan, { programmeId, planId: (await plan()).id, ...more }, { viewer: leader, clock: planClock });
  const placements = () => owner.placement.findMany({ where: { programmeId }, orderBy: { cadreId: "asc" } });
  return {
    ...{ scene, programmeId, staff, leader, sendingUnitId, cadreIds, candidateIds, hostIds, positionIds },
    ...{ prepare, plan, jobOf, solve, solved, confirm, placements },
  };
}

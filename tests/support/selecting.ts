import { aCadre, aCandidate, aScene, aSelection, aUnit, aViewer, type Scene } from "@seed/builders";
import type { PrismaClient } from "@/generated/prisma/client";
import { type CalendarDate, calendarDate } from "@/lib/domain/calendar-date";
import type { Stage, StageResult } from "@/lib/domain/vocabulary";
import { clockOn } from "@/lib/platform/clock";
import { columnOf } from "@/lib/platform/days";

/** The scene's programme starts on 1 April 2026 and registers in January; its exam is in February. */
export const IN_FEBRUARY = clockOn(calendarDate("2026-02-20"));
export const FEBRUARY = calendarDate("2026-02-10");
const NAMES = ["滕越", "宋知秋", "向晚", "简青", "祝余", "商陆", "杜若", "白芷"];

/** A result written as the owner; the database's own guard judges it. */
export const aResult = (
  { owner, departmentId, programmeId }: Scene,
  candidateId: string,
  { stage, result = "passed", on = FEBRUARY }: { stage: Stage; result?: StageResult; on?: CalendarDate },
  recordedById: string,
) =>
  owner.candidateResult.create({
    data: {
      ...{ candidateId, departmentId, programmeId, stage, result, decider: "市委组织部", reason: "按程序" },
      ...{ decidedOn: columnOf(on), recordedById, recordedOn: columnOf(on) },
    },
  });

/** A selection with `count` candidates who passed these stages, and the department's two posts. */
export async function candidatesPast(owner: PrismaClient, count: number, stages: readonly Stage[] = ["qualification"]) {
  const scene = await aScene(owner);
  await aSelection(scene, { from: calendarDate("2026-01-01"), to: calendarDate("2026-01-31") });
  const sendingUnitId = await aUnit(scene, "市水务局", "cityOrgan");
  const staff = await aViewer(scene, "departmentStaff", { name: "周若敏" });
  const leader = await aViewer(scene, "departmentLeader", { name: "严正平" });
  const liaison = await aViewer(scene, "sendingLiaison", { unitId: sendingUnitId, name: "孙洁" });
  const candidateIds: string[] = [];
  const cadreIds: string[] = [];
  for (let i = 0; i < count; i++) {
    const cadreId = await aCadre(scene, sendingUnitId, { name: NAMES[i % NAMES.length] });
    const candidateId = await aCandidate(scene, { cadreId, sendingUnitId });
    for (const stage of stages) await aResult(scene, candidateId, { stage }, staff.personId);
    cadreIds.push(cadreId);
    candidateIds.push(candidateId);
  }
  return { scene, programmeId: scene.programmeId, sendingUnitId, staff, leader, liaison, candidateIds, cadreIds };
}

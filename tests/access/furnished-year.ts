import { randomUUID } from "node:crypto";
import {
  aCadre,
  aCandidate,
  aLeader,
  aPanel,
  aPerson,
  aPlacement,
  aPosition,
  aProgramme,
  aUnit,
  aViewer,
  aYearUnderWay,
  type Scene,
} from "@seed/builders";
import type { PrismaClient } from "@/generated/prisma/client";
import { at, day, furnishCourse, type Ground, ids } from "./furnish-course";
import { furnishPapers } from "./furnish-papers";
import { secretsOf, type Target } from "./target";

/** Fills a placement with one of everything, written as the owner. `authorId` recorded the talk and its note. */
export async function furnish(
  scene: Scene,
  placement: { id: string; cadreId: string; positionId: string },
  { sendingUnitId, hostUnitId }: { sendingUnitId: string; hostUnitId: string },
  { mark, authorId, entered }: { mark: string; authorId: string; entered: string },
): Promise<Target> {
  const { owner, departmentId, programmeId, capabilityIds } = scene;
  const { id: placementId, cadreId, positionId } = placement;
  const keys = { departmentId, placementId, sendingUnitId, hostUnitId, cadreId };
  const ground = { scene, keys, says: secretsOf(mark), authorId };
  await furnishCourse(ground);
  const papers = await furnishPapers(ground);
  const imports = await stagedImports(ground);
  await owner.calendarDay.create({ data: { departmentId, day: day(entered), kind: "rest" } });
  const selection = await furnishSelection(ground, mark);
  const account = await aViewer(scene, "hostSecretary", { unitId: hostUnitId, name: `${mark}秘书` });
  const leaderPersonId = await aLeader(scene, hostUnitId, { name: `${mark}副镇长` });
  const leader = await owner.unitLeader.findFirstOrThrow({ where: { personId: leaderPersonId } });
  return {
    ...{ departmentId, programmeId, capabilityIds, placementId, sendingUnitId, hostUnitId, cadreId, positionId },
    ...{ ...selection, leaderId: leader.id, freeCadreId: await aCadre(scene, sendingUnitId, { name: `${mark}干部` }) },
    ...{
      personId: await aPerson(scene, `${mark}职工`, hostUnitId),
      accountId: account.accountId,
      postId: account.postId,
    },
    ...{ day: entered, idNumber: ground.says.idNumber, ...papers, imports },
  };
}

/** A programme that selects, with the cadre as a candidate who did not pass the qualification, with a waiver of age proposed. */
async function furnishSelection(
  { scene, keys, says, authorId }: Ground,
  mark: string,
): Promise<
  Pick<
    Target,
    "selectingId" | "candidateId" | "examNumber" | "panelId" | "scorerId" | "idlePanelId" | "planId" | "meetingId"
  >
> {
  const { owner, departmentId } = scene;
  const { programmeId, capabilityIds } = await aProgramme(scene, { name: `${mark}批次` });
  const selecting = { ...scene, programmeId, capabilityIds };
  const { cadreId, sendingUnitId } = keys;
  const candidateId = await aCandidate(selecting, { cadreId, sendingUnitId });
  const of = { candidateId, departmentId, programmeId };
  const on = day("2026-02-05");
  await owner.selection.update({ where: { programmeId }, data: { highestAge: 30 } });
  await owner.limitWaiver.create({
    data: { ...of, limit: "age", reason: says.waiverReason, proposedById: authorId, proposedOn: on },
  });
  const examNumber = says.examNumber;
  await owner.examEntry.create({ data: { ...of, number: examNumber, points: 6125 } });
  await owner.candidateResult.create({
    data: {
      ...{ ...of, stage: "qualification", result: "failed", decider: "市委组织部", reason: says.stageReason },
      ...{ decidedOn: on, recordedById: authorId, recordedOn: on },
    },
  });
  const panelId = await aPanel(selecting, { scorerId: authorId, candidateIds: [candidateId] });
  const idlePanelId = await aPanel(selecting, { scorerId: null, candidateIds: [], name: "第二考官组" });
  const planId = await aPlanGivenUp(selecting, authorId);
  const meetingId = await furnishCommittee({ scene: selecting, keys, says, authorId }, of);
  return {
    selectingId: programmeId,
    candidateId,
    examNumber,
    panelId,
    scorerId: authorId,
    idlePanelId,
    planId,
    meetingId,
  };
}

async function aPlanGivenUp({ owner, departmentId, programmeId }: Scene, preparedById: string): Promise<string> {
  const weights = { growth: 3, contribution: 3, wish: 2, hostWish: 1, balance: 1 };
  const plan = await owner.placementPlan.create({
    data: {
      ...{ departmentId, programmeId, state: "discarded", startsOn: day("2026-04-01"), preparedById, preparedAt: at },
      ...{ preparedByPostId: randomUUID(), settings: { avoidNativePlace: false, weights, pins: [], forbids: [] } },
    },
  });
  return plan.id;
}

/** An inspection with a material, and a meeting that is being prepared. */
async function furnishCommittee(
  { scene: { owner }, says, authorId }: Ground,
  of: { candidateId: string; departmentId: string; programmeId: string },
): Promise<string> {
  const { candidateId, departmentId, programmeId } = of;
  const on = day("2026-02-05");
  const recorded = { recordedById: authorId, recordedOn: on };
  await owner.inspection.create({
    data: { ...of, fromOn: on, toOn: on, team: "第一考察组", conclusion: says.conclusion, ...recorded },
  });
  await owner.inspectionMaterial.create({
    data: { ...of, kind: "conversation", heldOn: on, source: "同事", content: says.material, ...recorded },
  });
  const meeting = await owner.meeting.create({
    data: { departmentId, programmeId, body: "市委常委会", heldOn: on, agenda: says.agenda },
  });
  await owner.meetingItem.create({ data: { meetingId: meeting.id, candidateId, departmentId, place: 1 } });
  return meeting.id;
}

/** Two imports of one bad row each. */
async function stagedImports({ scene: { owner, departmentId }, says, authorId }: Ground): Promise<Target["imports"]> {
  const imports = ids("kept", "givenUp");
  for (const batchId of Object.values(imports)) {
    await owner.importBatch.create({
      data: {
        ...{ id: batchId, departmentId, kind: "units", fileName: says.fileName, total: 1, createdAt: at },
        mapping: { sheets: [], options: { programmeId: null, standing: null, partyStatus: null } },
        ...{ createdById: authorId, createdByPostId: randomUUID() },
      },
    });
    await owner.importRow.create({
      data: {
        ...{ batchId, row: 2, sheet: "单位", departmentId, values: { name: says.importedName } },
        errors: [{ code: "required", field: "kind" }],
      },
    });
  }
  return imports;
}

/** A year under way with one of everything, and beside it a placement between two other units of the same department. */
export async function aFurnishedDepartment(owner: PrismaClient, marks: { own: string; other: string }) {
  const year = await aYearUnderWay(owner);
  const { scene, sendingUnitId, hostUnitId, otherUnitId } = year;
  const own = await furnish(
    scene,
    year.placement,
    { sendingUnitId, hostUnitId },
    {
      ...{ mark: marks.own, authorId: year.mentorId, entered: "2026-12-30" },
    },
  );
  const elsewhere = { sendingUnitId: otherUnitId, hostUnitId: await aUnit(scene, "云溪镇") };
  const guide = await aLeader(scene, elsewhere.hostUnitId, { name: "莫怀山", mentor: true, firstResponsible: true });
  const placement = await aPlacement(scene, {
    ...elsewhere,
    cadreId: await aCadre(scene, otherUnitId, { name: "简青" }),
    positionId: await aPosition(scene, elsewhere.hostUnitId, { title: "乡长助理" }),
  });
  const other = await furnish(scene, placement, elsewhere, {
    mark: marks.other,
    authorId: guide,
    entered: "2026-12-29",
  });
  const { scorer } = year.viewers;
  await owner.panelScorer.create({
    data: { panelId: own.panelId, personId: scorer.personId, departmentId: own.departmentId },
  });
  const viewers = { ...year.viewers, scorer: { ...scorer, panels: [own.panelId] } };
  return { ...year, viewers, own, other, guideElsewhere: guide };
}

import { randomUUID } from "node:crypto";
import type { PrismaClient } from "@/generated/prisma/client";
import { addDays, type CalendarDate, calendarDate } from "@/lib/domain/calendar-date";
import { termEnd } from "@/lib/domain/term";
import { type Role, STAGES, type Standing, type UnitKind } from "@/lib/domain/vocabulary";
import { columnOf, dayOf } from "@/lib/platform/days";
import { pinyinOf } from "@/lib/platform/pinyin";
import type { PersonViewer } from "@/lib/platform/viewer";

/**
 * The rows a scene stands on, written as the owner; the database's own guards judge them. The demo year, the tests and
 * the journeys all begin here; what people do after that goes through `perform()`.
 */
export type Scene = {
  owner: PrismaClient;
  departmentId: string;
  programmeId: string;
  capabilityIds: string[];
};

export const LONG_AGO = calendarDate("2015-01-01");

/** A department with one open programme and the four customary capabilities. */
export async function aScene(
  owner: PrismaClient,
  { startsOn = calendarDate("2026-04-01"), quota = 30, name = "栖云市委组织部" } = {},
): Promise<Scene> {
  const departmentId = randomUUID();
  await owner.department.create({
    data: { id: departmentId, name: `${name}${departmentId.slice(0, 4)}`, area: "栖云市" },
  });
  return { owner, departmentId, ...(await aProgramme({ owner, departmentId }, { startsOn, quota, name: "2026年度" })) };
}

/** An open programme with the four customary capabilities. */
export async function aProgramme(
  { owner, departmentId }: Pick<Scene, "owner" | "departmentId">,
  { startsOn = calendarDate("2026-04-01"), quota = 30, name = "2026年度" } = {},
): Promise<Pick<Scene, "programmeId" | "capabilityIds">> {
  const programmeId = randomUUID();
  await owner.programme.create({
    data: {
      id: programmeId,
      departmentId,
      name,
      year: Number(startsOn.slice(0, 4)),
      status: "open",
      quota,
      startsOn: columnOf(startsOn),
      approvedBy: "市委常委会",
      approvedOn: columnOf(addDays(startsOn, -60)),
      documentNumber: "栖组〔2026〕3号",
      frontLines: ["产业发展", "基层一线", "综合部门", "项目建设"],
    },
  });
  const names = ["理论素养", "综合协调", "应急处突", "改革创新"];
  const capabilityIds = names.map(() => randomUUID());
  await owner.capability.createMany({
    data: names.map((title, i) => ({
      id: capabilityIds[i]!,
      departmentId,
      programmeId,
      name: title,
      place: i + 1,
      levels: ["了解基本要求", "能按要求办理", "能独立承担", "能牵头推动", "能总结推广"],
    })),
  });
  return { programmeId, capabilityIds };
}

/** A unit of the scene. */
export async function aUnit(
  { owner, departmentId }: Scene,
  name: string,
  kind: UnitKind = "township",
): Promise<string> {
  const id = randomUUID();
  await owner.unit.create({ data: { id, departmentId, name, kind, ...pinyinOf(name) } });
  return id;
}

/** A person with a directory entry. */
export async function aPerson(
  { owner, departmentId }: Scene,
  name: string,
  unitId: string | null = null,
  title: string | null = null,
): Promise<string> {
  const id = randomUUID();
  await owner.person.create({ data: { id, departmentId, unitId } });
  await owner.directoryEntry.create({ data: { personId: id, departmentId, name, ...pinyinOf(name), unitId, title } });
  return id;
}

/** A person with an account and a post, as the viewer they are once signed in. */
export async function aViewer(
  scene: Scene,
  role: Role,
  { unitId = null, name = "何知远", personId }: { unitId?: string | null; name?: string; personId?: string } = {},
): Promise<PersonViewer> {
  const { owner, departmentId } = scene;
  const who = personId ?? (await aPerson(scene, name, unitId));
  const accountId = randomUUID();
  const postId = randomUUID();
  await owner.account.create({
    data: {
      id: accountId,
      departmentId,
      personId: who,
      name: `t${accountId.slice(0, 12)}`,
      passwordHash: "no password opens this",
    },
  });
  await owner.post.create({
    data: { id: postId, departmentId, personId: who, unitId, role, fromOn: columnOf(LONG_AGO) },
  });
  return {
    kind: "person",
    role,
    departmentId,
    accountId,
    personId: who,
    unitId,
    guides: [],
    panels: [],
    postId,
    sessionId: "none",
    address: "127.0.0.1",
  };
}

/** A leader of a unit; `firstResponsible` or `mentor` names them so from the same day. */
export async function aLeader(
  scene: Scene,
  unitId: string,
  { name = "段启明", title = "镇党委副书记", from = LONG_AGO, firstResponsible = false, mentor = false } = {},
): Promise<string> {
  const { owner, departmentId } = scene;
  const personId = await aPerson(scene, name, unitId, title);
  const held = { departmentId, unitId, personId, fromOn: columnOf(from) };
  await owner.unitLeader.create({ data: { ...held, title } });
  if (firstResponsible) await owner.firstResponsible.create({ data: held });
  if (mentor) {
    await owner.mentorDesignation.create({
      data: { departmentId, hostUnitId: unitId, personId, fromOn: columnOf(from), namedById: personId },
    });
  }
  return personId;
}

/** A cadre with a profile. */
export async function aCadre(
  scene: Scene,
  unitId: string,
  { name = "陆文婧", standing = "civilServant" as Standing, partyMember = true } = {},
): Promise<string> {
  const { owner, departmentId } = scene;
  const personId = await aPerson(scene, name, unitId, "四级主任科员");
  await owner.cadreProfile.create({
    data: {
      personId,
      departmentId,
      unitId,
      sex: "female",
      birthMonth: "1991-08",
      partyStatus: partyMember ? "member" : "none",
      standing,
      rank: "四级主任科员",
    },
  });
  return personId;
}

/** A position a host offers, already approved. */
export async function aPosition(
  { owner, departmentId, programmeId, capabilityIds }: Scene,
  hostUnitId: string,
  { title = "镇长助理", frontLine = "基层一线", places = 1, need = 3 } = {},
): Promise<string> {
  const id = randomUUID();
  await owner.position.create({
    data: {
      id,
      departmentId,
      programmeId,
      hostUnitId,
      title,
      frontLine,
      places,
      duties: "协助镇长抓产业发展和应急管理",
      approvedOn: columnOf(LONG_AGO),
      needs: { create: capabilityIds.map((capabilityId) => ({ capabilityId, departmentId, level: need })) },
    },
  });
  return id;
}

/** How the scene's programme selects: registration open from 90 to 60 days before it starts, all stages, unless told otherwise. */
export async function aSelection(
  { owner, departmentId, programmeId }: Scene,
  { from, to, examWeight = 50 }: { from?: CalendarDate; to?: CalendarDate; examWeight?: number } = {},
): Promise<void> {
  const { startsOn } = await owner.programme.findUniqueOrThrow({ where: { id: programmeId } });
  const days = {
    registrationFrom: columnOf(from ?? addDays(dayOf(startsOn), -90)),
    registrationTo: columnOf(to ?? addDays(dayOf(startsOn), -60)),
  };
  await owner.selection.upsert({
    where: { programmeId },
    create: { programmeId, departmentId, stages: [...STAGES], examWeight, ...days },
    update: days,
  });
}

/** A cadre registered in the scene's programme; the sending unit agreed unless told otherwise. */
export async function aCandidate(
  scene: Scene,
  { cadreId, sendingUnitId, agreed = true }: { cadreId: string; sendingUnitId: string; agreed?: boolean },
): Promise<string> {
  const { owner, departmentId, programmeId } = scene;
  if (!(await owner.selection.findUnique({ where: { programmeId } }))) await aSelection(scene);
  const { registrationFrom: on } = await owner.selection.findUniqueOrThrow({ where: { programmeId } });
  const id = randomUUID();
  await owner.candidate.create({
    data: {
      ...{ id, departmentId, programmeId, cadreId, sendingUnitId, registeredById: cadreId, registeredOn: on },
      ...(agreed ? { agreedById: cadreId, agreedOn: on } : {}),
    },
  });
  return id;
}

/** A panel of the scene's programme with one scorer, which hears these candidates in this order. */
export async function aPanel(
  { owner, departmentId, programmeId }: Scene,
  { scorerId, candidateIds, name = "第一考官组" }: { scorerId: string | null; candidateIds: string[]; name?: string },
): Promise<string> {
  const id = randomUUID();
  const candidates = await owner.candidate.findMany({ where: { id: { in: candidateIds } } });
  await owner.panel.create({
    data: {
      ...{ id, departmentId, programmeId, name, heldOn: columnOf(LONG_AGO) },
      scorers: { create: scorerId ? [{ personId: scorerId, departmentId }] : [] },
      candidates: {
        create: candidateIds.map((candidateId, i) => ({
          ...{ candidateId, departmentId, place: i + 1 },
          cadreId: candidates.find((one) => one.id === candidateId)!.cadreId,
        })),
      },
    },
  });
  return id;
}

export type PlacementState = "prepared" | "decided" | "arrived";

/**
 * A placement in a named state, with a cadre and a position of its own unless given.
 * `aPlacement(scene, { sendingUnitId, hostUnitId, state: "arrived" })` is under way since `startsOn`.
 */
export async function aPlacement(
  scene: Scene,
  {
    sendingUnitId,
    hostUnitId,
    state = "arrived",
    startsOn = calendarDate("2026-04-01"),
    cadreId,
    positionId,
    standing = "civilServant",
    partyMember = true,
    takeOverOn,
  }: {
    sendingUnitId: string;
    hostUnitId: string;
    state?: PlacementState;
    startsOn?: CalendarDate;
    cadreId?: string;
    positionId?: string;
    standing?: Standing;
    partyMember?: boolean;
    takeOverOn?: CalendarDate;
  },
): Promise<{ id: string; cadreId: string; positionId: string }> {
  const { owner, departmentId, programmeId } = scene;
  const id = randomUUID();
  const who = cadreId ?? (await aCadre(scene, sendingUnitId, { standing, partyMember }));
  const position = positionId ?? (await aPosition(scene, hostUnitId, { title: `镇长助理${id.slice(0, 4)}` }));
  await owner.placement.create({
    data: {
      id,
      departmentId,
      programmeId,
      positionId: position,
      cadreId: who,
      sendingUnitId,
      hostUnitId,
      standing,
      partyMember,
      state,
      startsOn: columnOf(startsOn),
      endsOn: columnOf(termEnd(startsOn)),
      arrivedOn: state === "arrived" ? columnOf(startsOn) : null,
      takeOverOn: takeOverOn ? columnOf(takeOverOn) : null,
      decisionStatus: state === "prepared" ? null : "given",
      decisionBody: state === "prepared" ? null : "市委常委会",
      decidedOn: state === "prepared" ? null : columnOf(addDays(startsOn, -20)),
      decisionNumber: state === "prepared" ? null : "栖组干〔2026〕17号",
    },
  });
  return { id, cadreId: who, positionId: position };
}

/** The usual cast: a sending unit, a host with first responsible person and mentor, a placement under way, and a viewer of each role. */
export async function aYearUnderWay(owner: PrismaClient, { startsOn = calendarDate("2026-04-01") } = {}) {
  const scene = await aScene(owner, { startsOn });
  const sendingUnitId = await aUnit(scene, "市发展改革委", "cityOrgan");
  const hostUnitId = await aUnit(scene, "白石坡镇");
  const otherUnitId = await aUnit(scene, "茶坪乡");
  const firstResponsibleId = await aLeader(scene, hostUnitId, {
    name: "葛向东",
    title: "镇党委书记",
    firstResponsible: true,
  });
  const mentorId = await aLeader(scene, hostUnitId, { mentor: true });
  const placement = await aPlacement(scene, { sendingUnitId, hostUnitId, startsOn });
  const viewers = {
    departmentStaff: await aViewer(scene, "departmentStaff", { name: "周若敏" }),
    departmentLeader: await aViewer(scene, "departmentLeader", { name: "严正平" }),
    sendingLiaison: await aViewer(scene, "sendingLiaison", { unitId: sendingUnitId, name: "孙洁" }),
    hostSecretary: await aViewer(scene, "hostSecretary", { unitId: hostUnitId, name: "罗小满" }),
    hostLeader: await aViewer(scene, "hostLeader", { unitId: hostUnitId, personId: firstResponsibleId }),
    mentor: { ...(await aViewer(scene, "mentor", { unitId: hostUnitId, personId: mentorId })), guides: [placement.id] },
    cadre: await aViewer(scene, "cadre", { unitId: sendingUnitId, personId: placement.cadreId }),
    scorer: await aViewer(scene, "scorer", { name: "纪平章" }),
    auditor: await aViewer(scene, "auditor", { name: "鲁明镜" }),
    systemAdministrator: await aViewer(scene, "systemAdministrator", { name: "祁工" }),
    strangerHost: await aViewer(scene, "hostSecretary", { unitId: otherUnitId, name: "伍长河" }),
    strangerLiaison: await aViewer(scene, "sendingLiaison", { unitId: otherUnitId, name: "施然" }),
  };
  return { scene, sendingUnitId, hostUnitId, otherUnitId, firstResponsibleId, mentorId, placement, viewers };
}

import { aLeader, aPlacement, aPosition, aUnit, aViewer, type Scene } from "@seed/builders";
import { ownerClient } from "@seed/owner";
import { addDays, calendarDate } from "@/lib/domain/calendar-date";
import type { Role } from "@/lib/domain/vocabulary";
import { ACCOUNTS, type Account } from "./fixtures";

/** Forty characters, as the longest names of units are. */
const LONG_NAME = "栖云高新技术产业开发区管理委员会招商引资与重点项目建设服务保障工作领导小组办公室";
const SURNAMES = "赵钱孙李周吴郑王冯陈蒋沈韩杨朱秦许何吕施张孔曹严华";
const GIVEN = ["文彬", "晓岚", "志远", "海燕", "立军", "若水", "建平", "思齐", "明", "欣怡", "国栋", "桂兰"];

/** In the demo's department: 300 placements more, in 60 hosts, some with the longest of names. */
export async function aCrowd(ownerUrl: string): Promise<void> {
  const owner = ownerClient(ownerUrl);
  try {
    // S2: a programme that selects takes only those of its list
    const selecting = await owner.selection.findMany();
    const programme = await owner.programme.findFirstOrThrow({
      where: { status: "open", id: { notIn: selecting.map((one) => one.programmeId) } },
      orderBy: { startsOn: "desc" },
      include: { capabilities: true },
    });
    const { id: programmeId, departmentId } = programme;
    await owner.programme.update({ where: { id: programmeId }, data: { quota: 500 } });
    const scene: Scene = {
      owner,
      departmentId,
      programmeId,
      capabilityIds: programme.capabilities.map(({ id }) => id),
    };
    for (let host = 0; host < 60; host++) {
      const name = host % 6 ? `第${host}街道办事处` : `${LONG_NAME.slice(0, -2)}${10 + host}`;
      const hostUnitId = await aUnit(scene, name, "township");
      const sendingUnitId = await aUnit(
        scene,
        host % 5 ? `第${host}局` : `${LONG_NAME.slice(2)}${10 + host}`,
        "cityOrgan",
      );
      await aLeader(scene, hostUnitId, { firstResponsible: true });
      if (host % 7) await aLeader(scene, hostUnitId, { mentor: true, name: `${SURNAMES[host % 25]}守信` });
      const positionId = await aPosition(scene, hostUnitId, { title: "镇长助理", places: 5 });
      for (let i = 0; i < 5; i++) {
        const number = host * 5 + i;
        const startsOn = addDays(calendarDate("2026-04-01"), number % 90);
        const { cadreId } = await aPlacement(scene, { sendingUnitId, hostUnitId, startsOn, positionId });
        const name = `${SURNAMES[number % SURNAMES.length]}${GIVEN[number % GIVEN.length]}`;
        await owner.directoryEntry.update({ where: { personId: cadreId }, data: { name } });
      }
    }
  } finally {
    await owner.$disconnect();
  }
}

/** Another department with an account of each role and nothing else; they sign in as `new-` and the demo's name. */
export async function anEmptyDepartment(ownerUrl: string): Promise<{ account: string; role: Role; like: Account }[]> {
  const owner = ownerClient(ownerUrl);
  try {
    const { passwordHash } = await owner.account.findFirstOrThrow({ where: { name: "zuzhibu" } });
    const { id: departmentId } = await owner.department.create({ data: { name: "澄江县委组织部", area: "澄江县" } });
    const scene: Scene = { owner, departmentId, programmeId: "", capabilityIds: [] };
    const unitId = await aUnit(scene, "白鹭镇");
    const made: { account: string; role: Role; like: Account }[] = [];
    for (const { account: like, role } of ACCOUNTS) {
      const wanted = role as Role;
      const ofUnit = ["sendingLiaison", "hostSecretary", "hostLeader", "mentor", "cadre"].includes(wanted);
      const { accountId } = await aViewer(scene, wanted, { unitId: ofUnit ? unitId : null });
      const account = `new-${like}`;
      await owner.account.update({ where: { id: accountId }, data: { name: account, passwordHash } });
      made.push({ account, role: wanted, like });
    }
    return made;
  } finally {
    await owner.$disconnect();
  }
}

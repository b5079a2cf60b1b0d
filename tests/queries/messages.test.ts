import { aPlacement, aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { ROLES, type Role } from "@/lib/domain/vocabulary";
import { cursorOf, messagesOf } from "@/lib/features/insight/message-queries";
import { designateMentor } from "@/lib/features/mentoring/commands/designate-mentor";
import { recordTalk } from "@/lib/features/mentoring/commands/record-talk";
import { confirmKept } from "@/lib/features/placements/commands/confirm-kept";
import { submitReport } from "@/lib/features/reporting/commands/submit-report";
import { clockOn } from "@/lib/platform/clock";
import { reading } from "@/lib/platform/db";
import { perform } from "@/lib/platform/perform";
import { theWorld } from "../support/world";

const clock = clockOn(calendarDate("2026-07-06"));
const all = { before: null, take: 25 };
let world: Awaited<ReturnType<typeof theWorld>>;
let year: Awaited<ReturnType<typeof aYearUnderWay>>;

beforeAll(async () => {
  world = await theWorld();
  year = await aYearUnderWay(world.owner);
  const { placement, viewers } = year;
  const placementId = placement.id;
  const talk = { placementId, heldOn: "2026-06-20", agreed: "每周下村两天", note: "内部备注" };
  const report = { placementId, period: 1, work: "工作", study: "学习", life: "生活", thought: "思想" };
  const done = [
    await perform(recordTalk, talk, { viewer: viewers.hostSecretary, clock }),
    await perform(submitReport, report, { viewer: viewers.cadre, clock }),
    await perform(
      confirmKept,
      { placementId, items: ["pay"], confirmedOn: "2026-07-01" },
      { viewer: viewers.sendingLiaison, clock },
    ),
  ];
  expect(done.map((one) => one.status)).toEqual(["done", "done", "done"]);
});

const HEARS: Partial<Record<Role, string[]>> = {
  departmentStaff: ["standing.confirmKept", "report.submit"],
  departmentLeader: ["report.submit"],
  sendingLiaison: ["report.submit"],
  hostSecretary: ["report.submit"],
  hostLeader: ["report.submit", "talk.record"],
  mentor: ["report.submit", "talk.record"],
  cadre: ["standing.confirmKept", "talk.record"],
};

test.each(ROLES)("E1: a %s hears of what others did to a placement in reach, newest first", async (role) => {
  const { lines } = await messagesOf(year.viewers[role], all, clock);
  expect(lines.map((line) => line.verb)).toEqual(HEARS[role] ?? []);
  expect(JSON.stringify(lines)).not.toMatch(/每周下村|内部备注|工作|思想/);
});

test("E1: nobody of another unit hears anything, and the second wall alone keeps it so", async () => {
  for (const stranger of [year.viewers.strangerHost, year.viewers.strangerLiaison]) {
    expect((await messagesOf(stranger, all, clock)).lines).toEqual([]);
    expect(await reading(stranger, (tx) => tx.message.findMany(), clock)).toEqual([]);
  }
  const elsewhere = await aYearUnderWay(world.owner);
  expect((await messagesOf(elsewhere.viewers.departmentStaff, all, clock)).lines).toEqual([]);
  // without the first wall a liaison still sees nothing that is told to others
  const seen = await reading(year.viewers.sendingLiaison, (tx) => tx.message.findMany(), clock);
  expect(seen.map((row) => row.verb)).toEqual(["report.submit"]);
});

test("E1: nobody writes a message in another's name, and nobody changes one", async () => {
  const row = await world.owner.message.findFirstOrThrow();
  const forged = { ...row, id: crypto.randomUUID(), facts: {}, byId: year.viewers.cadre.personId };
  await expect(
    reading(year.viewers.hostSecretary, (tx) => tx.message.createMany({ data: [forged] }), clock),
  ).rejects.toThrow();
});

test("H2: a host's new mentor is told of each cadre there", async () => {
  const { scene, hostUnitId, sendingUnitId, viewers, firstResponsibleId } = year;
  await aPlacement(scene, { sendingUnitId, hostUnitId });
  const input = { unitId: hostUnitId, personId: firstResponsibleId, from: "2026-07-01" };
  expect((await perform(designateMentor, input, { viewer: viewers.hostSecretary, clock })).status).toBe("done");
  const { lines } = await messagesOf(viewers.sendingLiaison, all, clock);
  expect(lines.filter((line) => line.verb === "mentor.designate")).toHaveLength(2);
});

test("the pages follow on each other by key and lose nothing", async () => {
  const { departmentStaff } = year.viewers;
  const { lines } = await messagesOf(departmentStaff, all, clock);
  const found: string[] = [];
  for (let before = null as ReturnType<typeof cursorOf>, turns = 0; turns < 10; turns++) {
    const page = await messagesOf(departmentStaff, { before, take: 1 }, clock);
    found.push(...page.lines.map((line) => line.id));
    if (!page.older) break;
    before = cursorOf(page.older);
  }
  expect(found).toEqual(lines.map((line) => line.id));
});

test.each(["", "x", "1_2", "1_00000000-0000-4000-8000-00000000000g", "9999999999999999_1"])(
  "%j is no place to go on from",
  (text) => expect(cursorOf(text)).toBeNull(),
);

import { aScene, aUnit, aViewer } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { openProgramme } from "@/lib/features/programmes/commands/open-programme";
import { clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const clock = clockOn(calendarDate("2026-10-12"));
const levels = ["一", "二", "三", "四", "五"];
const draft = {
  name: "2027年度",
  year: 2027,
  quota: "20",
  startsOn: "2027-03-01",
  frontLines: "产业发展、基层一线",
  hostCapacity: 2,
  reportMonths: 3,
  excellentShare: 20,
  talkMonths: 1,
  capabilities: [
    { name: "理论素养", levels },
    { name: "综合协调", levels },
  ],
};

test("S2: of eight hands opening a programme of one name, one wins; E1: a host may not open one", async () => {
  const scene = await aScene(db.owner);
  const staff = await aViewer(scene, "departmentStaff");
  const all = await Promise.all(
    Array.from({ length: 8 }, () => perform(openProgramme, draft, { viewer: staff, clock })),
  );
  expect(all.filter((one) => one.status === "done")).toHaveLength(1);
  expect(all.filter((one) => one.status === "refused" && one.refusal.code === "programmeNameTaken")).toHaveLength(7);
  const host = await aViewer(scene, "hostSecretary", { unitId: await aUnit(scene, "白石坡镇") });
  expect(await perform(openProgramme, draft, { viewer: host, clock })).toMatchObject({
    status: "refused",
    refusal: { code: "postMayNot" },
  });
  expect(await perform(openProgramme, { name: "" }, { viewer: staff, clock })).toMatchObject({ status: "invalid" });
});

test("O3: a programme words the grades of enterprise staff with four words or none", async () => {
  const scene = await aScene(db.owner);
  const staff = await aViewer(scene, "departmentStaff");
  const named = { ...draft, name: "2029年度", enterpriseGrades: "优秀、良好、一般、较差" };
  const done = await perform(openProgramme, named, { viewer: staff, clock });
  const row = await db.owner.programme.findFirst({ where: { departmentId: scene.departmentId, name: "2029年度" } });
  expect([done.status, row?.enterpriseGrades]).toEqual(["done", ["优秀", "良好", "一般", "较差"]]);
  const three = { ...named, name: "2030年度", enterpriseGrades: "好、中、差" };
  expect(await perform(openProgramme, three, { viewer: staff, clock })).toMatchObject({
    status: "invalid",
    fields: { enterpriseGrades: ["fourWords"] },
  });
});

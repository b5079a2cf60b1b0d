import { aScene, aViewer } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { approveProgramme } from "@/lib/features/programmes/commands/approve-programme";
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

async function opened() {
  const scene = await aScene(db.owner);
  const staff = await aViewer(scene, "departmentStaff");
  const leader = await aViewer(scene, "departmentLeader");
  const done = await perform(openProgramme, draft, { viewer: staff, clock });
  if (done.status !== "done") throw new Error(JSON.stringify(done));
  return { scene, staff, leader, programmeId: done.answer.programmeId };
}

test("S2: the staff opens a programme as a draft, and the leader's approval opens it to placements", async () => {
  const { leader, programmeId } = await opened();
  const row = await db.owner.programme.findUniqueOrThrow({
    where: { id: programmeId },
    include: { capabilities: { orderBy: { place: "asc" } } },
  });
  expect(row).toMatchObject({ status: "draft", quota: 20, frontLines: ["产业发展", "基层一线"] });
  expect(row.capabilities.map((one) => one.name)).toEqual(["理论素养", "综合协调"]);
  const approval = {
    programmeId,
    approvedBy: "市委常委会",
    approvedOn: "2026-10-08",
    documentNumber: "栖组〔2026〕9号",
  };
  expect(
    await perform(approveProgramme, { ...approval, approvedOn: "2026-10-13" }, { viewer: leader, clock }),
  ).toMatchObject({ status: "refused", refusal: { code: "decisionInFuture", rule: "S2" } });
  expect(await perform(approveProgramme, approval, { viewer: leader, clock })).toMatchObject({ status: "done" });
  expect(await perform(approveProgramme, approval, { viewer: leader, clock })).toMatchObject({
    status: "refused",
    refusal: { code: "programmeDecided" },
  });
});

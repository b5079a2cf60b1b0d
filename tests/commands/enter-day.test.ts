import { aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { confirmYear } from "@/lib/features/programmes/commands/confirm-year";
import { enterDay } from "@/lib/features/programmes/commands/enter-day";
import { loadCalendar } from "@/lib/platform/calendar";
import { clockOn } from "@/lib/platform/clock";
import { reading } from "@/lib/platform/db";
import { perform } from "@/lib/platform/perform";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const clock = clockOn(calendarDate("2026-10-12"));

test("E3: a day entered makes no year official; saying that it is whole does, and can be taken back", async () => {
  const { viewers, scene } = await aYearUnderWay(db.owner);
  const staff = { viewer: viewers.departmentStaff, clock };
  const calendar = () => reading(viewers.cadre, (tx) => loadCalendar(tx, scene.departmentId));
  await perform(enterDay, { day: "2027-02-08", kind: "rest", name: "春节" }, staff);
  expect((await calendar()).provisional(2027)).toBe(true);
  expect((await calendar()).dayKind(calendarDate("2027-10-01"))).toBe("rest");
  expect(await perform(confirmYear, { year: "2027", complete: "on" }, staff)).toMatchObject({ status: "done" });
  expect((await calendar()).provisional(2027)).toBe(false);
  expect((await calendar()).dayKind(calendarDate("2027-10-01"))).toBe("rest");
  expect(await perform(confirmYear, { year: "2027" }, staff)).toMatchObject({ status: "done" });
  expect((await calendar()).provisional(2027)).toBe(true);
  expect(await perform(confirmYear, { year: "2026", complete: "on" }, staff)).toMatchObject({
    refusal: { code: "yearPackaged", rule: "E3" },
  });
  expect(await perform(confirmYear, { year: "2027" }, { viewer: viewers.hostLeader, clock })).toMatchObject({
    refusal: { code: "postMayNot" },
  });
});

test("E3: the staff enters a day, and enters it anew; a liaison may read the calendar and not change it", async () => {
  const { viewers } = await aYearUnderWay(db.owner);
  const staff = { viewer: viewers.departmentStaff, clock };
  const day = { day: "2027-02-08", kind: "rest", name: "春节" };
  expect(await perform(enterDay, day, staff)).toMatchObject({ status: "done", answer: { year: 2027 } });
  expect(await perform(enterDay, { ...day, kind: "work" }, staff)).toMatchObject({ status: "done" });
  const { departmentId } = viewers.departmentStaff;
  expect(await db.owner.calendarDay.findMany({ where: { departmentId } })).toMatchObject([{ kind: "work" }]);
  expect(await perform(enterDay, day, { viewer: viewers.sendingLiaison, clock })).toMatchObject({
    refusal: { code: "postMayNot" },
  });
  expect(await perform(enterDay, { day: "2027-02-30", kind: "rest" }, staff)).toMatchObject({
    status: "invalid",
    fields: { day: ["badDate"] },
  });
});

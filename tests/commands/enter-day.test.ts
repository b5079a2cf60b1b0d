import { aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { enterDay } from "@/lib/features/programmes/commands/enter-day";
import { clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const clock = clockOn(calendarDate("2026-10-12"));

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

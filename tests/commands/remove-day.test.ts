import { aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { removeDay } from "@/lib/features/programmes/commands/remove-day";
import { clockOn } from "@/lib/platform/clock";
import { columnOf } from "@/lib/platform/days";
import { perform } from "@/lib/platform/perform";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const clock = clockOn(calendarDate("2026-10-12"));

test("E3: the staff takes out a day it entered, once; nobody else may", async () => {
  const { scene, viewers } = await aYearUnderWay(db.owner);
  const day = calendarDate("2027-02-08");
  await db.owner.calendarDay.create({
    data: { departmentId: scene.departmentId, day: columnOf(day), kind: "rest", name: "春节" },
  });
  expect(await perform(removeDay, { day }, { viewer: viewers.hostLeader, clock })).toMatchObject({
    status: "refused",
    refusal: { code: "postMayNot" },
  });
  expect(await perform(removeDay, { day }, { viewer: viewers.departmentStaff, clock })).toMatchObject({
    status: "done",
  });
  expect(await perform(removeDay, { day }, { viewer: viewers.departmentStaff, clock })).toEqual({ status: "notFound" });
  expect(await perform(removeDay, {}, { viewer: viewers.departmentStaff, clock })).toMatchObject({ status: "invalid" });
});

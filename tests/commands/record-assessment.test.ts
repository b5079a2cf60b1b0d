import { aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { recordAssessment } from "@/lib/features/placements/commands/record-assessment";
import { clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const clock = clockOn(calendarDate("2027-02-01"));

test("O10: the staff records who assesses a year, and the result once the year is over", async () => {
  const { placement, viewers } = await aYearUnderWay(db.owner);
  const { id: placementId } = placement;
  const staff = { viewer: viewers.departmentStaff, clock };
  const input = { placementId, year: "2026", assessor: "hostUnit" };
  expect(await perform(recordAssessment, input, staff)).toMatchObject({ status: "done" });
  const settled = { ...input, result: "excellent", resultOn: "2027-01-20" };
  expect(await perform(recordAssessment, settled, staff)).toMatchObject({ status: "done" });
  expect(await db.owner.annualAssessment.findMany({ where: { placementId } })).toMatchObject([
    { year: 2026, result: "excellent", version: 2 },
  ]);
  expect(await perform(recordAssessment, { ...input, year: 2025 }, staff)).toMatchObject({
    refusal: { code: "assessmentOutsideTerm", rule: "O10" },
  });
  expect(await perform(recordAssessment, { ...settled, year: 2027 }, staff)).toMatchObject({
    refusal: { code: "assessmentYearNotOver" },
  });
});

test("O10, E1: a result needs its day; the liaison may not record it, a stranger finds nothing", async () => {
  const { placement, viewers } = await aYearUnderWay(db.owner);
  const input = { placementId: placement.id, year: 2026, assessor: "hostUnit" };
  expect(
    await perform(recordAssessment, { ...input, result: "excellent" }, { viewer: viewers.departmentStaff, clock }),
  ).toMatchObject({ status: "invalid", fields: { resultOn: ["required"] } });
  expect(await perform(recordAssessment, input, { viewer: viewers.sendingLiaison, clock })).toMatchObject({
    refusal: { code: "postMayNot" },
  });
  expect(await perform(recordAssessment, input, { viewer: viewers.strangerLiaison, clock })).toEqual({
    status: "notFound",
  });
});

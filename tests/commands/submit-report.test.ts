import { aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { submitReport } from "@/lib/features/reporting/commands/submit-report";
import { clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const clock = clockOn(calendarDate("2026-10-12"));
const parts = { work: "秋粮收储", study: "学习条例", life: "食宿安排妥当", thought: "思想稳定" };
const day = (value: Date) => value.toISOString().slice(0, 10);

test("O1: the cadre submits the second quarter; three parties receive it at once, each with a day to acknowledge by", async () => {
  const { placement, viewers } = await aYearUnderWay(db.owner);
  const input = { placementId: placement.id, period: 2, ...parts };
  expect(await perform(submitReport, input, { viewer: viewers.cadre, clock })).toMatchObject({
    status: "done",
    answer: { placementId: placement.id, period: 2 },
  });
  const report = await db.owner.report.findFirstOrThrow({ where: { placementId: placement.id } });
  expect(report).toMatchObject({ period: 2, number: 1, correctsId: null, ...parts });
  expect([day(report.fromOn), day(report.toOn), day(report.submittedOn)]).toEqual([
    "2026-07-01",
    "2026-09-30",
    "2026-10-12",
  ]);
  const sent = await db.owner.delivery.findMany({ where: { reportId: report.id }, orderBy: { party: "asc" } });
  expect(sent.map((one) => [one.party, one.kind, day(one.dueOn)])).toEqual([
    ["department", "report", "2026-10-26"],
    ["sendingUnit", "report", "2026-10-26"],
    ["hostUnit", "report", "2026-10-26"],
  ]);
});

test("O1: too early, unknown or already submitted is refused; a blank part is invalid", async () => {
  const { placement, viewers } = await aYearUnderWay(db.owner);
  const submit = (period: number, more: object = {}) =>
    perform(submitReport, { placementId: placement.id, period, ...parts, ...more }, { viewer: viewers.cadre, clock });
  expect(await submit(3)).toMatchObject({
    refusal: { code: "reportNotOpen", rule: "O1", facts: { opensOn: "2026-12-16" } },
  });
  expect(await submit(9)).toMatchObject({ refusal: { code: "reportPeriodUnknown" } });
  expect(await submit(2, { life: " " })).toMatchObject({ status: "invalid", fields: { life: ["required"] } });
  expect(await submit(2)).toMatchObject({ status: "done" });
  expect(await submit(2)).toMatchObject({ refusal: { code: "reportAlreadySubmitted", rule: "O1" } });
});

test("E1: nobody else writes it; a stranger finds nothing", async () => {
  const { placement, viewers } = await aYearUnderWay(db.owner);
  const input = { placementId: placement.id, period: 2, ...parts };
  for (const viewer of [viewers.departmentStaff, viewers.hostLeader, viewers.mentor, viewers.sendingLiaison]) {
    expect(await perform(submitReport, input, { viewer, clock })).toMatchObject({
      refusal: { code: "postMayNot", rule: "E1" },
    });
  }
  expect(await perform(submitReport, input, { viewer: viewers.strangerHost, clock })).toEqual({ status: "notFound" });
});

test("O1: of eight submissions of one period one wins, with three deliveries", async () => {
  const { placement, viewers } = await aYearUnderWay(db.owner);
  const input = { placementId: placement.id, period: 2, ...parts };
  const all = await Promise.all(
    Array.from({ length: 8 }, () => perform(submitReport, input, { viewer: viewers.cadre, clock })),
  );
  expect(all.filter((r) => r.status === "done")).toHaveLength(1);
  expect(all.filter((r) => r.status === "refused")).toHaveLength(7);
  expect(await db.owner.delivery.count({ where: { placementId: placement.id } })).toBe(3);
});

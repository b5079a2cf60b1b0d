import { aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { correctReport } from "@/lib/features/reporting/commands/correct-report";
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

test("O9: a correction is a new version beside the old, with deliveries of its own; without a report there is nothing to correct", async () => {
  const { placement, viewers } = await aYearUnderWay(db.owner);
  const input = { placementId: placement.id, period: 2, ...parts };
  const correct = (more: object = {}, version?: number) =>
    perform(correctReport, { ...input, ...more }, { viewer: viewers.cadre, clock, envelope: { version } });
  expect(await correct()).toMatchObject({ refusal: { code: "reportNotSubmitted" } });
  await perform(submitReport, input, { viewer: viewers.cadre, clock });
  expect(await correct({ work: "" })).toMatchObject({ status: "invalid" });
  expect(await correct({ work: "秋粮收储和山洪避险演练" }, 1)).toMatchObject({ status: "done" });
  expect(await correct({ work: "旧页面再交一次" }, 1)).toMatchObject({ refusal: { code: "changedMeanwhile" } });
  const [first, second] = await db.owner.report.findMany({
    where: { placementId: placement.id },
    orderBy: { number: "asc" },
  });
  expect(first).toMatchObject({ number: 1, work: parts.work });
  expect(second).toMatchObject({ number: 2, correctsId: first?.id, work: "秋粮收储和山洪避险演练" });
  expect(await db.owner.delivery.count({ where: { reportId: second?.id } })).toBe(3);
});

test("E1: nobody but the cadre corrects it; a stranger finds nothing", async () => {
  const { placement, viewers } = await aYearUnderWay(db.owner);
  const input = { placementId: placement.id, period: 2, ...parts };
  const by = (viewer: typeof viewers.cadre) => perform(correctReport, input, { viewer, clock });
  for (const viewer of [viewers.departmentStaff, viewers.hostLeader, viewers.mentor, viewers.sendingLiaison]) {
    expect(await by(viewer)).toMatchObject({ refusal: { code: "postMayNot", rule: "E1" } });
  }
  expect(await by(viewers.strangerHost)).toEqual({ status: "notFound" });
});

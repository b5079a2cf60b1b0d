import { aViewer, aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import type { Party } from "@/lib/domain/vocabulary";
import { commentReport } from "@/lib/features/reporting/commands/comment-report";
import { openReport } from "@/lib/features/reporting/commands/open-report";
import { submitReport } from "@/lib/features/reporting/commands/submit-report";
import { clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const clock = clockOn(calendarDate("2026-10-12"));

async function aSubmittedReport() {
  const year = await aYearUnderWay(db.owner);
  const { placement, viewers } = year;
  const parts = { work: "秋粮收储", study: "学习条例", life: "食宿安排妥当", thought: "思想稳定" };
  await perform(submitReport, { placementId: placement.id, period: 2, ...parts }, { viewer: viewers.cadre, clock });
  const rows = await db.owner.delivery.findMany({ where: { placementId: placement.id } });
  const to = (party: Party) => rows.find((row) => row.party === party)?.id as string;
  return { ...year, to };
}
type Viewer = Awaited<ReturnType<typeof aViewer>>;
const open = (viewer: Viewer, deliveryId: string) => perform(openReport, { deliveryId }, { viewer, clock });
const comment = (viewer: Viewer, deliveryId: string, text = "推进会可以请县里项目办参加") =>
  perform(commentReport, { deliveryId, comment: text }, { viewer, clock });
const receipts = (deliveryId: string) => db.owner.receipt.findMany({ where: { deliveryId }, orderBy: { at: "asc" } });

test("O1: a party answers in words once it has opened the report; the department leader acknowledges but does not comment", async () => {
  const { viewers, to } = await aSubmittedReport();
  expect(await comment(viewers.mentor, to("hostUnit"))).toMatchObject({ refusal: { code: "notOpenedYet" } });
  await open(viewers.mentor, to("hostUnit"));
  expect(await comment(viewers.mentor, to("hostUnit"))).toMatchObject({ status: "done" });
  const rows = await receipts(to("hostUnit"));
  expect(rows.at(-1)).toMatchObject({ kind: "answered", text: "推进会可以请县里项目办参加" });
  expect(await comment(viewers.departmentLeader, to("department"))).toMatchObject({ refusal: { code: "postMayNot" } });
  expect(await comment(viewers.mentor, to("hostUnit"), " ")).toMatchObject({ status: "invalid" });
});

test("E4: the cadre does not answer their own report under another hat; E1: nor anyone for another party", async () => {
  const { scene, hostUnitId, placement, viewers, to } = await aSubmittedReport();
  const viewer = await aViewer(scene, "hostSecretary", { unitId: hostUnitId, personId: placement.cadreId });
  await open(viewer, to("hostUnit"));
  expect(await comment(viewer, to("hostUnit"))).toMatchObject({ refusal: { code: "actsOnOwn", rule: "E4" } });
  expect(await comment(viewers.departmentStaff, to("hostUnit"))).toMatchObject({ refusal: { code: "postMayNot" } });
  expect(await comment(viewers.strangerHost, to("hostUnit"))).toEqual({ status: "notFound" });
});

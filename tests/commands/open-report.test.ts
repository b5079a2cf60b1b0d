import { type aViewer, aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import type { Party } from "@/lib/domain/vocabulary";
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
const receipts = (deliveryId: string) => db.owner.receipt.findMany({ where: { deliveryId } });

test("O9: each person of the party opens it once; a second press leaves no second receipt", async () => {
  const { viewers, to } = await aSubmittedReport();
  for (const viewer of [viewers.hostSecretary, viewers.mentor, viewers.hostSecretary]) {
    expect(await open(viewer, to("hostUnit"))).toMatchObject({
      status: "done",
      answer: { deliveryId: to("hostUnit") },
    });
  }
  const rows = await receipts(to("hostUnit"));
  expect(rows.map((row) => row.personId).sort()).toEqual(
    [viewers.hostSecretary.personId, viewers.mentor.personId].sort(),
  );
});

test("E1: nobody opens what went to another party; the cadre, the auditor and a stranger open nothing", async () => {
  const { viewers, to } = await aSubmittedReport();
  expect(await open(viewers.departmentLeader, to("hostUnit"))).toMatchObject({
    refusal: { code: "postMayNot", facts: { posts: "hostSecretary,hostLeader,mentor" } },
  });
  expect(await open(viewers.cadre, to("department"))).toMatchObject({ refusal: { code: "postMayNot", rule: "E1" } });
  expect(await open(viewers.auditor, to("department"))).toEqual({ status: "notFound" });
  expect(await open(viewers.strangerLiaison, to("sendingUnit"))).toEqual({ status: "notFound" });
  expect(await open(viewers.mentor, "nothing")).toMatchObject({ status: "invalid" });
  expect(await db.owner.receipt.count({ where: { deliveryId: to("department") } })).toBe(0);
});

test("O9: of eight hands of one person opening it at once one leaves a receipt", async () => {
  const { viewers, to } = await aSubmittedReport();
  const all = await Promise.all(Array.from({ length: 8 }, () => open(viewers.hostLeader, to("hostUnit"))));
  expect(all.every((one) => one.status === "done")).toBe(true);
  expect(await receipts(to("hostUnit"))).toHaveLength(1);
});

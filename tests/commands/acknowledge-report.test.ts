import { aViewer, aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import type { Party } from "@/lib/domain/vocabulary";
import { acknowledgeReport } from "@/lib/features/reporting/commands/acknowledge-report";
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
const acknowledge = (viewer: Viewer, deliveryId: string) =>
  perform(acknowledgeReport, { deliveryId }, { viewer, clock });
const receipts = (deliveryId: string) => db.owner.receipt.findMany({ where: { deliveryId }, orderBy: { at: "asc" } });

test("O5, O9: each party opens, then acknowledges; the receipts say who, in which post, when", async () => {
  const { viewers, to } = await aSubmittedReport();
  for (const [viewer, party] of [
    [viewers.departmentStaff, "department"],
    [viewers.sendingLiaison, "sendingUnit"],
    [viewers.hostLeader, "hostUnit"],
  ] as const) {
    expect(await acknowledge(viewer, to(party))).toMatchObject({ refusal: { code: "notOpenedYet", rule: "O5" } });
    expect(await open(viewer, to(party))).toMatchObject({ status: "done" });
    expect(await open(viewer, to(party))).toMatchObject({ status: "done" });
    expect(await acknowledge(viewer, to(party))).toMatchObject({ status: "done" });
    const rows = await receipts(to(party));
    expect(rows.map((row) => [row.kind, row.personId, row.postId, row.party])).toEqual([
      ["opened", viewer.personId, viewer.postId, party],
      ["acknowledged", viewer.personId, viewer.postId, party],
    ]);
  }
});

test("O5: acknowledged once for a party, and only by one who opened it themselves", async () => {
  const { viewers, to } = await aSubmittedReport();
  await open(viewers.hostSecretary, to("hostUnit"));
  expect(await acknowledge(viewers.hostLeader, to("hostUnit"))).toMatchObject({ refusal: { code: "notOpenedYet" } });
  await open(viewers.hostLeader, to("hostUnit"));
  expect(await acknowledge(viewers.hostSecretary, to("hostUnit"))).toMatchObject({ status: "done" });
  expect(await acknowledge(viewers.hostLeader, to("hostUnit"))).toMatchObject({
    refusal: { code: "alreadyAcknowledged" },
  });
});

test("E1: nobody signs for another party, mentor and cadre acknowledge nothing, strangers find nothing", async () => {
  const { viewers, to } = await aSubmittedReport();
  for (const act of [open, acknowledge]) {
    expect(await act(viewers.departmentStaff, to("sendingUnit"))).toMatchObject({
      refusal: { code: "postMayNot", rule: "E1", facts: { posts: "sendingLiaison" } },
    });
    expect(await act(viewers.cadre, to("department"))).toMatchObject({ refusal: { code: "postMayNot" } });
    expect(await act(viewers.strangerHost, to("hostUnit"))).toEqual({ status: "notFound" });
    expect(await act(viewers.auditor, to("hostUnit"))).toEqual({ status: "notFound" });
    expect(await act(viewers.hostLeader, "nothing")).toMatchObject({ status: "invalid" });
  }
  await open(viewers.mentor, to("hostUnit"));
  expect(await acknowledge(viewers.mentor, to("hostUnit"))).toMatchObject({ refusal: { code: "postMayNot" } });
});

test("E4: the cadre does not acknowledge their own report under another hat", async () => {
  const { scene, hostUnitId, placement, to } = await aSubmittedReport();
  const viewer = await aViewer(scene, "hostSecretary", { unitId: hostUnitId, personId: placement.cadreId });
  await open(viewer, to("hostUnit"));
  expect(await acknowledge(viewer, to("hostUnit"))).toMatchObject({ refusal: { code: "actsOnOwn", rule: "E4" } });
});

test("O5: of eight hands acknowledging for one party at once, one wins", async () => {
  const { viewers, to } = await aSubmittedReport();
  await open(viewers.hostLeader, to("hostUnit"));
  const all = await Promise.all(Array.from({ length: 8 }, () => acknowledge(viewers.hostLeader, to("hostUnit"))));
  expect(all.filter((r) => r.status === "done")).toHaveLength(1);
  expect(await db.owner.receipt.count({ where: { deliveryId: to("hostUnit"), kind: "acknowledged" } })).toBe(1);
});

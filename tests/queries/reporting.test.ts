import { aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import type { Party } from "@/lib/domain/vocabulary";
import { acknowledgeReport } from "@/lib/features/reporting/commands/acknowledge-report";
import { commentReport } from "@/lib/features/reporting/commands/comment-report";
import { correctReport } from "@/lib/features/reporting/commands/correct-report";
import { openReport } from "@/lib/features/reporting/commands/open-report";
import { submitReport } from "@/lib/features/reporting/commands/submit-report";
import { deliveryPage } from "@/lib/features/reporting/delivery-queries";
import { reportPage, reportsOfPlacement } from "@/lib/features/reporting/queries";
import { clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
  process.env.GUAZHI_TODAY = "2026-10-12";
});
const clock = clockOn(calendarDate("2026-10-12"));
const parts = { work: "秋粮收储", study: "学习条例", life: "食宿安排妥当", thought: "思想稳定" };

async function submitted() {
  const year = await aYearUnderWay(db.owner);
  const { placement, viewers } = year;
  await perform(submitReport, { placementId: placement.id, period: 2, ...parts }, { viewer: viewers.cadre, clock });
  const rows = await db.owner.delivery.findMany({ where: { placementId: placement.id } });
  const to = (party: Party) => rows.find((row) => row.party === party)?.id as string;
  return { ...year, to };
}

test("O9: reading opens nothing; a delivery shows its subject, and its content only to the one who opened it", async () => {
  const { viewers, to } = await submitted();
  const before = await deliveryPage(viewers.hostLeader, to("hostUnit"));
  expect(before).toMatchObject({ cadreName: "陆文婧", subject: { kind: "report", period: 2 }, openedByViewer: false });
  expect(JSON.stringify(before)).not.toContain(parts.work);
  expect(await db.owner.receipt.count({ where: { deliveryId: to("hostUnit") } })).toBe(0);

  await perform(openReport, { deliveryId: to("hostUnit") }, { viewer: viewers.hostLeader, clock });
  expect(await deliveryPage(viewers.hostLeader, to("hostUnit"))).toMatchObject({
    content: parts,
    openedByViewer: true,
    mayAcknowledge: true,
    whyNotAcknowledge: null,
    shown: { openedOn: "2026-10-12", overdue: false },
  });
  expect((await deliveryPage(viewers.hostSecretary, to("hostUnit")))?.content).toBeNull();
  expect(await deliveryPage(viewers.mentor, to("hostUnit"))).toMatchObject({ mayAcknowledge: false, mayComment: true });
});

test("E1: a delivery is seen by its own party alone", async () => {
  const { viewers, to } = await submitted();
  const sees = async (viewer: typeof viewers.cadre, party: Party) => (await deliveryPage(viewer, to(party))) !== null;
  expect(await sees(viewers.departmentStaff, "department")).toBe(true);
  expect(await sees(viewers.sendingLiaison, "sendingUnit")).toBe(true);
  expect(await sees(viewers.departmentStaff, "sendingUnit")).toBe(false);
  expect(await sees(viewers.cadre, "department")).toBe(false);
  expect(await sees(viewers.strangerHost, "hostUnit")).toBe(false);
  expect(await sees(viewers.auditor, "department")).toBe(false);
  expect(await deliveryPage(viewers.hostLeader, "no-such-id")).toBeNull();
});

test("O5: a unit without anyone who can sign shows 无人可签收, and is not overdue", async () => {
  const { viewers, to, placement } = await submitted();
  await db.owner.post.updateMany({
    where: { personId: viewers.sendingLiaison.personId },
    data: { toOn: new Date("2026-10-12T00:00:00Z") },
  });
  const [record] = await reportsOfPlacement(viewers.departmentStaff, placement.id);
  const state = (party: Party) => record?.last.deliveries.find((one) => one.party === party);
  expect(state("sendingUnit")).toMatchObject({ nobodyCan: true, overdue: false });
  expect(state("hostUnit")).toMatchObject({ nobodyCan: false });
  expect(await deliveryPage(viewers.sendingLiaison, to("sendingUnit"))).toMatchObject({ shown: { nobodyCan: true } });
});

test("O1: the cadre writes, the parties see versions, receipts and answers; a stranger sees nothing", async () => {
  const { viewers, to, placement } = await submitted();
  const deliveryId = to("sendingUnit");
  for (const [command, input] of [
    [openReport, { deliveryId }],
    [acknowledgeReport, { deliveryId }],
    [commentReport, { deliveryId, comment: "单位同意，注意安全" }],
  ] as const) {
    await perform(command as typeof openReport, input, { viewer: viewers.sendingLiaison, clock });
  }
  const correction = { placementId: placement.id, period: 2, ...parts, work: "秋粮收储和避险演练" };
  await perform(correctReport, correction, { viewer: viewers.cadre, clock });

  const own = await reportPage(viewers.cadre, placement.id, 2);
  expect(own).toMatchObject({ writes: true, months: 3, due: { from: "2026-07-01", to: "2026-09-30" } });
  expect(own?.whyNotSubmit).toMatchObject({ code: "reportAlreadySubmitted" });
  expect(own?.standing).toMatchObject({ number: 2, work: "秋粮收储和避险演练" });
  expect(own?.versions.map((one) => one.content?.work)).toEqual(["秋粮收储", "秋粮收储和避险演练"]);
  expect(own?.versions[0]?.comments).toMatchObject([
    { party: "sendingUnit", name: "孙洁", text: "单位同意，注意安全" },
  ]);

  const liaison = await reportPage(viewers.sendingLiaison, placement.id, 2);
  expect(liaison?.versions.map((one) => one.content?.work ?? null)).toEqual(["秋粮收储", null]);
  expect(liaison).toMatchObject({ writes: false, standing: null });
  const host = await reportPage(viewers.hostLeader, placement.id, 2);
  expect(host?.versions.map((one) => [one.content, one.comments.length])).toEqual([
    [null, 0],
    [null, 0],
  ]);
  expect(host?.versions[0]?.deliveries.find((one) => one.party === "sendingUnit")).toMatchObject({
    acknowledgedOn: "2026-10-12",
    acknowledgedBy: "孙洁",
  });
  expect(await reportPage(viewers.strangerHost, placement.id, 2)).toBeNull();
  expect(await reportPage(viewers.auditor, placement.id, 2)).toBeNull();
  expect(await reportPage(viewers.cadre, placement.id, 5)).toBeNull();
  const [record] = await reportsOfPlacement(viewers.mentor, placement.id);
  expect(record).toMatchObject({ period: 2, months: 3, versions: 2 });
  expect(await reportsOfPlacement(viewers.strangerLiaison, placement.id)).toEqual([]);
});

test("O1: a period not yet open says when it opens", async () => {
  const { viewers, placement } = await submitted();
  expect(await reportPage(viewers.cadre, placement.id, 3)).toMatchObject({
    versions: [],
    overdue: false,
    whyNotSubmit: { code: "reportNotOpen", facts: { opensOn: "2026-12-16" } },
  });
});

import { randomUUID } from "node:crypto";
import { aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { recordPaperReceipt } from "@/lib/features/reporting/commands/record-paper-receipt";
import { submitReport } from "@/lib/features/reporting/commands/submit-report";
import { reportPage } from "@/lib/features/reporting/queries";
import { acknowledgeFeedback } from "@/lib/features/reviews/commands/acknowledge-feedback";
import { openFeedback } from "@/lib/features/reviews/commands/open-feedback";
import { type Clock, clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import type { PersonViewer } from "@/lib/platform/viewer";
import { aSignedReview } from "../support/reviews";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const clock = clockOn(calendarDate("2026-09-30"));
type By = { viewer: PersonViewer; clock: Clock };
const open = (input: object, by: By) => perform(openFeedback, input, by);
const acknowledge = (input: object, by: By) => perform(acknowledgeFeedback, input, by);
const scan = () => ({
  key: randomUUID(),
  name: "回执.pdf",
  mediaType: "application/pdf",
  bytes: 1200,
  sha256: "a".repeat(64),
});

test("O5: each of the three parties opens its own and acknowledges it once", async () => {
  const { viewers, to } = await aSignedReview(db.owner);
  for (const [role, party] of [
    ["cadre", "cadre"],
    ["sendingLiaison", "sendingUnit"],
    ["hostSecretary", "hostUnit"],
  ] as const) {
    const input = { deliveryId: to(party) };
    const by = { viewer: viewers[role], clock };
    expect(await perform(acknowledgeFeedback, input, by)).toMatchObject({
      status: "refused",
      refusal: { code: "notOpenedYet", rule: "O5" },
    });
    expect(await perform(openFeedback, input, by)).toMatchObject({ status: "done" });
    expect(await perform(openFeedback, input, by)).toMatchObject({ status: "done" });
    expect(await perform(acknowledgeFeedback, input, by)).toMatchObject({ status: "done" });
    expect(await perform(acknowledgeFeedback, input, by)).toMatchObject({
      status: "refused",
      refusal: { code: "alreadyAcknowledged", rule: "O5" },
    });
    const receipts = await db.owner.receipt.findMany({ where: input, orderBy: { at: "asc" } });
    expect(receipts.map((one) => [one.kind, one.party, one.personId])).toEqual([
      ["opened", party, viewers[role].personId],
      ["acknowledged", party, viewers[role].personId],
    ]);
  }
});

test("E1: nobody opens or acknowledges for another party, nor a mentor or the department; strangers find nothing", async () => {
  const { viewers, to } = await aSignedReview(db.owner);
  for (const c of [open, acknowledge]) {
    for (const [role, party] of [
      ["cadre", "hostUnit"],
      ["hostLeader", "sendingUnit"],
      ["sendingLiaison", "cadre"],
      ["mentor", "hostUnit"],
      ["departmentLeader", "cadre"],
    ] as const) {
      expect(
        await c({ deliveryId: to(party) }, { viewer: viewers[role], clock }),
        `${role} for ${party}`,
      ).toMatchObject({ status: "refused", refusal: { code: "postMayNot", rule: "E1" } });
    }
    for (const role of ["strangerHost", "strangerLiaison", "auditor"] as const) {
      expect(await c({ deliveryId: to("hostUnit") }, { viewer: viewers[role], clock })).toEqual({
        status: "notFound",
      });
    }
    expect(await c({}, { viewer: viewers.cadre, clock })).toMatchObject({ status: "invalid" });
  }
});

test("O5: what the secretary opened the leader has not read; E4: a cadre takes no unit's feedback about themselves", async () => {
  const { viewers, to } = await aSignedReview(db.owner);
  const input = { deliveryId: to("hostUnit") };
  await perform(openFeedback, input, { viewer: viewers.hostSecretary, clock });
  expect(await perform(acknowledgeFeedback, input, { viewer: viewers.hostLeader, clock })).toMatchObject({
    status: "refused",
    refusal: { code: "notOpenedYet" },
  });
  const asLiaison = { ...viewers.sendingLiaison, personId: viewers.cadre.personId };
  expect(await perform(openFeedback, { deliveryId: to("sendingUnit") }, { viewer: asLiaison, clock })).toMatchObject({
    status: "refused",
    refusal: { code: "actsOnOwn", rule: "E4" },
  });
});

test("O5: of eight hands acknowledging for one party, one wins", async () => {
  const { viewers, to } = await aSignedReview(db.owner);
  const input = { deliveryId: to("hostUnit") };
  const by = { viewer: viewers.hostLeader, clock };
  await perform(openFeedback, input, by);
  const all = await Promise.all(Array.from({ length: 8 }, () => perform(acknowledgeFeedback, input, by)));
  expect(all.filter((one) => one.status === "done")).toHaveLength(1);
});

test("O5: the department records a paper receipt with its scan, in the name of who signed; not twice, not without scan", async () => {
  const { viewers, to } = await aSignedReview(db.owner);
  const deliveryId = to("sendingUnit");
  const input = { deliveryId, signedById: viewers.sendingLiaison.personId, signedOn: "2026-09-29" };
  const by = { viewer: viewers.departmentStaff, clock };
  expect(await perform(recordPaperReceipt, input, by)).toMatchObject({
    status: "refused",
    refusal: { code: "paperWithoutScan", rule: "O5" },
  });
  for (const signedOn of ["2026-09-27", "2026-10-01"]) {
    expect(await perform(recordPaperReceipt, { ...input, signedOn, scan: scan() }, by)).toMatchObject({
      refusal: { code: "paperDayWrong" },
    });
  }
  const whole = { ...input, scan: scan() };
  expect(await perform(recordPaperReceipt, whole, { viewer: viewers.hostLeader, clock })).toMatchObject({
    status: "refused",
    refusal: { code: "postMayNot", rule: "E1" },
  });
  expect(await perform(recordPaperReceipt, whole, by)).toMatchObject({ status: "done" });
  expect(await perform(recordPaperReceipt, { ...input, scan: scan() }, by)).toMatchObject({
    refusal: { code: "alreadyAcknowledged" },
  });
  const [receipt] = await db.owner.receipt.findMany({ where: { deliveryId } });
  expect(receipt).toMatchObject({
    kind: "acknowledged",
    personId: viewers.sendingLiaison.personId,
    recordedById: viewers.departmentStaff.personId,
    postId: null,
  });
  expect(await db.owner.storedFile.findUnique({ where: { id: receipt?.paperScanId ?? "" } })).toMatchObject({
    key: whole.scan.key,
  });
});

test("O5: on paper only one of the party's own people signed: no other unit's, no cadre for a unit, nobody for the cadre", async () => {
  const { viewers, to, placement } = await aSignedReview(db.owner);
  const by = { viewer: viewers.departmentStaff, clock };
  const record = (party: string, signedById: string) =>
    perform(recordPaperReceipt, { deliveryId: to(party), signedById, signedOn: "2026-09-29", scan: scan() }, by);
  for (const [party, signer] of [
    ["sendingUnit", viewers.hostLeader.personId],
    ["sendingUnit", viewers.strangerLiaison.personId],
    ["sendingUnit", placement.cadreId],
    ["hostUnit", viewers.departmentStaff.personId],
    ["cadre", viewers.sendingLiaison.personId],
    ["cadre", randomUUID()],
  ] as const) {
    expect(await record(party, signer), `${party} by ${signer}`).toMatchObject({
      status: "refused",
      refusal: { code: "paperSignerWrong", rule: "O5" },
    });
  }
  expect(await record("hostUnit", viewers.mentor.personId)).toMatchObject({ status: "done" });
});

test("O5: a report is acknowledged on paper like a feedback where nobody of a unit can sign here", async () => {
  const { viewers, placement } = await aYearUnderWay(db.owner);
  const report = {
    placementId: placement.id,
    period: 1,
    ...{ work: "驻村", study: "自学", life: "尚好", thought: "安心" },
  };
  const day = clockOn(calendarDate("2026-07-01"));
  expect(await perform(submitReport, report, { viewer: viewers.cadre, clock: day })).toMatchObject({ status: "done" });
  const { id: deliveryId } = await db.owner.delivery.findFirstOrThrow({
    where: { placementId: placement.id, party: "sendingUnit" },
  });
  const input = { deliveryId, signedById: viewers.sendingLiaison.personId, signedOn: "2026-07-01", scan: scan() };
  const by = { viewer: viewers.departmentStaff, clock };
  expect(await perform(recordPaperReceipt, input, by)).toMatchObject({ status: "done" });
  const page = await reportPage(viewers.departmentStaff, placement.id, 1);
  expect(page?.versions[0]?.deliveries.find((one) => one.party === "sendingUnit")).toMatchObject({
    onPaper: true,
    acknowledgedOn: "2026-07-01",
  });
  expect(page?.paperSigners?.sendingUnit.map((one) => one.id)).toContain(viewers.sendingLiaison.personId);
  expect((await reportPage(viewers.hostLeader, placement.id, 1))?.paperSigners).toBeNull();
});

import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { acknowledgeFeedback } from "@/lib/features/reviews/commands/acknowledge-feedback";
import { openFeedback } from "@/lib/features/reviews/commands/open-feedback";
import { recordPaperReceipt } from "@/lib/features/reviews/commands/record-paper-receipt";
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

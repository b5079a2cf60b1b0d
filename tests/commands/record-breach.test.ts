import { aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { recordBreach } from "@/lib/features/placements/commands/record-breach";
import { clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const clock = clockOn(calendarDate("2026-10-12"));

test("O8: the staff enters a breach of a day within the placement; the log keeps the day, and of the text a hash", async () => {
  const { placement, viewers } = await aYearUnderWay(db.owner);
  const { id: placementId } = placement;
  const staff = { viewer: viewers.departmentStaff, clock };
  const input = { placementId, happenedOn: "2026-09-01", description: "违反中央八项规定精神，受到诫勉" };
  expect(await perform(recordBreach, { ...input, happenedOn: "2026-10-13" }, staff)).toMatchObject({
    refusal: { code: "breachDateWrong", rule: "O8" },
  });
  expect(await perform(recordBreach, input, staff)).toMatchObject({ status: "done" });
  const [row] = await db.owner.auditEntry.findMany({ where: { placementId, event: "breach.record", outcome: "done" } });
  expect(row?.changes).toEqual({ ...input, description: { hash: expect.any(String) } });
});

test("E1: a host may not enter one, a stranger finds nothing", async () => {
  const { placement, viewers } = await aYearUnderWay(db.owner);
  const input = { placementId: placement.id, happenedOn: "2026-09-01", description: "违纪" };
  expect(await perform(recordBreach, input, { viewer: viewers.hostLeader, clock })).toMatchObject({
    refusal: { code: "postMayNot" },
  });
  expect(await perform(recordBreach, input, { viewer: viewers.strangerHost, clock })).toEqual({ status: "notFound" });
  expect(
    await perform(recordBreach, { placementId: placement.id }, { viewer: viewers.departmentStaff, clock }),
  ).toMatchObject({ status: "invalid" });
});

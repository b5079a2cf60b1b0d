import { aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { confirmKept } from "@/lib/features/placements/commands/confirm-kept";
import { clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const clock = clockOn(calendarDate("2026-10-12"));

test("T3: the sending unit confirms several items at once, each of them once", async () => {
  const { placement, viewers } = await aYearUnderWay(db.owner);
  const { id: placementId } = placement;
  const liaison = { viewer: viewers.sendingLiaison, clock };
  const input = { placementId, items: ["pay", "identity"], confirmedOn: "2026-04-20" };
  expect(await perform(confirmKept, input, liaison)).toMatchObject({ status: "done" });
  expect(await perform(confirmKept, { ...input, items: ["benefits", "pay"] }, liaison)).toMatchObject({
    refusal: { code: "standingAlreadyConfirmed", rule: "T3" },
  });
  expect(await perform(confirmKept, { ...input, items: "benefits" }, liaison)).toMatchObject({ status: "done" });
  expect(await db.owner.standingCheck.count({ where: { placementId } })).toBe(3);
});

test("T3, E1: nothing chosen is no answer; a host may not confirm it, another liaison finds nothing", async () => {
  const { placement, viewers } = await aYearUnderWay(db.owner);
  const input = { placementId: placement.id, items: ["pay"], confirmedOn: "2026-04-20" };
  expect(
    await perform(confirmKept, { ...input, items: undefined }, { viewer: viewers.sendingLiaison, clock }),
  ).toMatchObject({ status: "invalid", fields: { items: ["chooseAtLeastOne"] } });
  expect(await perform(confirmKept, input, { viewer: viewers.hostSecretary, clock })).toMatchObject({
    refusal: { code: "postMayNot" },
  });
  expect(await perform(confirmKept, input, { viewer: viewers.strangerLiaison, clock })).toEqual({ status: "notFound" });
});

test("T3: a list with gaps is its items; one longer than there are items is no list of them", async () => {
  const { placement, viewers } = await aYearUnderWay(db.owner);
  const input = { placementId: placement.id, confirmedOn: "2026-04-20" };
  const gaps: string[] = [];
  gaps[100_000_000] = "pay";
  const liaison = { viewer: viewers.sendingLiaison, clock };
  expect(await perform(confirmKept, { ...input, items: ["pay", "pay", "pay", "pay"] }, liaison)).toMatchObject({
    status: "invalid",
  });
  expect(await perform(confirmKept, { ...input, items: gaps }, liaison)).toMatchObject({ status: "done" });
});

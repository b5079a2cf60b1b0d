import { aPlacement, aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { confirmTransfer } from "@/lib/features/placements/commands/confirm-transfer";
import { clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const clock = clockOn(calendarDate("2026-10-12"));

test("T3: the host confirms the party membership once, not for a cadre outside the Party", async () => {
  const { scene, sendingUnitId, hostUnitId, placement, viewers } = await aYearUnderWay(db.owner);
  const host = { viewer: viewers.hostSecretary, clock };
  const input = { placementId: placement.id, confirmedOn: "2026-04-20" };
  expect(await perform(confirmTransfer, { ...input, confirmedOn: "2026-10-13" }, host)).toMatchObject({
    refusal: { code: "standingDateWrong", rule: "T3" },
  });
  expect(await perform(confirmTransfer, input, host)).toMatchObject({ status: "done" });
  expect(await perform(confirmTransfer, input, host)).toMatchObject({ refusal: { code: "standingAlreadyConfirmed" } });
  const other = await aPlacement(scene, { sendingUnitId, hostUnitId, partyMember: false });
  expect(await perform(confirmTransfer, { ...input, placementId: other.id }, host)).toMatchObject({
    refusal: { code: "standingNotApplicable" },
  });
});

test("E1: the liaison may not confirm it, another host finds nothing", async () => {
  const { placement, viewers } = await aYearUnderWay(db.owner);
  const input = { placementId: placement.id, confirmedOn: "2026-04-20" };
  expect(await perform(confirmTransfer, input, { viewer: viewers.sendingLiaison, clock })).toMatchObject({
    refusal: { code: "postMayNot" },
  });
  expect(await perform(confirmTransfer, input, { viewer: viewers.strangerHost, clock })).toEqual({
    status: "notFound",
  });
  expect(
    await perform(confirmTransfer, { placementId: placement.id }, { viewer: viewers.hostSecretary, clock }),
  ).toMatchObject({ status: "invalid" });
});

import { aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { offerPosition } from "@/lib/features/programmes/commands/offer-position";
import { revisePosition } from "@/lib/features/programmes/commands/revise-position";
import { clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const clock = clockOn(calendarDate("2026-10-12"));
const text = { title: "党政办副主任", frontLine: "综合部门", duties: "协助统筹协调和督查督办", places: 1 };

test("S4, E1: places never fall below those taken; another host finds nothing of this one's", async () => {
  const { scene, hostUnitId, placement, viewers } = await aYearUnderWay(db.owner);
  const input = { programmeId: scene.programmeId, hostUnitId, ...text };
  expect(await perform(offerPosition, input, { viewer: viewers.strangerHost, clock })).toEqual({ status: "notFound" });
  expect(
    await perform(
      revisePosition,
      { positionId: placement.positionId, ...text },
      { viewer: viewers.strangerHost, clock },
    ),
  ).toEqual({ status: "notFound" });
  await db.owner.position.update({ where: { id: placement.positionId }, data: { places: 2 } });
  expect(await perform(offerPosition, { ...input, places: 0 }, { viewer: viewers.hostSecretary, clock })).toMatchObject(
    { status: "invalid", fields: { places: ["badNumber"] } },
  );
});

import { aScene, aViewer, aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { closeProgramme } from "@/lib/features/programmes/commands/close-programme";
import { clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const clock = clockOn(calendarDate("2026-10-12"));

test("S2: the leader closes an open programme; E1: the staff may not, another department finds nothing", async () => {
  const { scene, viewers } = await aYearUnderWay(db.owner);
  const { programmeId } = scene;
  const stranger = await aViewer(await aScene(db.owner), "departmentLeader");
  expect(await perform(closeProgramme, { programmeId }, { viewer: stranger, clock })).toEqual({ status: "notFound" });
  expect(await perform(closeProgramme, { programmeId }, { viewer: viewers.departmentStaff, clock })).toMatchObject({
    status: "refused",
    refusal: { code: "postMayNot" },
  });
  expect(await perform(closeProgramme, { programmeId }, { viewer: viewers.departmentLeader, clock })).toMatchObject({
    status: "done",
  });
  expect(await perform(closeProgramme, {}, { viewer: viewers.departmentLeader, clock })).toMatchObject({
    status: "invalid",
  });
});

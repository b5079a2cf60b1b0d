import { aPlacement, aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { markHalfYearOffline } from "@/lib/features/reviews/commands/mark-half-year-offline";
import { reviewSheet } from "@/lib/features/reviews/sheet-queries";
import { clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import type { PersonViewer } from "@/lib/platform/viewer";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const clock = clockOn(calendarDate("2026-11-20"));

async function takenOver(takeOverOn: string | null) {
  const year = await aYearUnderWay(db.owner);
  const { scene, sendingUnitId, hostUnitId } = year;
  const startsOn = calendarDate("2026-04-15");
  const day = takeOverOn === null ? undefined : calendarDate(takeOverOn);
  const { id } = await aPlacement(scene, { sendingUnitId, hostUnitId, startsOn, takeOverOn: day });
  const mark = (viewer: PersonViewer) => perform(markHalfYearOffline, { placementId: id }, { viewer, clock });
  return { ...year, placementId: id, mark };
}

test("T4: staff or leader marks a half-year review due before the take-over day as 线下, once", async () => {
  const { placementId, viewers, mark } = await takenOver("2026-11-01");
  const { departmentStaff, departmentLeader } = viewers;
  expect((await reviewSheet(departmentStaff, placementId, "halfYear"))?.whyNotMarkOffline).toBeNull();
  expect(await mark(departmentStaff)).toMatchObject({ status: "done", answer: { placementId } });
  expect(await db.owner.placement.findUniqueOrThrow({ where: { id: placementId } })).toMatchObject({
    halfYearOffline: true,
  });
  expect(await reviewSheet(departmentStaff, placementId, "halfYear")).toMatchObject({ state: "offline" });
  expect(await mark(departmentLeader)).toMatchObject({ refusal: { code: "halfYearClosed", rule: "O3" } });
  const other = await takenOver("2026-11-01");
  expect(await other.mark(other.viewers.departmentLeader)).toMatchObject({ status: "done" });
});

test("T4: not of a placement that was not taken over, nor where it fell due after; E1: by no other post", async () => {
  const kept = await takenOver(null);
  expect(await kept.mark(kept.viewers.departmentStaff)).toMatchObject({
    refusal: { code: "takeOverOnly", rule: "T4" },
  });
  const early = await takenOver("2026-10-15");
  expect(await early.mark(early.viewers.departmentStaff)).toMatchObject({
    refusal: { code: "halfYearDueAfterTakeOver", rule: "T4" },
  });
  const { viewers, mark } = await takenOver("2026-11-01");
  for (const viewer of [viewers.hostLeader, viewers.hostSecretary, viewers.sendingLiaison]) {
    expect(await mark(viewer)).toMatchObject({ refusal: { code: "postMayNot" } });
  }
  expect(await mark(viewers.strangerHost)).toEqual({ status: "notFound" });
});

import { aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { home } from "@/lib/features/insight/queries";
import { endEarlyPage } from "@/lib/features/placements/act-queries";
import { endEarly } from "@/lib/features/placements/commands/end-early";
import { proposeEarlyEnd } from "@/lib/features/placements/commands/propose-early-end";
import { clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
  process.env.GUAZHI_TODAY = "2026-10-12";
});
const clock = clockOn(calendarDate("2026-10-12"));
const end = { actualEndOn: "2026-10-31", reason: "health", note: "因病需长期治疗" };

test("T1: the staff lays an early end before the leader, may change it, and it waits there until it is decided", async () => {
  const { placement, viewers } = await aYearUnderWay(db.owner);
  const input = { placementId: placement.id, ...end };
  const staff = { viewer: viewers.departmentStaff, clock };
  expect(await perform(proposeEarlyEnd, { ...input, actualEndOn: "2027-03-31" }, staff)).toMatchObject({
    refusal: { code: "earlyEndOutsideTerm", rule: "T1" },
  });
  expect(await perform(proposeEarlyEnd, input, staff)).toMatchObject({ status: "done" });
  expect(await perform(proposeEarlyEnd, { ...input, note: "因病，医嘱休养半年" }, staff)).toMatchObject({
    status: "done",
  });
  expect(await db.owner.placement.findUniqueOrThrow({ where: { id: placement.id } })).toMatchObject({
    actualEndOn: null,
  });
  const page = await endEarlyPage(viewers.departmentLeader, placement.id);
  expect(page?.proposal).toMatchObject({ actualEndOn: "2026-10-31", reason: "health", note: "因病，医嘱休养半年" });
  const waits = async () =>
    (await home(viewers.departmentLeader)).items.filter(
      (item) => item.placementId === placement.id && item.kind === "endEarly",
    ).length;
  expect(await waits()).toBe(1);
  expect(await perform(endEarly, input, { viewer: viewers.departmentLeader, clock })).toMatchObject({ status: "done" });
  expect(await waits()).toBe(0);
  expect(await perform(proposeEarlyEnd, input, staff)).toMatchObject({ refusal: { code: "alreadyEnded" } });
});

test("E1, E4: only the staff proposes, only the department reads it, nobody proposes for themselves", async () => {
  const { placement, viewers } = await aYearUnderWay(db.owner);
  const input = { placementId: placement.id, ...end };
  expect(await perform(proposeEarlyEnd, input, { viewer: viewers.departmentLeader, clock })).toMatchObject({
    refusal: { code: "postMayNot" },
  });
  expect(await perform(proposeEarlyEnd, input, { viewer: viewers.strangerHost, clock })).toEqual({
    status: "notFound",
  });
  const oneself = { viewer: { ...viewers.departmentStaff, personId: placement.cadreId }, clock };
  expect(await perform(proposeEarlyEnd, input, oneself)).toMatchObject({ refusal: { code: "actsOnOwn", rule: "E4" } });
  expect(
    await perform(proposeEarlyEnd, { ...input, note: " " }, { viewer: viewers.departmentStaff, clock }),
  ).toMatchObject({ status: "invalid" });
  expect(await endEarlyPage(viewers.hostLeader, placement.id)).toBeNull();
});

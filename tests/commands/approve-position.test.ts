import { aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { approvePosition } from "@/lib/features/programmes/commands/approve-position";
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

test("S4: the host offers and changes a position, the department approves it with its needs, then the host may not change it", async () => {
  const { scene, hostUnitId, viewers } = await aYearUnderWay(db.owner);
  const input = { programmeId: scene.programmeId, hostUnitId, ...text };
  const host = { viewer: viewers.hostSecretary, clock };
  const staff = { viewer: viewers.departmentStaff, clock };
  const offered = await perform(offerPosition, input, host);
  if (offered.status !== "done") throw new Error(JSON.stringify(offered));
  const { positionId } = offered.answer;
  expect(await perform(offerPosition, input, host)).toMatchObject({
    refusal: { code: "positionNameTaken", rule: "S4" },
  });
  expect(await perform(revisePosition, { positionId, ...text, places: 2 }, host)).toMatchObject({ status: "done" });
  const needs = scene.capabilityIds.map((capabilityId) => ({ capabilityId, level: "4" }));
  expect(await perform(approvePosition, { positionId, needs: needs.slice(1) }, staff)).toMatchObject({
    status: "refused",
    refusal: { code: "baselineScoresIncomplete" },
  });
  expect(await perform(approvePosition, { positionId, needs }, host)).toMatchObject({
    refusal: { code: "postMayNot" },
  });
  expect(await perform(approvePosition, { positionId, needs }, staff)).toMatchObject({ status: "done" });
  expect(await db.owner.positionNeed.count({ where: { positionId, level: 4 } })).toBe(4);
  expect(await perform(revisePosition, { positionId, ...text }, host)).toMatchObject({
    refusal: { code: "positionApproved", rule: "S4" },
  });
  expect(await perform(revisePosition, { positionId, ...text, places: 3 }, staff)).toMatchObject({ status: "done" });
});

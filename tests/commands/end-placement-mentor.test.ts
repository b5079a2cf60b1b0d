import { aLeader, aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { designatePlacementMentor } from "@/lib/features/mentoring/commands/designate-placement-mentor";
import { endPlacementMentor } from "@/lib/features/mentoring/commands/end-placement-mentor";
import { clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const clock = clockOn(calendarDate("2026-10-12"));
const today = "2026-10-12";

test("H2: an own designation ends and the host's mentor guides again, but only where there is one", async () => {
  const { scene, hostUnitId, placement, viewers } = await aYearUnderWay(db.owner);
  const end = (viewer: typeof viewers.cadre, more: object = {}) =>
    perform(endPlacementMentor, { placementId: placement.id, from: today, ...more }, { viewer, clock });
  expect(await end(viewers.hostLeader)).toMatchObject({ refusal: { code: "ownMentorNotNamed", rule: "H2" } });
  expect(await end(viewers.mentor)).toMatchObject({ refusal: { code: "postMayNot", rule: "E1" } });
  const personId = await aLeader(scene, hostUnitId, { name: "覃永年" });
  const named = { placementId: placement.id, personId, from: today };
  await perform(designatePlacementMentor, named, { viewer: viewers.hostLeader, clock });

  const hosts = await db.owner.mentorDesignation.findFirstOrThrow({ where: { hostUnitId, placementId: null } });
  const until = (toOn: Date | null) => db.owner.mentorDesignation.update({ where: { id: hosts.id }, data: { toOn } });
  await until(new Date("2026-10-01T00:00:00Z"));
  expect(await end(viewers.hostLeader)).toMatchObject({ refusal: { code: "hostMentorMissing", rule: "H2" } });
  await until(null);

  expect(await end(viewers.departmentStaff)).toMatchObject({ refusal: { code: "designationWithoutReason" } });
  expect(await end(viewers.strangerHost)).toEqual({ status: "notFound" });
  expect(await end(viewers.hostLeader, { from: "soon" })).toMatchObject({ status: "invalid" });
  expect(await end(viewers.hostSecretary)).toMatchObject({ status: "done" });
  const own = await db.owner.mentorDesignation.findFirstOrThrow({ where: { placementId: placement.id } });
  expect(own.toOn?.toISOString().slice(0, 10)).toBe(today);
});

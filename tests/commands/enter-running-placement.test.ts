import { aCadre, aPosition, aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { enterRunningPlacement } from "@/lib/features/placements/commands/enter-running-placement";
import { clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const clock = clockOn(calendarDate("2026-10-12"));

async function running() {
  const year = await aYearUnderWay(db.owner);
  const { scene, sendingUnitId, otherUnitId, viewers } = year;
  const cadreId = await aCadre(scene, sendingUnitId, { name: "蒋牧", partyMember: false });
  const positionId = await aPosition(scene, otherUnitId);
  const input = {
    ...{ positionId, cadreId, startsOn: "2026-04-15", arrivedOn: "2026-04-16", takeOverOn: "2026-10-01" },
    ...{ decisionStatus: "toFollow", baselineNotMeasured: "on" },
  };
  return { ...year, input, staff: { viewer: viewers.departmentStaff, clock } };
}

test("T4: a running placement is taken over without mentor or first responsible person, its decision 待补", async () => {
  const { input, staff } = await running();
  const done = await perform(enterRunningPlacement, input, staff);
  if (done.status !== "done") throw new Error(JSON.stringify(done));
  expect(await db.owner.placement.findUniqueOrThrow({ where: { id: done.answer.placementId } })).toMatchObject({
    ...{ state: "arrived", decisionStatus: "toFollow", baselineNotMeasured: true, halfYearOffline: false },
    partyMember: false,
  });
});

test("T4, S2, T1: wrong days and an unnamed decision are refused", async () => {
  const { input, staff } = await running();
  const code = async (other: Record<string, string>) => {
    const done = await perform(enterRunningPlacement, { ...input, ...other }, staff);
    return done.status === "refused" ? done.refusal.code : done.status;
  };
  expect(await code({ takeOverOn: "2026-04-14" })).toBe("takeOverBeforeStart");
  expect(await code({ takeOverOn: "2026-10-13" })).toBe("takeOverInFuture");
  expect(await code({ arrivedOn: "2026-04-14" })).toBe("arrivalBeforeStart");
  expect(await code({ decisionStatus: "given" })).toBe("decisionMissing");
  expect(await code({ takeOverOn: "soon" })).toBe("invalid");
});

test("T4, T2, E1: one cadre is taken over once, by eight hands too; a stranger finds nothing", async () => {
  const { input, staff, viewers } = await running();
  const all = await Promise.all(Array.from({ length: 8 }, () => perform(enterRunningPlacement, input, staff)));
  expect(all.filter((one) => one.status === "done")).toHaveLength(1);
  expect(await perform(enterRunningPlacement, input, { viewer: viewers.departmentLeader, clock })).toMatchObject({
    refusal: { code: "postMayNot" },
  });
  expect(await perform(enterRunningPlacement, input, { viewer: viewers.strangerLiaison, clock })).toEqual({
    status: "notFound",
  });
});

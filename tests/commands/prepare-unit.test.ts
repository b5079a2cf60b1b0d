import { aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { prepareUnit } from "@/lib/features/people/commands/prepare-unit";
import { reviseUnit } from "@/lib/features/people/commands/revise-unit";
import { clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const today = "2026-10-12";
const clock = clockOn(calendarDate(today));

test("staff enter a unit and correct it; its name is one's own, found by pinyin", async () => {
  const { viewers, scene, hostUnitId } = await aYearUnderWay(db.owner);
  const as = { viewer: viewers.departmentStaff, clock };
  const input = { name: "石门坎镇", kind: "township", region: "栖云市白石县" };
  const done = await perform(prepareUnit, input, as);
  if (done.status !== "done") throw new Error(done.status);
  const { unitId } = done.answer;
  expect(await db.owner.unit.findUnique({ where: { id: unitId } })).toMatchObject({
    departmentId: scene.departmentId,
    pinyin: "shimenkanzhen",
    initials: "smkz",
  });
  expect(await perform(prepareUnit, input, as)).toMatchObject({ fields: { name: ["taken"] } });
  expect(await perform(reviseUnit, { unitId: hostUnitId, ...input }, as)).toMatchObject({
    fields: { name: ["taken"] },
  });
  const revised = { unitId, ...input, name: "石门坎街道", shortName: "石门坎" };
  expect(await perform(reviseUnit, revised, { ...as, envelope: { version: 1 } })).toMatchObject({ status: "done" });
  expect(await perform(reviseUnit, revised, { ...as, envelope: { version: 1 } })).toMatchObject({
    refusal: { code: "changedMeanwhile" },
  });
  expect(await db.owner.region.count({ where: { departmentId: scene.departmentId } })).toBe(1);
});

test("E1: a host may read its unit and not correct it; a stranger finds nothing; a unit without a kind is told so", async () => {
  const { viewers, hostUnitId } = await aYearUnderWay(db.owner);
  const input = { unitId: hostUnitId, name: "白石坡镇", kind: "township" };
  expect(await perform(reviseUnit, input, { viewer: viewers.hostSecretary, clock })).toMatchObject({
    refusal: { code: "postMayNot" },
  });
  expect(await perform(reviseUnit, input, { viewer: viewers.strangerHost, clock })).toEqual({ status: "notFound" });
  expect(await perform(prepareUnit, { name: "茶坪" }, { viewer: viewers.departmentStaff, clock })).toMatchObject({
    fields: { kind: ["chooseOne"] },
  });
  expect(
    await perform(prepareUnit, { name: "茶坪", kind: "township" }, { viewer: viewers.hostLeader, clock }),
  ).toMatchObject({ status: "refused" });
});

test("of eight hands entering one unit at once, one enters it and the others are told its name is taken", async () => {
  const { viewers } = await aYearUnderWay(db.owner);
  const all = await Promise.all(
    Array.from({ length: 8 }, () =>
      perform(prepareUnit, { name: "双河口乡", kind: "township" }, { viewer: viewers.departmentStaff, clock }),
    ),
  );
  expect(all.map((one) => one.status).sort()).toEqual(["done", ...Array(7).fill("invalid")]);
});

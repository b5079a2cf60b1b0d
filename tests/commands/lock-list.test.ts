import { aCadre, aCandidate, aPosition, aScene, aSelection, aUnit, aViewer } from "@seed/builders";
import { beforeAll, describe, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { preparePlacement } from "@/lib/features/placements/commands/prepare-placement";
import { lockList } from "@/lib/features/selection/commands/lock-list";
import { releaseSelection } from "@/lib/features/selection/commands/release-selection";
import { decidedListPage } from "@/lib/features/selection/list-queries";
import { clockOn } from "@/lib/platform/clock";
import { columnOf } from "@/lib/platform/days";
import { perform } from "@/lib/platform/perform";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const clock = clockOn(calendarDate("2026-03-20"));
const decision = { body: "市委常委会", decidedOn: "2026-03-18", documentNumber: "栖组干〔2026〕17号" };

/** A programme that selects by committee alone, with these results; null: not decided yet. */
async function aDecision(results: ("passed" | "failed" | null)[], quota = 5) {
  const scene = await aScene(db.owner, { startsOn: calendarDate("2026-06-01"), quota });
  await aSelection(scene);
  const { departmentId, programmeId, owner } = scene;
  await owner.selection.update({ where: { programmeId }, data: { stages: ["registration", "committee"] } });
  const sendingUnitId = await aUnit(scene, "市水务局", "cityOrgan");
  const hostUnitId = await aUnit(scene, "白石坡镇");
  const [staff, leader] = [await aViewer(scene, "departmentStaff"), await aViewer(scene, "departmentLeader")];
  const cadreIds: string[] = [];
  for (const result of results) {
    const cadreId = await aCadre(scene, sendingUnitId);
    cadreIds.push(cadreId);
    const candidateId = await aCandidate(scene, { cadreId, sendingUnitId });
    if (!result) continue;
    const on = columnOf(calendarDate("2026-03-18"));
    await owner.candidateResult.create({
      data: {
        ...{
          candidateId,
          departmentId,
          programmeId,
          stage: "committee",
          result,
          decider: "市委常委会",
          reason: "研究",
        },
        ...{ decidedOn: on, recordedById: staff.personId, recordedOn: on },
      },
    });
  }
  const lock = () => perform(lockList, { programmeId, ...decision }, { viewer: leader, clock });
  const announce = () => perform(releaseSelection, { programmeId, kind: "decision" }, { viewer: leader, clock });
  const positionId = await aPosition(scene, hostUnitId, { places: 2 });
  const place = (cadreId: string) =>
    perform(preparePlacement, { positionId, cadreId, startsOn: "2026-06-01" }, { viewer: staff, clock });
  return { scene, staff, leader, cadreIds, lock, announce, place };
}

describe("S1, S2: the list of those decided is locked", () => {
  test("by the department leader, once; the decision it rests on stands with it", async () => {
    const { scene, staff, lock } = await aDecision(["passed", "failed"]);
    const { programmeId } = scene;
    expect(await perform(lockList, { programmeId, ...decision }, { viewer: staff, clock })).toMatchObject({
      status: "refused",
      refusal: { rule: "E1", code: "postMayNot" },
    });
    expect(await lock()).toEqual({ status: "done", answer: { programmeId } });
    expect(await lock()).toMatchObject({ status: "refused", refusal: { rule: "S2", code: "listLocked" } });
  });

  test("as it was seen: one corrected out meanwhile makes it another list", async () => {
    const { scene, leader, staff } = await aDecision(["passed", "passed"]);
    const { programmeId, owner } = scene;
    const seen = async () => (await decidedListPage(leader, programmeId))?.version;
    const lock = (version: number | undefined) =>
      perform(lockList, { programmeId, ...decision }, { viewer: leader, clock, envelope: { version } });
    const before = await seen();
    const [first] = await owner.candidateResult.findMany({ where: { programmeId } });
    if (!first) throw new Error("nobody is decided");
    await owner.candidateResult.create({
      data: { ...first, entry: 2, result: "failed", reason: "更正", recordedById: staff.personId },
    });
    expect(await lock(before)).toMatchObject({ status: "refused", refusal: { code: "changedMeanwhile" } });
    expect(await lock(await seen())).toMatchObject({ status: "done" });
  });

  test.each([
    [["passed", null] as const, 5, "S1", "candidatesOpen"],
    [["failed"] as const, 5, "S2", "listEmpty"],
    [["passed", "passed"] as const, 1, "S2", "quotaBelowDecided"],
  ])("not with %j and a quota of %d: %s %s", async (results, quota, rule, code) => {
    const { lock } = await aDecision([...results], quota);
    expect(await lock()).toMatchObject({ status: "refused", refusal: { rule, code } });
  });

  test("of eight hands at once one locks it", async () => {
    const { lock } = await aDecision(["passed"]);
    const answers = await Promise.all(Array.from({ length: 8 }, lock));
    expect(answers.filter((one) => one.status === "done")).toHaveLength(1);
  });
});

describe("S2: where a programme selects, only those on the locked list are placed", () => {
  test("nobody before it is locked and announced (E1), and nobody else after", async () => {
    const { cadreIds, lock, announce, place } = await aDecision(["passed", "failed"]);
    const [decided, other] = cadreIds as [string, string];
    expect(await place(decided)).toMatchObject({ refusal: { rule: "S2", code: "notOnDecidedList" } });
    await lock();
    expect(await place(decided)).toMatchObject({ refusal: { rule: "E1", code: "decisionNotAnnounced" } });
    await announce();
    expect(await place(other)).toMatchObject({ refusal: { rule: "S2", code: "notOnDecidedList" } });
    expect(await place(decided)).toMatchObject({ status: "done" });
  });

  test("the database refuses it too, and a result after the lock", async () => {
    const { scene, cadreIds, lock, staff } = await aDecision(["passed", "failed"]);
    await lock();
    const { owner, departmentId, programmeId } = scene;
    const failed = await owner.candidate.findFirstOrThrow({ where: { programmeId, cadreId: cadreIds[1] as string } });
    const on = columnOf(calendarDate("2026-03-19"));
    await expect(
      owner.candidateResult.create({
        data: {
          ...{ candidateId: failed.id, departmentId, programmeId, stage: "committee", result: "passed", entry: 2 },
          ...{ decider: "市委常委会", reason: "复议", decidedOn: on, recordedById: staff.personId, recordedOn: on },
        },
      }),
    ).rejects.toThrow(/S2: the decided list is locked/);
  });
});

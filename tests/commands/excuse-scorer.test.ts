import { aViewer } from "@seed/builders";
import { beforeAll, describe, expect, test } from "vitest";
import { excuseScorer } from "@/lib/features/selection/commands/excuse-scorer";
import { perform } from "@/lib/platform/perform";
import type { PersonViewer } from "@/lib/platform/viewer";
import { clock, HELD, aPanelSitting as sittingOf } from "../support/panels";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const aPanelSitting = (options?: Parameters<typeof sittingOf>[1]) => sittingOf(db.owner, options);

describe("S5: a scorer who cannot go on is excused", () => {
  test("who, when, by whom and why is on record with the marks they gave, and the panel is another version", async () => {
    const { excuse, mark, panelId, seats, staff } = await aPanelSitting();
    await mark(0, [[0, "80"]]);
    expect(await excuse(0, "与人选乙是近亲属")).toEqual({ status: "done", answer: { panelId } });
    const [row] = await db.owner.panelExcusal.findMany({ where: { panelId } });
    expect(row).toMatchObject({
      personId: seats[0]?.personId,
      excusedById: staff.personId,
      reason: "与人选乙是近亲属",
    });
    expect(row?.excusedOn.toISOString().slice(0, 10)).toBe(HELD);
    expect(await db.owner.panelMark.findMany({ where: { panelId } })).toMatchObject([{ points: 8000 }]);
    expect(await db.owner.panel.findUniqueOrThrow({ where: { id: panelId } })).toMatchObject({ version: 2 });
    const [logged] = await db.owner.auditEntry.findMany({ where: { subjectId: panelId, event: "panelScorer.excuse" } });
    expect(logged?.changes).toMatchObject({ scorerId: seats[0]?.personId, excusedOn: HELD });
    expect(JSON.stringify(logged?.changes)).not.toContain("近亲属");
  });

  test("from then on they mark no more, and the panel is none of theirs, claimed or not", async () => {
    const { excuse, mark, seats } = await aPanelSitting();
    await mark(0, [[0, "80"]]);
    await excuse(0);
    expect(await mark(0, [[1, "80"]])).toEqual({ status: "notFound" });
    seats[0] = { ...(seats[0] as PersonViewer), panels: [] };
    expect(await mark(0, [[1, "80"]])).toEqual({ status: "notFound" });
    expect(await mark(1, [[1, "80"]])).toMatchObject({ status: "done" });
  });

  test("no mark of theirs is missed, none counts for anybody, and the extremes are those of who stayed", async () => {
    const { excuse, mark, close, scores, candidateIds } = await aPanelSitting({ scorers: 4, drops: true });
    const all = (...points: string[]) => points.map((one, i): [number, string] => [i, one]);
    // the highest of one, the lowest of another, and none of the third
    await mark(0, [
      [0, "100"],
      [1, "0"],
    ]);
    await mark(1, all("80", "90", "60"));
    await mark(2, all("82", "70", "61"));
    await mark(3, all("87", "95", "99"));
    expect(await close()).toMatchObject({ refusal: { code: "marksMissing", facts: { missing: 1 } } });
    await excuse(0);
    expect(await close()).toMatchObject({ status: "done" });
    const found = new Map((await scores()).map((one) => [one.candidateId, one.points]));
    expect(candidateIds.map((id) => found.get(id))).toEqual([8200, 9000, 6100]);
  });

  test("not the last one, not twice, not from a closed panel, and nobody who never sat on it", async () => {
    const { excuse, everyone, close, scene, staff, panelId } = await aPanelSitting({ scorers: 2, candidates: 1 });
    const stranger = await aViewer(scene, "scorer", { name: "别组考官" });
    const asked = { panelId, scorerId: stranger.personId, reason: "因病不能继续" };
    expect(await perform(excuseScorer, asked, { viewer: staff, clock })).toEqual({ status: "notFound" });
    expect(await excuse(0)).toMatchObject({ status: "done" });
    expect(await excuse(0)).toMatchObject({ refusal: { rule: "S5", code: "scorerExcused" } });
    expect(await excuse(1)).toMatchObject({ refusal: { rule: "S5", code: "lastScorer" } });
    const closed = await aPanelSitting({ candidates: 1 });
    await closed.everyone();
    await closed.close();
    expect(await closed.excuse(0)).toMatchObject({ refusal: { rule: "S5", code: "panelClosed" } });
    await expect(everyone()).rejects.toThrow(/notFound/);
    expect(await close([[0, "absent"]])).toMatchObject({ status: "done" });
  });

  test("a stand-in takes the place; the excused one is not put back, and whom they marked stays", async () => {
    const { excuse, mark, revise, scene, seats, candidateIds, panelId } = await aPanelSitting();
    await mark(0, [[0, "80"]]);
    await excuse(0);
    const fresh = await aViewer(scene, "scorer", { name: "替补考官" });
    const [first = "", ...others] = seats.map((one) => one.personId);
    expect(await revise({ scorerIds: [first, ...others] })).toMatchObject({ refusal: { code: "scorerExcused" } });
    const scorerIds = [...others, fresh.personId];
    expect(await revise({ scorerIds, candidateIds: candidateIds.slice(1) })).toMatchObject({
      refusal: { code: "panelMarked" },
    });
    expect(await revise({ scorerIds })).toMatchObject({ status: "done" });
    expect(await db.owner.panelScorer.count({ where: { panelId } })).toBe(4);
    expect(await db.owner.panelExcusal.count({ where: { panelId } })).toBe(1);
  });

  test("a panel nobody has marked in goes with whom was excused from it", async () => {
    const { excuse, dissolve, panelId } = await aPanelSitting();
    await excuse(0);
    expect(await dissolve()).toMatchObject({ status: "done" });
    expect(await db.owner.panelExcusal.count({ where: { panelId } })).toBe(0);
  });

  test("two excused at once from a panel of two: one stays", async () => {
    const { excuse, panelId } = await aPanelSitting({ scorers: 2 });
    const answers = await Promise.all([excuse(0), excuse(1)]);
    expect(answers.map((one) => one.status).sort()).toEqual(["done", "refused"]);
    expect(await db.owner.panelExcusal.count({ where: { panelId } })).toBe(1);
  });

  test("with a closing at once: the scores are those of the scorers who stand, whichever came first", async () => {
    for (let round = 0; round < 4; round++) {
      const { excuse, close, mark, scores, panelId } = await aPanelSitting({ candidates: 1 });
      for (const [seat, points] of ["100", "70", "70"].entries()) await mark(seat, [[0, points]]);
      const both = [() => excuse(0), () => close()];
      const [one, other] = await Promise.all((round % 2 ? both : both.toReversed()).map((act) => act()));
      const excused = await db.owner.panelExcusal.count({ where: { panelId } });
      expect((await scores()).map((score) => score.points)).toEqual([excused ? 7000 : 8000]);
      expect([one?.status, other?.status].sort()).toEqual(excused ? ["done", "done"] : ["done", "refused"]);
    }
  });

  test("with a mark of theirs at once: the mark is there and counts for nobody, or it is not taken", async () => {
    const { excuse, mark, panelId } = await aPanelSitting();
    const [excused, marked] = await Promise.all([excuse(0), mark(0, [[0, "80"]])]);
    expect(excused.status).toBe("done");
    expect(["done", "notFound"]).toContain(marked.status);
    expect(await db.owner.panelMark.count({ where: { panelId } })).toBe(marked.status === "done" ? 1 : 0);
  });

  test("a closing opened before somebody was excused is told", async () => {
    const { excuse, everyone, close, scores } = await aPanelSitting();
    await everyone();
    await excuse(0);
    expect(await close([], undefined, clock, 1)).toMatchObject({ refusal: { code: "changedMeanwhile" } });
    expect(await scores()).toEqual([]);
  });
});

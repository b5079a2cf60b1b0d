import { beforeAll, describe, expect, test } from "vitest";
import { closePanel } from "@/lib/features/selection/commands/close-panel";
import { perform } from "@/lib/platform/perform";
import type { PersonViewer } from "@/lib/platform/viewer";
import { clock, HELD, on, aPanelSitting as sittingOf } from "../support/panels";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const aPanelSitting = (options?: Parameters<typeof sittingOf>[1]) => sittingOf(db.owner, options);

describe("S5: a panel is closed", () => {
  test("when every mark is in, and not before; what they came to stands for each", async () => {
    const { mark, close, scores, candidateIds } = await aPanelSitting({ drops: true });
    await mark(0, [
      [0, "80"],
      [1, "90"],
      [2, "60.05"],
    ]);
    await mark(1, [
      [0, "82"],
      [1, "70"],
      [2, "60.05"],
    ]);
    await mark(2, [
      [0, "87"],
      [1, "95.5"],
    ]);
    expect(await close()).toMatchObject({ refusal: { rule: "S5", code: "marksMissing", facts: { missing: 1 } } });
    expect(await scores()).toEqual([]);
    await mark(2, [[2, "60.05"]]);
    expect(await close()).toMatchObject({ status: "done" });
    const found = new Map((await scores()).map((one) => [one.candidateId, one.points]));
    expect(candidateIds.map((id) => found.get(id))).toEqual([8200, 9000, 6005]);
    expect(await close()).toMatchObject({ refusal: { rule: "S5", code: "panelClosed", facts: { closedOn: HELD } } });
    expect(await mark(0, [[0, "99", "80"]])).toMatchObject({ refusal: { code: "panelClosed" } });
  });

  test("without the extremes kept out the mean of all counts", async () => {
    const { mark, close, scores } = await aPanelSitting({ candidates: 1 });
    for (const [seat, points] of ["80", "82", "87"].entries()) await mark(seat, [[0, points]]);
    await close();
    expect((await scores()).map((one) => one.points)).toEqual([8300]);
  });

  test("an absent or disqualified candidate has no score, which is not a zero", async () => {
    const { mark, close, scores, candidateIds, seats, panelId } = await aPanelSitting();
    for (const seat of seats.keys()) await mark(seat, [[0, "80"]]);
    await mark(0, [[1, "75"]]);
    expect(
      await close([
        [1, "disqualified"],
        [2, "absent"],
      ]),
    ).toMatchObject({ status: "done" });
    const found = new Map((await scores()).map((one) => [one.candidateId, [one.points, one.noScore]]));
    expect(candidateIds.map((id) => found.get(id))).toEqual([
      [8000, null],
      [null, "disqualified"],
      [null, "absent"],
    ]);
    const rows = await db.owner.panelCandidate.findMany({ where: { panelId }, orderBy: { place: "asc" } });
    expect(rows.map((one) => one.noScore)).toEqual([null, "disqualified", "absent"]);
  });

  test("not before the day, not by the leader or a scorer, not with somebody else's candidate", async () => {
    const { close, everyone, leader, seats, panelId, staff } = await aPanelSitting();
    const foreign = await aPanelSitting();
    await everyone();
    expect(await close([], staff, on("2026-03-11"))).toMatchObject({ refusal: { code: "panelNotYet" } });
    expect(await close([], leader)).toMatchObject({
      refusal: { code: "postMayNot", facts: { posts: "departmentStaff" } },
    });
    expect(await close([], seats[0] as PersonViewer)).toMatchObject({ refusal: { code: "postMayNot" } });
    expect(await close([], foreign.staff)).toEqual({ status: "notFound" });
    const noScores = { [foreign.candidateIds[0] ?? ""]: "absent" };
    expect(await perform(closePanel, { panelId, noScores }, { viewer: staff, clock })).toEqual({ status: "notFound" });
  });

  test("of eight hands at once one closes it", async () => {
    const { close, everyone, scores } = await aPanelSitting();
    await everyone();
    const answers = await Promise.all(Array.from({ length: 8 }, () => close()));
    expect(answers.filter(({ status }) => status === "done")).toHaveLength(1);
    expect(await scores()).toHaveLength(3);
  });

  test("marks that come while it is closed are in it or refused: the score is always of the marks that stand", async () => {
    const { mark, close, everyone, scores, panelId, candidateIds } = await aPanelSitting();
    await everyone("80");
    const marking = Array.from({ length: 7 }, (_, i) => mark(i % 3, [[0, String(90 + i), "80"]]));
    const [closed, ...marked] = await Promise.all([close(), ...marking]);
    expect(closed).toMatchObject({ status: "done" });
    for (const one of marked)
      if (one.status !== "done")
        expect(one).toMatchObject({ refusal: { code: expect.stringMatching(/panelClosed|changedMeanwhile/) } });
    const standing = await db.owner.panelMark.findMany({ where: { panelId, candidateId: candidateIds[0] } });
    const mean = Math.round(standing.reduce((sum, one) => sum + one.points, 0) / standing.length);
    const score = (await scores()).find((one) => one.candidateId === candidateIds[0]);
    expect(Math.abs((score?.points ?? 0) - mean)).toBeLessThanOrEqual(1);
  });
});

import { beforeAll, describe, expect, test } from "vitest";
import { giveMarks } from "@/lib/features/selection/commands/give-marks";
import { perform } from "@/lib/platform/perform";
import type { PersonViewer } from "@/lib/platform/viewer";
import { clock, HELD, on, aPanelSitting as sittingOf } from "../support/panels";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const aPanelSitting = (options?: Parameters<typeof sittingOf>[1]) => sittingOf(db.owner, options);

describe("S5: marks", () => {
  const marksOf = (scorerId: string) =>
    db.owner.panelMark.findMany({ where: { scorerId }, select: { points: true }, orderBy: { points: "asc" } });

  test("several at once, in points with two decimals at most, changed and taken back until the panel is closed", async () => {
    const { mark, seats } = await aPanelSitting();
    const own = seats[0]?.personId ?? "";
    expect(
      await mark(0, [
        [0, "86.5"],
        [1, "９０"],
        [2, null],
      ]),
    ).toMatchObject({ status: "done", answer: { marked: 2 } });
    expect(await marksOf(own)).toEqual([{ points: 8650 }, { points: 9000 }]);
    expect(
      await mark(0, [
        [0, "86.55", "86.5"],
        [1, null, "90"],
      ]),
    ).toMatchObject({ status: "done" });
    expect(await marksOf(own)).toEqual([{ points: 8655 }]);
  });

  test.each(["101", "-1", "86.555", "八十", "1e2"])(
    "'%s' is no mark: told at its field, and none of the sheet is taken",
    async (bad) => {
      const { mark, seats, candidateIds } = await aPanelSitting();
      expect(
        await mark(0, [
          [0, "80"],
          [1, bad],
        ]),
      ).toMatchObject({ status: "invalid", fields: { [`sheet.${candidateIds[1]}.points`]: ["badPoints"] } });
      expect(await marksOf(seats[0]?.personId ?? "")).toEqual([]);
    },
  );

  test("not before the day of the interview, not of whom the panel does not hear", async () => {
    const { mark } = await aPanelSitting();
    expect(await mark(0, [[0, "80"]], on("2026-03-11"))).toMatchObject({
      refusal: { rule: "S5", code: "panelNotYet", facts: { heldOn: HELD } },
    });
    expect(await mark(0, [[7, "80"]])).toEqual({ status: "notFound" });
  });

  test("E2: a sheet opened before the mark was changed elsewhere does not overwrite it", async () => {
    const { mark, seats } = await aPanelSitting();
    await mark(0, [
      [0, "80"],
      [1, "70"],
    ]);
    await mark(0, [[0, "85", "80"]]);
    expect(
      await mark(0, [
        [0, "90", "80"],
        [1, "75", "70"],
      ]),
    ).toMatchObject({ refusal: { code: "changedMeanwhile" } });
    // what it did not touch it does not judge, and what both say is said
    expect(
      await mark(0, [
        [0, "80", "80"],
        [1, "75", "70"],
      ]),
    ).toMatchObject({ status: "done" });
    expect(await mark(0, [[0, "85", "80"]])).toMatchObject({ status: "done" });
    expect(await marksOf(seats[0]?.personId ?? "")).toEqual([{ points: 7500 }, { points: 8500 }]);
  });

  test("E1: nobody else marks, not the department, not the scorer of another panel", async () => {
    const { panelId, staff, leader, candidateIds } = await aPanelSitting();
    const stranger = await aPanelSitting();
    const sheet = { [candidateIds[0] ?? ""]: { points: "80" } };
    for (const viewer of [staff, leader]) {
      const answer = await perform(giveMarks, { panelId, sheet }, { viewer, clock });
      expect(answer).toMatchObject({ refusal: { code: "postMayNot", facts: { posts: "scorer" } } });
    }
    expect(await perform(giveMarks, { panelId, sheet }, { viewer: stranger.seats[0] as PersonViewer, clock })).toEqual({
      status: "notFound",
    });
  });

  test("E2: the log says that marks were given, and neither which nor what could be tried against", async () => {
    const { mark, panelId, candidateIds } = await aPanelSitting();
    await mark(0, [
      [0, "86.57"],
      [1, "43.21"],
    ]);
    const [row] = await db.owner.auditEntry.findMany({ where: { subjectId: panelId, event: "panelMark.give" } });
    expect(row?.changes).toEqual({ panelId, marked: 2, cleared: 0 });
    const log = JSON.stringify(await db.owner.auditEntry.findMany({ where: { subjectId: panelId } }), (_, value) =>
      typeof value === "bigint" ? String(value) : value,
    );
    for (const secret of ["8657", "86.57", "4321", candidateIds[0]]) expect(log).not.toContain(secret);
  });

  test("two scorers at once, and eight sheets of one: every mark is there, once", async () => {
    const { mark, seats, candidateIds } = await aPanelSitting();
    const all = candidateIds.map((_, i): [number, string] => [i, String(70 + i)]);
    const answers = await Promise.all([...seats.keys(), ...seats.keys(), 0, 0].map((seat) => mark(seat, all)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set(["done"]));
    for (const seat of seats)
      expect(await marksOf(seat.personId)).toEqual([{ points: 7000 }, { points: 7100 }, { points: 7200 }]);
  });
});

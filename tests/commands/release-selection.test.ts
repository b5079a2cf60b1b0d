import { beforeAll, describe, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { releaseSelection } from "@/lib/features/selection/commands/release-selection";
import { columnOf } from "@/lib/platform/days";
import { reading } from "@/lib/platform/db";
import { perform } from "@/lib/platform/perform";
import type { PersonViewer } from "@/lib/platform/viewer";
import { AFTER_STAGES, aDecidedSelection } from "../support/selection";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const as = (viewer: PersonViewer) => ({ viewer, clock: AFTER_STAGES });
const day = columnOf(calendarDate("2026-02-14"));

const decidedSelection = (options?: Parameters<typeof aDecidedSelection>[1]) => aDecidedSelection(db.owner, options);

describe("S1, S5: what the department leader makes known", () => {
  test("scores once every stage that gives points is over, and there are some; once", async () => {
    const without = await decidedSelection({ isScored: false });
    expect(await without.release("scores")).toMatchObject({ refusal: { rule: "S5", code: "scoresMissing" } });
    const { release, candidateAt, viewers, programmeId } = await decidedSelection();
    const open = await candidateAt("interview", { exam: 7000 });
    expect(await release("scores")).toMatchObject({ refusal: { rule: "S5", code: "scoresOpen", facts: { open: 1 } } });
    await db.owner.candidate.update({
      where: { id: open },
      data: { withdrawnOn: day, withdrawnById: viewers.cadre.personId, withdrawReason: "不再参加" },
    });
    expect(await release("scores")).toEqual({ status: "done", answer: { programmeId } });
    expect(await release("scores")).toMatchObject({ refusal: { rule: "S1", code: "alreadyReleased" } });
    expect(await release("ranks")).toMatchObject({ status: "invalid" });
  });

  test("the decision once its list is locked; of eight hands one announces it", async () => {
    const { release, lock } = await decidedSelection();
    expect(await release("decision")).toMatchObject({ refusal: { rule: "S2", code: "listNotLocked" } });
    await lock();
    const answers = await Promise.all(Array.from({ length: 8 }, () => release("decision")));
    expect(answers.filter(({ status }) => status === "done")).toHaveLength(1);
  });

  test("not by the staff, and not where the programme sends by nomination", async () => {
    const { programmeId, viewers, scene } = await decidedSelection();
    const asked = { programmeId, kind: "decision" };
    expect(await perform(releaseSelection, asked, as(viewers.departmentStaff))).toMatchObject({
      refusal: { rule: "E1", code: "postMayNot" },
    });
    const { programmeId: nominating } = await db.owner.programme
      .create({
        data: {
          ...(await db.owner.programme.findUniqueOrThrow({ where: { id: programmeId } })),
          id: crypto.randomUUID(),
          name: "另一批次",
        },
      })
      .then((row) => ({ programmeId: row.id, scene }));
    expect(
      await perform(releaseSelection, { programmeId: nominating, kind: "decision" }, as(viewers.departmentLeader)),
    ).toMatchObject({ refusal: { code: "programmeNominates" } });
  });
});

describe("E1: before it is made known nobody outside the department finds any of it, after it each their own", () => {
  const counts = (viewer: PersonViewer) =>
    reading(
      viewer,
      async (tx) => {
        const results = await tx.candidateResult.findMany({ select: { candidateId: true, stage: true } });
        return {
          exams: (await tx.examEntry.findMany()).map((one) => one.points),
          interviews: (await tx.interviewScore.findMany()).map((one) => one.points),
          stages: results.length,
          of: [...new Set(results.map((one) => one.candidateId))],
          list: await tx.decidedList.count(),
        };
      },
      AFTER_STAGES,
    );
  const NOTHING = { exams: [], interviews: [], stages: 0, of: [], list: 0 };

  test("the tables themselves", async () => {
    const { viewers, own, failed, foreign, foreignViewer, lock, release } = await decidedSelection();
    const others = { ...viewers, foreignCadre: foreignViewer };
    const outside = Object.entries(others).filter(([role]) => !role.startsWith("department"));
    await lock();
    for (const [role, viewer] of outside) expect(await counts(viewer), role).toEqual(NOTHING);

    await release("scores");
    const told = (viewer: PersonViewer) => counts(viewer);
    expect(await told(viewers.cadre)).toEqual({ ...NOTHING, exams: [8650], interviews: [9000] });
    expect(await told(foreignViewer)).toEqual({ ...NOTHING, exams: [5100] });
    for (const [role, viewer] of outside.filter(([role]) => !/[cC]adre/.test(role)))
      expect(await told(viewer), role).toEqual(NOTHING);

    await release("decision");
    expect(await told(viewers.cadre)).toMatchObject({ stages: 5, of: [own], list: 0 });
    expect(await told(foreignViewer)).toMatchObject({ stages: 2, of: [foreign], list: 0 });
    // the unit: of its own the deciding body's result, and nothing of the way there
    const liaison = await told(viewers.sendingLiaison);
    expect(liaison).toMatchObject({ exams: [], interviews: [], stages: 2, list: 0 });
    expect(liaison.of.toSorted()).toEqual([own, failed].toSorted());
    expect(await told(viewers.strangerLiaison)).toEqual(NOTHING);
    for (const role of ["hostSecretary", "hostLeader", "mentor", "scorer", "auditor", "systemAdministrator"] as const)
      expect(await told(viewers[role]), role).toEqual(NOTHING);
  });
});

import { beforeAll, describe, expect, test } from "vitest";
import { addMaterial } from "@/lib/features/selection/commands/add-material";
import { correctStage } from "@/lib/features/selection/commands/correct-stage";
import { decideStage } from "@/lib/features/selection/commands/decide-stage";
import { recordInspection } from "@/lib/features/selection/commands/record-inspection";
import { reading } from "@/lib/platform/db";
import { perform } from "@/lib/platform/perform";
import type { PersonViewer } from "@/lib/platform/viewer";
import { AFTER_STAGES, aSelecting } from "../support/selection";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const as = (viewer: PersonViewer) => ({ viewer, clock: AFTER_STAGES });
const found = { from: "2026-03-02", to: "2026-03-04", team: "第二考察组", conclusion: "群众公认，作风扎实" };
const heard = { kind: "conversation", heldOn: "2026-03-03", source: "所在科室同事", content: "肯干，好合作" };
const decision = { decider: "市委组织部部务会", decidedOn: "2026-03-06", reason: "考察合格" };

async function inspecting() {
  const selecting = await aSelecting(db.owner);
  const { viewers, programmeId, candidateAt } = selecting;
  const candidateId = await candidateAt("inspection");
  const staff = as(viewers.departmentStaff);
  return {
    ...selecting,
    candidateId,
    staff,
    record: (change: object = {}) => perform(recordInspection, { candidateId, ...found, ...change }, staff),
    add: (change: object = {}) => perform(addMaterial, { candidateId, ...heard, ...change }, staff),
    decide: (result: string) =>
      perform(
        decideStage,
        { programmeId, candidateIds: [candidateId], stage: "inspection", result, ...decision },
        staff,
      ),
  };
}

describe("S1: the inspection of a candidate", () => {
  test("is recorded, revised until the stage is decided, and asked before anybody passes it", async () => {
    const { candidateId, record, decide, staff } = await inspecting();
    expect(await decide("passed")).toMatchObject({ refusal: { rule: "S1", code: "inspectionMissing" } });
    expect(await record()).toEqual({ status: "done", answer: { candidateId } });
    expect(await record({ conclusion: "群众公认，同意列为考察合格人选" })).toMatchObject({ status: "done" });
    const kept = await db.owner.inspection.findUniqueOrThrow({ where: { candidateId } });
    expect(kept).toMatchObject({ team: "第二考察组", conclusion: "群众公认，同意列为考察合格人选", version: 2 });
    expect(
      await perform(recordInspection, { candidateId, ...found }, { ...staff, envelope: { version: 1 } }),
    ).toMatchObject({ refusal: { code: "changedMeanwhile" } });
    expect(await decide("passed")).toMatchObject({ status: "done" });
    expect(await record()).toMatchObject({ refusal: { rule: "S1", code: "stageDecided" } });
  });

  test("whoever does not pass it needs no conclusion", async () => {
    const { decide } = await inspecting();
    expect(await decide("failed")).toMatchObject({ status: "done" });
  });

  test("its days lie in order; it takes text that is there", async () => {
    const { record } = await inspecting();
    expect(await record({ to: "2026-03-01" })).toMatchObject({ refusal: { rule: "S1", code: "inspectionDaysWrong" } });
    expect(await record({ to: "2026-03-11" })).toMatchObject({ refusal: { code: "inspectionDaysWrong" } });
    expect(await record({ conclusion: " " })).toMatchObject({
      status: "invalid",
      fields: { conclusion: ["required"] },
    });
  });

  test("materials are only ever added, also after the stage is passed; of nobody before it", async () => {
    const { candidateId, record, decide, add, candidateAt, staff } = await inspecting();
    expect(await add()).toMatchObject({ status: "done" });
    await record();
    await decide("passed");
    expect(await add({ kind: "archive", source: "干部档案", content: "三龄两历一身份无误" })).toMatchObject({
      status: "done",
    });
    expect(await add({ heldOn: "2026-03-11" })).toMatchObject({ refusal: { code: "stageInFuture" } });
    expect(await db.owner.inspectionMaterial.count({ where: { candidateId } })).toBe(2);
    const early = await candidateAt("interview");
    expect(await perform(addMaterial, { candidateId: early, ...heard }, staff)).toMatchObject({
      refusal: { rule: "S1", code: "inspectionNotReached" },
    });
    expect(await perform(recordInspection, { candidateId: early, ...found }, staff)).toMatchObject({
      refusal: { code: "stageSkipped" },
    });
    await expect(
      reading(staff.viewer, (tx) => tx.inspectionMaterial.updateMany({ data: { content: "改" } }), AFTER_STAGES),
    ).rejects.toThrow();
  });

  test("E4: nobody inspects where they stand", async () => {
    const { candidateAt, viewers } = await inspecting();
    const { departmentStaff } = viewers;
    const candidateId = await candidateAt("inspection", { cadreId: departmentStaff.personId });
    for (const asked of [
      await perform(recordInspection, { candidateId, ...found }, as(departmentStaff)),
      await perform(addMaterial, { candidateId, ...heard }, as(departmentStaff)),
    ])
      expect(asked).toMatchObject({ refusal: { rule: "E4", code: "standsInProgramme" } });
  });

  test("E1: the department alone reads it and knows that it is there", async () => {
    const { viewers, record, add } = await inspecting();
    await record();
    await add();
    const seen = (viewer: PersonViewer) =>
      reading(viewer, async (tx) => [await tx.inspection.count(), await tx.inspectionMaterial.count()], AFTER_STAGES);
    for (const [role, viewer] of Object.entries(viewers)) {
      const isDepartment = role === "departmentStaff" || role === "departmentLeader";
      expect(
        (await seen(viewer)).every((count) => count > 0),
        role,
      ).toBe(isDepartment);
      if (!isDepartment) expect(await seen(viewer), role).toEqual([0, 0]);
    }
  });
});

test("S1: a failed inspection is not corrected to passed without a conclusion", async () => {
  const { candidateId, programmeId, decide, record, staff } = await inspecting();
  await decide("failed");
  const correction = { programmeId, candidateId, stage: "inspection", result: "passed", ...decision };
  expect(await perform(correctStage, correction, staff)).toMatchObject({ refusal: { code: "inspectionMissing" } });
  expect(await record()).toMatchObject({ refusal: { code: "candidateOut" } });
});

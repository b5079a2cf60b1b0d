import { aViewer } from "@seed/builders";
import { beforeAll, describe, expect, test } from "vitest";
import { formPanel } from "@/lib/features/selection/commands/form-panel";
import { columnOf } from "@/lib/platform/days";
import { perform } from "@/lib/platform/perform";
import { clock, HELD, anInterview as interviewOf } from "../support/panels";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const anInterview = (options?: Parameters<typeof interviewOf>[1]) => interviewOf(db.owner, options);

describe("S5: a panel is formed", () => {
  test("with its scorers and its candidates in the order of their places", async () => {
    const { form, candidateIds, scene, seats } = await anInterview();
    const turned = candidateIds.toReversed();
    const answer = await form({ candidateIds: turned });
    expect(answer).toMatchObject({ status: "done", answer: { programmeId: scene.programmeId } });
    const panel = await db.owner.panel.findFirstOrThrow({
      where: { programmeId: scene.programmeId },
      include: { scorers: true, candidates: { orderBy: { place: "asc" } } },
    });
    expect(panel.candidates.map((one) => [one.place, one.candidateId])).toEqual(turned.map((id, i) => [i + 1, id]));
    expect(panel.scorers.map((one) => one.personId).sort()).toEqual(seats.map((one) => one.personId).sort());
  });

  test("those without a place come after those with one, as they are listed", async () => {
    const { staff, input, candidateIds, scene } = await anInterview();
    const [a = "", b = "", c = ""] = candidateIds;
    const candidates = { [b]: { chosen: "on" }, [a]: { chosen: "on" }, [c]: { chosen: "on", place: "1" } };
    const answer = await perform(formPanel, { ...input(), candidates }, { viewer: staff, clock });
    expect(answer).toMatchObject({ status: "done" });
    const { departmentId } = scene;
    const rows = await db.owner.panelCandidate.findMany({ where: { departmentId }, orderBy: { place: "asc" } });
    expect(rows.map((one) => one.candidateId)).toEqual([c, b, a]);
  });

  test("a slip is told at its line: a place without a tick, a place twice, nobody chosen", async () => {
    const { staff, input, candidateIds } = await anInterview();
    const faults = async (changes: Record<string, unknown>) => {
      const answer = await perform(formPanel, { ...input(), ...changes }, { viewer: staff, clock });
      return answer.status === "invalid" ? answer.fields : answer.status;
    };
    const [a = "", b = ""] = candidateIds;
    expect(await faults({ candidates: { [a]: { place: "1" }, [b]: { chosen: "on" } } })).toEqual({
      [`candidates.${a}.chosen`]: ["tickToo"],
    });
    const twice = { [a]: { chosen: "on", place: "1" }, [b]: { chosen: "on", place: "1" } };
    expect(await faults({ candidates: twice })).toEqual({ [`candidates.${b}.place`]: ["placeTwice"] });
    for (const none of [{}, undefined, { [a]: {} }])
      expect(await faults({ candidates: none })).toEqual({ candidates: ["chooseAtLeastOne"] });
    expect(await faults({ scorerIds: [] })).toEqual({ scorerIds: ["chooseAtLeastOne"] });
  });

  test.each(["registration", "qualification", "writtenExam", "inspection"] as const)(
    "S1: not of one who waits at %s",
    async (at) => {
      const { form } = await anInterview({ at: at === "registration" ? "qualification" : at });
      expect(await form()).toMatchObject({
        status: "refused",
        refusal: { rule: "S1", code: "notAtInterview", facts: { name: "人选甲" } },
      });
    },
  );

  test("S5: not of one who comes before another panel, nor under a name that is taken", async () => {
    const { form, candidateIds } = await anInterview();
    const [a = "", b = ""] = candidateIds;
    expect(await form({ candidateIds: [a] })).toMatchObject({ status: "done" });
    expect(await form({ name: "第二考官组" })).toMatchObject({
      refusal: { rule: "S5", code: "heardElsewhere", facts: { name: "人选甲" } },
    });
    expect(await form({ candidateIds: [b] })).toMatchObject({ status: "invalid", fields: { name: ["taken"] } });
  });

  test("S5, E4: only scorers of the day sit, and no candidate of the programme", async () => {
    const { form, staff, scene, people, sendingUnitId, candidateIds } = await anInterview({ candidates: 3 });
    expect(await form({ scorerIds: [staff.personId] })).toMatchObject({
      refusal: { rule: "S5", code: "notScorer", facts: { name: "周若敏" } },
    });
    const [one, other] = people as [(typeof people)[number], (typeof people)[number]];
    await aViewer(scene, "scorer", { personId: one.cadreId, unitId: sendingUnitId });
    expect(await form({ scorerIds: [one.cadreId] })).toMatchObject({
      refusal: { rule: "E4", code: "scorerIsCandidate", facts: { name: "人选甲" } },
    });
    expect(await form({ scorerIds: [one.cadreId], candidateIds: [other.id] })).toMatchObject({
      refusal: { code: "scorerIsCandidate" },
    });
    await db.owner.candidate.update({
      where: { id: one.id },
      data: { withdrawnOn: columnOf(HELD), withdrawnById: one.cadreId, withdrawReason: "家中有事" },
    });
    expect(await form({ scorerIds: [one.cadreId], candidateIds: [other.id] })).toMatchObject({ status: "done" });
    const gone = await aViewer(scene, "scorer", { name: "离任考官" });
    await db.owner.post.update({ where: { id: gone.postId }, data: { toOn: columnOf(HELD) } });
    expect(
      await form({ name: "第二考官组", scorerIds: [gone.personId], candidateIds: candidateIds.slice(2) }),
    ).toMatchObject({ refusal: { code: "notScorer" } });
  });

  test("S1, S2: not for a programme that nominates, has no interview, or is closed; not of another's candidates", async () => {
    const { form, scene, staff, input } = await anInterview();
    const { owner, programmeId } = scene;
    const foreign = await anInterview();
    expect(await form({ candidateIds: foreign.candidateIds })).toEqual({ status: "notFound" });
    expect(await form({ scorerIds: foreign.seats.map((one) => one.personId) })).toEqual({ status: "notFound" });
    expect(await perform(formPanel, input(), { viewer: foreign.staff, clock })).toEqual({ status: "notFound" });
    await owner.selection.update({
      where: { programmeId },
      data: { stages: ["registration", "qualification", "committee"] },
    });
    expect(await form()).toMatchObject({ refusal: { rule: "S1", code: "stageNotAsked" } });
    await owner.programme.update({ where: { id: programmeId }, data: { status: "closed" } });
    expect(await perform(formPanel, input(), { viewer: staff, clock })).toMatchObject({
      refusal: { code: "programmeNotOpen" },
    });
  });

  test("eight at once put the same candidates into panels: one has them", async () => {
    const { form, scene } = await anInterview();
    const answers = await Promise.all(Array.from({ length: 8 }, (_, i) => form({ name: `第${i + 1}组` })));
    expect(answers.filter(({ status }) => status === "done")).toHaveLength(1);
    expect(answers.filter((one) => one.status === "refused" && one.refusal.code === "heardElsewhere")).toHaveLength(7);
    expect(await db.owner.panel.count({ where: { programmeId: scene.programmeId } })).toBe(1);
  });
});

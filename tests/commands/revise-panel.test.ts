import { aViewer } from "@seed/builders";
import { beforeAll, describe, expect, test } from "vitest";
import { revisePanel } from "@/lib/features/selection/commands/revise-panel";
import { withdrawCandidate } from "@/lib/features/selection/commands/withdraw-candidate";
import { perform } from "@/lib/platform/perform";
import { clock, aPanelSitting as sittingOf } from "../support/panels";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const aPanelSitting = (options?: Parameters<typeof sittingOf>[1]) => sittingOf(db.owner, options);

describe("S5: a panel is changed", () => {
  test("who sits, who is heard and in which order, and its name and day", async () => {
    const { revise, panelId, seats, candidateIds } = await aPanelSitting();
    const [a = "", , c = ""] = candidateIds;
    const wanted = { name: "第二考官组", scorerIds: seats.slice(1).map((one) => one.personId), candidateIds: [c, a] };
    expect(await revise(wanted)).toMatchObject({ status: "done" });
    const panel = await db.owner.panel.findUniqueOrThrow({
      where: { id: panelId },
      include: { scorers: true, candidates: { orderBy: { place: "asc" } } },
    });
    expect(panel).toMatchObject({ name: "第二考官组", version: 2 });
    expect(panel.candidates.map((one) => [one.place, one.candidateId])).toEqual([
      [1, c],
      [2, a],
    ]);
    expect(panel.scorers).toHaveLength(2);
    expect(await revise({ candidateIds })).toMatchObject({ status: "done" });
  });

  test("after the first mark who marked and who was marked stay; others still come and go", async () => {
    const { revise, mark, seats, candidateIds, scene } = await aPanelSitting();
    await mark(0, [[0, "80"]]);
    const [first, second] = seats.map((one) => one.personId) as [string, string];
    expect(await revise({ scorerIds: [second] })).toMatchObject({
      refusal: { rule: "S5", code: "panelMarked", facts: { marks: 1 } },
    });
    expect(await revise({ candidateIds: candidateIds.slice(1) })).toMatchObject({ refusal: { code: "panelMarked" } });
    const fresh = await aViewer(scene, "scorer", { name: "替补考官" });
    expect(await revise({ scorerIds: [first, fresh.personId], candidateIds: candidateIds.slice(0, 1) })).toMatchObject({
      status: "done",
    });
    // a mark taken back frees both
    expect(await mark(0, [[0, null, "80"]])).toMatchObject({ status: "done" });
    expect(await revise({ scorerIds: [fresh.personId] })).toMatchObject({ status: "done" });
  });

  test("one who withdrew may stay on the list or leave it; a closed panel stands", async () => {
    const { revise, candidateIds, staff, people } = await aPanelSitting();
    const candidateId = people[2]?.id;
    await perform(withdrawCandidate, { candidateId, reason: "家中有老人需要照料" }, { viewer: staff, clock });
    expect(await revise()).toMatchObject({ status: "done" });
    expect(await revise({ candidateIds: candidateIds.slice(0, 2) })).toMatchObject({ status: "done" });
    expect(await revise()).toMatchObject({ refusal: { code: "notAtInterview" } });
    const sitting = await aPanelSitting();
    await sitting.everyone();
    await sitting.close();
    expect(await sitting.revise()).toMatchObject({ refusal: { rule: "S5", code: "panelClosed" } });
  });

  test("of two who opened the same form the second is told", async () => {
    const { panelId, input, staff } = await aPanelSitting();
    const { programmeId: _, ...rest } = input();
    const save = () => perform(revisePanel, { panelId, ...rest }, { viewer: staff, clock, envelope: { version: 1 } });
    expect(await save()).toMatchObject({ status: "done" });
    expect(await save()).toMatchObject({ refusal: { code: "changedMeanwhile" } });
  });
});

import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { dissolvePanel } from "@/lib/features/selection/commands/dissolve-panel";
import { perform } from "@/lib/platform/perform";
import { clock, aPanelSitting as sittingOf } from "../support/panels";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const aPanelSitting = (options?: Parameters<typeof sittingOf>[1]) => sittingOf(db.owner, options);

describe("S5: a panel formed by mistake is dissolved", () => {
  test("it is gone with its seats, and another of the same name hears its candidates", async () => {
    const { dissolve, form, panelId, scene } = await aPanelSitting();
    expect(await form({ name: "第二考官组" })).toMatchObject({ refusal: { code: "heardElsewhere" } });
    expect(await dissolve()).toEqual({ status: "done", answer: { programmeId: scene.programmeId } });
    const of = { where: { panelId } };
    expect(await db.owner.panelCandidate.count(of)).toBe(0);
    expect(await db.owner.panelScorer.count(of)).toBe(0);
    expect(await form()).toMatchObject({ status: "done" });
  });

  test("while a mark is there it stays; taken back, it goes", async () => {
    const { dissolve, mark, panelId } = await aPanelSitting();
    await mark(0, [[0, "80"]]);
    expect(await dissolve()).toMatchObject({ refusal: { rule: "S5", code: "panelInUse", facts: { marks: 1 } } });
    expect(await db.owner.panelCandidate.count({ where: { panelId } })).toBe(3);
    await mark(0, [[0, null, "80"]]);
    expect(await dissolve()).toMatchObject({ status: "done" });
  });

  test("closed it stands, even where nobody came", async () => {
    const { dissolve, close } = await aPanelSitting({ candidates: 1 });
    await close([[0, "absent"]]);
    expect(await dissolve()).toMatchObject({ refusal: { rule: "S5", code: "panelClosed" } });
  });

  test("two at once: one takes it away, the other finds none; the same form sent twice has one effect", async () => {
    const { dissolve, panelId } = await aPanelSitting();
    const answers = await Promise.all([dissolve(), dissolve()]);
    expect(answers.map((one) => one.status).sort()).toEqual(["done", "notFound"]);
    expect(await db.owner.auditEntry.count({ where: { subjectId: panelId, event: "panel.dissolve" } })).toBe(1);
    const again = await aPanelSitting();
    const submissionId = randomUUID();
    const send = () =>
      perform(
        dissolvePanel,
        { panelId: again.panelId },
        { viewer: again.staff, clock, envelope: { submissionId, version: 1 } },
      );
    expect(await send()).toMatchObject({ status: "done" });
    expect(await send()).toMatchObject({ status: "done" });
  });

  test("a mark given at the same moment: it is either kept with its panel or refused, never lost", async () => {
    const { dissolve, mark, panelId } = await aPanelSitting();
    const [gone, marked] = await Promise.all([dissolve(), mark(0, [[0, "80"]])]);
    expect([gone.status, marked.status]).toEqual(gone.status === "done" ? ["done", "notFound"] : ["refused", "done"]);
    expect(await db.owner.panelMark.count({ where: { panelId } })).toBe(gone.status === "done" ? 0 : 1);
  });

  test("of one who opened it before somebody changed it nothing is taken", async () => {
    const { panelId, staff, revise } = await aPanelSitting();
    await revise({ name: "第二考官组" });
    const late = await perform(dissolvePanel, { panelId }, { viewer: staff, clock, envelope: { version: 1 } });
    expect(late).toMatchObject({ refusal: { code: "changedMeanwhile" } });
  });
});

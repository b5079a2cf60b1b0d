import { aViewer, aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { removeView } from "@/lib/features/lists/commands/remove-view";
import { renameView } from "@/lib/features/lists/commands/rename-view";
import { saveView } from "@/lib/features/lists/commands/save-view";
import { shareView } from "@/lib/features/lists/commands/share-view";
import { savedViews } from "@/lib/features/lists/queries";
import { perform } from "@/lib/platform/perform";
import type { PersonViewer } from "@/lib/platform/viewer";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});

const save = async (viewer: PersonViewer, name: string, query = "phase=inPost") => {
  const done = await perform(saveView, { list: "placements", name, query }, { viewer });
  if (done.status !== "done") throw new Error(JSON.stringify(done));
  return done.answer.viewId;
};
const names = async (viewer: PersonViewer) => (await savedViews(viewer, "placements")).map((view) => view.name);

test("a view keeps filters, order and columns as the list's own address, and no page", async () => {
  const { departmentStaff: viewer } = (await aYearUnderWay(db.owner)).viewers;
  await save(viewer, "在岗的", "?cols=state,name&at=forged&sort=-to&phase=inPost&nonsense=1");
  expect(await savedViews(viewer, "placements")).toMatchObject([
    { name: "在岗的", query: "phase=inPost&sort=-to&cols=name%2Cstate", shared: false, own: true },
  ]);
  expect(await savedViews(viewer, "people")).toEqual([]);
  const again = await perform(saveView, { list: "placements", name: "在岗的" }, { viewer });
  expect(again).toMatchObject({ status: "refused", refusal: { code: "viewNameTaken" } });
  for (let i = 2; i <= 12; i++) await save(viewer, `第${i}个`);
  const full = await perform(saveView, { list: "placements", name: "第13个" }, { viewer });
  expect(full).toMatchObject({ status: "refused", refusal: { code: "viewsFull", facts: { most: 12 } } });
});

test("E1: one's own view is nobody else's, until it is shared with the same role of the same place", async () => {
  const { scene, hostUnitId, otherUnitId, viewers } = await aYearUnderWay(db.owner);
  const colleague = await aViewer(scene, "hostSecretary", { unitId: hostUnitId, name: "同事" });
  const elsewhere = await aViewer(scene, "hostSecretary", { unitId: otherUnitId, name: "别处" });
  const viewId = await save(viewers.hostSecretary, "要谈话的");
  expect(await names(colleague)).toEqual([]);
  const share = (viewer: PersonViewer, shared: boolean) => perform(shareView, { viewId, shared }, { viewer });
  expect(await share(colleague, true)).toMatchObject({ status: "refused", refusal: { code: "viewGone" } });
  expect(await share(viewers.hostSecretary, true)).toMatchObject({ status: "done" });
  expect(await savedViews(colleague, "placements")).toMatchObject([{ name: "要谈话的", own: false, shared: true }]);
  for (const other of [elsewhere, viewers.hostLeader, viewers.departmentStaff, viewers.sendingLiaison])
    expect(await names(other)).toEqual([]);
  // who was given it to use may not change it
  for (const act of [renameView, removeView] as const)
    expect(await perform(act as typeof renameView, { viewId, name: "改掉" }, { viewer: colleague })).toMatchObject({
      status: "refused",
      refusal: { code: "viewGone" },
    });
  await share(viewers.hostSecretary, false);
  expect(await names(colleague)).toEqual([]);
  const cadre = await save(viewers.cadre, "我的");
  expect(await perform(shareView, { viewId: cadre, shared: true }, { viewer: viewers.cadre })).toMatchObject({
    refusal: { code: "postMayNot" },
  });
});

test("a view is renamed and removed by whoever keeps it; what is gone says so", async () => {
  const { departmentLeader: viewer } = (await aYearUnderWay(db.owner)).viewers;
  const viewId = await save(viewer, "旧名");
  await save(viewer, "别的");
  const rename = (name: string) => perform(renameView, { viewId, name }, { viewer });
  expect(await rename("别的")).toMatchObject({ refusal: { code: "viewNameTaken" } });
  expect(await rename("旧名")).toMatchObject({ status: "done" });
  expect(await rename("新名")).toMatchObject({ status: "done", answer: { list: "placements" } });
  expect(await names(viewer)).toEqual(["新名", "别的"]);
  expect(await perform(removeView, { viewId }, { viewer })).toMatchObject({ status: "done" });
  expect(await perform(removeView, { viewId }, { viewer })).toMatchObject({ refusal: { code: "viewGone" } });
  expect(await names(viewer)).toEqual(["别的"]);
});

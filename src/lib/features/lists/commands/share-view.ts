import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { refusal } from "@/lib/domain/refusal";
import { id, ticked } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { loadOwnView } from "../facts";

/** E1: shares a view of one's own with the same role of the same place, or no longer; each finds in it only what they may see. */
export const shareView = command({
  permission: "view.share",
  input: z.object({ viewId: id, shared: ticked }),
  locks: (_, { accountId }) => [`views:${accountId}`],
  timeout: 10_000,
  load: (tx, { viewId }, { actor }) => loadOwnView(tx, viewId, actor),
  decide: (view, { shared }) => (view ? accept({ view, shared }) : refuse(refusal("viewGone"))),
  save: async (tx, { view, shared }, { actor: { role, unitId } }) => {
    await tx.savedView.update({ where: { id: view.id }, data: { shared, role, unitId } });
    const { list, query } = view;
    return { answer: { list, query }, about: { kind: "savedView", id: view.id }, changes: { list, shared } };
  },
});

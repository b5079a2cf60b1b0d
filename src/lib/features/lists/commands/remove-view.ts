import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { refusal } from "@/lib/domain/refusal";
import { id } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { loadOwnView } from "../facts";

/** Takes a view of one's own away, from those it was shared with as well. */
export const removeView = command({
  permission: "view.remove",
  input: z.object({ viewId: id }),
  locks: (_, { accountId }) => [`views:${accountId}`],
  timeout: 10_000,
  load: (tx, { viewId }, { actor }) => loadOwnView(tx, viewId, actor),
  decide: (view) => (view ? accept(view) : refuse(refusal("viewGone"))),
  save: async (tx, { id: viewId, list }) => {
    await tx.savedView.delete({ where: { id: viewId } });
    return { answer: { list }, about: { kind: "savedView", id: viewId }, changes: { list } };
  },
});

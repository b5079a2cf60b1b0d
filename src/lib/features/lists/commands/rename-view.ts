import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { refusal } from "@/lib/domain/refusal";
import { id, text } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { isViewNameTaken, loadOwnView } from "../facts";

/** Gives a view of one's own another name. */
export const renameView = command({
  permission: "view.rename",
  input: z.object({ viewId: id, name: text(20) }),
  locks: (_, { accountId }) => [`views:${accountId}`],
  timeout: 10_000,
  load: async (tx, { viewId, name }, { actor }) => {
    const { scope, subject: view } = await loadOwnView(tx, viewId, actor);
    const isTaken = view !== null && (await isViewNameTaken(tx, actor.accountId, view.list, name, viewId));
    return { scope, subject: { view, isTaken } };
  },
  decide: ({ view, isTaken }, { name }) => {
    if (!view) return refuse(refusal("viewGone"));
    return isTaken ? refuse(refusal("viewNameTaken", { name })) : accept({ view, name });
  },
  save: async (tx, { view, name }) => {
    await tx.savedView.update({ where: { id: view.id }, data: { name } });
    const { list, query } = view;
    return { answer: { list, query }, about: { kind: "savedView", id: view.id }, changes: { list } };
  },
});

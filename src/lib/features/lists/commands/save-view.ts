import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { askedOfQuery, queryOf } from "@/lib/domain/list/asked";
import { LIST_KEYS } from "@/lib/domain/list/shapes";
import { refusal } from "@/lib/domain/refusal";
import { oneOf, text } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { isViewNameTaken, MOST_VIEWS, ownAccountScope } from "../facts";

/** Keeps what a list shows under a name, for oneself. */
export const saveView = command({
  permission: "view.save",
  input: z.object({ list: oneOf(LIST_KEYS), name: text(20), query: z.string().max(600).default("") }),
  locks: (_, { accountId }) => [`views:${accountId}`],
  timeout: 10_000,
  load: async (tx, { list, name }, { actor }) => ({
    scope: ownAccountScope(actor),
    subject: {
      isTaken: await isViewNameTaken(tx, actor.accountId, list, name),
      count: await tx.savedView.count({ where: { accountId: actor.accountId, list } }),
    },
  }),
  decide: ({ isTaken, count }, { list, name, query }) => {
    if (isTaken) return refuse(refusal("viewNameTaken", { name }));
    if (count >= MOST_VIEWS) return refuse(refusal("viewsFull", { most: MOST_VIEWS }));
    return accept({ list, name, query: queryOf(askedOfQuery(list, query)) });
  },
  save: async (tx, { list, name, query }, { actor }) => {
    const { departmentId, accountId, role, unitId } = actor;
    const view = await tx.savedView.create({
      data: { departmentId, accountId, role, unitId, list, name, query, createdAt: new Date() },
    });
    return { answer: { viewId: view.id, list, query }, about: { kind: "savedView", id: view.id }, changes: { list } };
  },
});

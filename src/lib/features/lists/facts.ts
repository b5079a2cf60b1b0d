import type { Tx } from "@/lib/platform/db";
import type { PersonViewer } from "@/lib/platform/viewer";
import type { AccountScope } from "@/lib/policy/policy";

export const ownAccountScope = ({ accountId, departmentId }: PersonViewer): AccountScope => ({
  scope: "account",
  id: accountId,
  departmentId,
});

/** How many views one keeps of a list. */
export const MOST_VIEWS = 12;

/** One of the actor's own views, judged on their own account; null where it is gone or another's. */
export async function loadOwnView(tx: Tx, viewId: string, actor: PersonViewer) {
  const view = await tx.savedView.findFirst({ where: { id: viewId, accountId: actor.accountId } });
  return { scope: ownAccountScope(actor), subject: view };
}

/** Whether one of the actor's views of the list, another than this one, already has the name. */
export const isViewNameTaken = async (tx: Tx, accountId: string, list: string, name: string, besides?: string) =>
  (await tx.savedView.count({ where: { accountId, list, name, NOT: besides ? { id: besides } : undefined } })) > 0;

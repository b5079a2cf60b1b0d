import type { Tx } from "@/lib/platform/db";
import type { PersonViewer } from "@/lib/platform/viewer";
import type { AccountScope } from "@/lib/policy/policy";

/** One's own account, for the help it keeps; the permission is judged on it. */
export async function loadOwnHelp(tx: Tx, actor: PersonViewer) {
  const account = await tx.account.findUnique({ where: { id: actor.accountId } });
  if (!account) return null;
  const scope: AccountScope = { scope: "account", id: account.id, departmentId: account.departmentId };
  return { scope, subject: account };
}

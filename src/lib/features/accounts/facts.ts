import { dayOf, dayOrNull } from "@/lib/platform/days";
import type { Tx } from "@/lib/platform/db";
import type { AccountScope } from "@/lib/policy/policy";

/** An account as its changes need it, and what the permission is judged on. */
export async function loadAccount(tx: Tx, accountId: string) {
  const account = await tx.account.findUnique({ where: { id: accountId } });
  if (!account) return null;
  const scope: AccountScope = { scope: "account", id: account.id, departmentId: account.departmentId };
  return { scope, subject: account, version: account.version };
}

/** Every post a person ever held, oldest first. */
export async function postsHeld(tx: Tx, personId: string) {
  const rows = await tx.post.findMany({ where: { personId }, orderBy: [{ fromOn: "asc" }, { id: "asc" }] });
  return rows.map((row) => ({
    id: row.id,
    role: row.role,
    unitId: row.unitId,
    from: dayOf(row.fromOn),
    to: dayOrNull(row.toOn),
  }));
}

/** Closes an account's sessions but one. By the clock of the machine: sessions are no business of the day. */
export async function closeSessions(tx: Tx, accountId: string, besides: string | null): Promise<void> {
  await tx.$queryRaw`select app.close_sessions_of(${accountId}::uuid, ${new Date()}, ${besides})::text`;
}

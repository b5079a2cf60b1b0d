import { z } from "zod";
import { markOf } from "@/lib/platform/auth/one-time-secret";
import { hashPassword } from "@/lib/platform/auth/password";
import { id } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { closeSessions, loadAccount } from "../facts";

/** Gives an account a new secret, told once and changed at the next sign-in; its sessions end. */
export const resetPassword = command({
  permission: "password.reset",
  input: z.object({ accountId: id, secret: z.string().min(12) }),
  locks: ({ accountId }) => [`account:${accountId}`],
  timeout: 10_000,
  load: (tx, { accountId }) => loadAccount(tx, accountId),
  decide: (account, { secret }) => ({ ok: true, value: { account, secret } }),
  save: async (tx, { account, secret }) => {
    const passwordHash = await hashPassword(secret);
    await tx.account.update({
      where: { id: account.id },
      data: { passwordHash, mustChangePassword: true, version: { increment: 1 } },
    });
    await closeSessions(tx, account.id, null);
    return {
      answer: { accountId: account.id, name: account.name, mark: markOf(secret) },
      about: { kind: "account", id: account.id },
    };
  },
});

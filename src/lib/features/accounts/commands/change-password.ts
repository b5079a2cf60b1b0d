import { z } from "zod";
import { fits, hashPassword } from "@/lib/platform/auth/password";
import { command, fault } from "@/lib/platform/perform";
import { closeSessions, loadAccount } from "../facts";

const password = z.string("required").min(10, "passwordTooShort").max(128, "passwordTooLong");

/** One's own password; every other session of the account ends with it. */
export const changePassword = command({
  permission: "password.change",
  input: z
    .object({
      currentPassword: z.string("required").max(128, "passwordTooLong"),
      newPassword: password,
      newPasswordAgain: z.string("required"),
    })
    .refine((input) => input.newPassword === input.newPasswordAgain, {
      path: ["newPasswordAgain"],
      message: "passwordMismatch",
    }),
  locks: (_, actor) => [`account:${actor.accountId}`],
  timeout: 10_000,
  load: async (tx, { currentPassword }, { actor }) => {
    const found = await loadAccount(tx, actor.accountId);
    if (!found) return null;
    return {
      ...found,
      subject: { account: found.subject, fitting: await fits(found.subject.passwordHash, currentPassword) },
    };
  },
  decide: ({ account, fitting }, { currentPassword, newPassword }) => {
    if (!fitting) return fault("currentPassword", "wrongPassword");
    if (currentPassword === newPassword) return fault("newPassword", "passwordSame");
    if (newPassword.toLowerCase().includes(account.name)) return fault("newPassword", "passwordCommon");
    return { ok: true, value: { account, newPassword } };
  },
  save: async (tx, { account, newPassword }, { actor }) => {
    const passwordHash = await hashPassword(newPassword);
    await tx.account.update({
      where: { id: account.id },
      data: { passwordHash, mustChangePassword: false, version: { increment: 1 } },
    });
    await closeSessions(tx, account.id, actor.sessionId);
    return { answer: { accountId: account.id }, about: { kind: "account", id: account.id } };
  },
});

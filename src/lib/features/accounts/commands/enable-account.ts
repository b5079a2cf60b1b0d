import { z } from "zod";
import { id } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { loadAccount } from "../facts";

/** Opens a disabled account again; its sessions stay closed. */
export const enableAccount = command({
  permission: "account.enable",
  input: z.object({ accountId: id }),
  locks: ({ accountId }) => [`account:${accountId}`],
  timeout: 10_000,
  load: (tx, { accountId }) => loadAccount(tx, accountId),
  decide: (account) => ({ ok: true, value: account }),
  save: async (tx, account) => {
    await tx.account.update({ where: { id: account.id }, data: { disabledAt: null, version: { increment: 1 } } });
    return { answer: { accountId: account.id }, about: { kind: "account", id: account.id } };
  },
});

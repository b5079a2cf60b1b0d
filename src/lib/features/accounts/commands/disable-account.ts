import { z } from "zod";
import { whyNotEnd } from "@/lib/domain/administration";
import { id } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { closeSessions, loadAccount } from "../facts";

/** Closes an account and its sessions; what its person did stays as it is. */
export const disableAccount = command({
  permission: "account.disable",
  input: z.object({ accountId: id }),
  locks: ({ accountId }) => [`account:${accountId}`],
  timeout: 10_000,
  load: (tx, { accountId }) => loadAccount(tx, accountId),
  decide: (account, _, { actor }) => {
    const refusal = whyNotEnd(null, account.personId, actor.personId);
    return refusal ? { ok: false, refusal } : { ok: true, value: account };
  },
  save: async (tx, account) => {
    await tx.account.update({
      where: { id: account.id },
      data: { disabledAt: account.disabledAt ?? new Date(), version: { increment: 1 } },
    });
    await closeSessions(tx, account.id, null);
    return { answer: { accountId: account.id }, about: { kind: "account", id: account.id } };
  },
});

import { z } from "zod";
import { command } from "@/lib/platform/perform";
import { closeSessions, loadAccount } from "../facts";

/** Signs oneself out everywhere, here too. */
export const closeAllSessions = command({
  permission: "session.closeAll",
  input: z.object({}),
  locks: (_, actor) => [`account:${actor.accountId}`],
  timeout: 10_000,
  load: (tx, _, { actor }) => loadAccount(tx, actor.accountId),
  decide: (account) => ({ ok: true, value: account }),
  save: async (tx, account) => {
    await closeSessions(tx, account.id, null);
    return { answer: { accountId: account.id }, about: { kind: "account", id: account.id } };
  },
});

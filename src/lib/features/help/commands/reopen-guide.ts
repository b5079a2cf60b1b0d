import { z } from "zod";
import { GUIDE, tickOf } from "@/lib/domain/guide";
import { command } from "@/lib/platform/perform";
import { loadOwnHelp } from "../account-facts";

/** Shows the guide of the post one wears again; what was ticked by hand begins anew. */
export const reopenGuide = command({
  permission: "guide.reopen",
  input: z.object({}),
  locks: (_, actor) => [`account:${actor.accountId}`],
  timeout: 10_000,
  load: (tx, _, { actor }) => loadOwnHelp(tx, actor),
  decide: (account) => ({ ok: true, value: account }),
  save: async (tx, { id, guidesPutAway, guideTicks }, { actor: { role } }) => {
    const ticks: readonly string[] = GUIDE[role].map((step) => tickOf(role, step));
    await tx.account.update({
      where: { id },
      data: {
        guidesPutAway: guidesPutAway.filter((one) => one !== role),
        guideTicks: guideTicks.filter((one) => !ticks.includes(one)),
      },
    });
    return { answer: {}, about: { kind: "account", id }, changes: { role } };
  },
});

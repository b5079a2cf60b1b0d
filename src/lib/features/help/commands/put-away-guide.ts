import { z } from "zod";
import { command } from "@/lib/platform/perform";
import { loadOwnHelp } from "../account-facts";

/** The guide of the post one wears is not shown again, in any browser, until it is reopened. */
export const putAwayGuide = command({
  permission: "guide.putAway",
  input: z.object({}),
  locks: (_, actor) => [`account:${actor.accountId}`],
  timeout: 10_000,
  load: (tx, _, { actor }) => loadOwnHelp(tx, actor),
  decide: (account) => ({ ok: true, value: account }),
  save: async (tx, { id, guidesPutAway }, { actor }) => {
    const roles = [...new Set([...guidesPutAway, actor.role])];
    await tx.account.update({ where: { id }, data: { guidesPutAway: roles } });
    return { answer: {}, about: { kind: "account", id }, changes: { role: actor.role } };
  },
});

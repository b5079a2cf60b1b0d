import { z } from "zod";
import { BY_HAND, GUIDE, tickOf } from "@/lib/domain/guide";
import { oneOf } from "@/lib/platform/input";
import { command, fault } from "@/lib/platform/perform";
import { loadOwnHelp } from "../account-facts";

/** Ticks a step that no record tells of: something read or looked at. */
export const tickStep = command({
  permission: "guide.tick",
  input: z.object({ step: oneOf(BY_HAND) }),
  locks: (_, actor) => [`account:${actor.accountId}`],
  timeout: 10_000,
  load: (tx, _, { actor }) => loadOwnHelp(tx, actor),
  decide: (account, { step }, { actor }) =>
    (GUIDE[actor.role] as readonly string[]).includes(step)
      ? { ok: true, value: { account, tick: tickOf(actor.role, step) } }
      : fault("step", "chooseOne"),
  save: async (tx, { account: { id, guideTicks }, tick }) => {
    await tx.account.update({ where: { id }, data: { guideTicks: [...new Set([...guideTicks, tick])] } });
    return { answer: {}, about: { kind: "account", id }, changes: { tick } };
  },
});

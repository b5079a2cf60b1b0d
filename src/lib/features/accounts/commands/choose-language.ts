import { z } from "zod";
import { oneOf } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { loadAccount } from "../facts";

/** The language an account is met in from its next sign-in on, in any browser. */
export const chooseLanguage = command({
  permission: "language.choose",
  input: z.object({ locale: oneOf(["zh-CN", "en"]) }),
  locks: (_, actor) => [`account:${actor.accountId}`],
  timeout: 10_000,
  load: (tx, _, { actor }) => loadAccount(tx, actor.accountId),
  decide: (account, { locale }) => ({ ok: true, value: { account, locale } }),
  save: async (tx, { account, locale }) => {
    await tx.account.update({ where: { id: account.id }, data: { locale } });
    return { answer: { locale }, about: { kind: "account", id: account.id }, changes: { locale } };
  },
});

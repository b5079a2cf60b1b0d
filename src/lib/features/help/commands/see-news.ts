import { z } from "zod";
import { newestNews } from "@/lib/platform/handbook/book";
import { command } from "@/lib/platform/perform";
import { loadOwnHelp } from "../account-facts";

/** The account has read what's new up to the newest entry; the mark at the help link goes until there is another. */
export const seeNews = command({
  permission: "news.see",
  input: z.object({}),
  locks: (_, actor) => [`account:${actor.accountId}`],
  timeout: 10_000,
  load: (tx, _, { actor }) => loadOwnHelp(tx, actor),
  decide: (account) => ({ ok: true, value: { id: account.id, day: newestNews() } }),
  save: async (tx, { id, day }) => {
    await tx.account.update({ where: { id }, data: { newsSeenOn: new Date(day) } });
    return { answer: {}, about: { kind: "account", id }, changes: { news: day } };
  },
});

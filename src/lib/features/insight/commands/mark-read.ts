import { z } from "zod";
import { accept } from "@/lib/domain/decision";
import { command } from "@/lib/platform/perform";
import type { AccountScope } from "@/lib/policy/policy";

/** The messages of the post one wears are seen up to the newest that was shown; a later one stays unread. */
export const markRead = command({
  permission: "message.markRead",
  input: z.object({ until: z.iso.datetime("required") }),
  locks: (_, actor) => [`account:${actor.accountId}`],
  timeout: 10_000,
  load: async (tx, _, { actor }) => {
    const key = { accountId_postId: { accountId: actor.accountId, postId: actor.postId } };
    const seen = await tx.messageSeen.findUnique({ where: key });
    const scope: AccountScope = { scope: "account", id: actor.accountId, departmentId: actor.departmentId };
    return { scope, subject: { key, seenAt: seen?.seenAt ?? null } };
  },
  decide: ({ key, seenAt }, { until }) => {
    const asked = new Date(until);
    return accept({ key, seenAt: seenAt && seenAt > asked ? seenAt : asked });
  },
  save: async (tx, { key, seenAt }, { actor }) => {
    await tx.messageSeen.upsert({
      where: key,
      create: { ...key.accountId_postId, departmentId: actor.departmentId, seenAt },
      update: { seenAt },
    });
    return { answer: { postId: actor.postId }, about: { kind: "account", id: actor.accountId } };
  },
});

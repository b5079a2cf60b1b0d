import { z } from "zod";
import { whyNotEnd } from "@/lib/domain/administration";
import { columnOf, dayOf } from "@/lib/platform/days";
import { date, id } from "@/lib/platform/input";
import { command, fault } from "@/lib/platform/perform";

/** Ends a post; `to` is the first day it no longer holds. Sessions wearing it end with it (E1). */
export const endPost = command({
  permission: "post.end",
  input: z.object({ accountId: id, postId: id, to: date }),
  locks: ({ accountId }) => [`account:${accountId}`],
  timeout: 10_000,
  load: async (tx, { accountId, postId }) => {
    const account = await tx.account.findUnique({ where: { id: accountId } });
    const post = await tx.post.findUnique({ where: { id: postId } });
    if (!account || !post || post.personId !== account.personId) return null;
    return { scope: { scope: "department", id: post.departmentId }, subject: { post } };
  },
  decide: ({ post }, { accountId, to }, { actor }) => {
    const refusal = whyNotEnd(post.role, post.personId, actor.personId);
    if (refusal) return { ok: false, refusal };
    if (to < dayOf(post.fromOn)) return fault("to", "dateOrder");
    return { ok: true, value: { accountId, post, to } };
  },
  save: async (tx, { accountId, post, to }) => {
    await tx.post.update({ where: { id: post.id }, data: { toOn: columnOf(to) } });
    return {
      answer: { accountId },
      about: { kind: "post", id: post.id },
      changes: { personId: post.personId, role: post.role, to },
    };
  },
});

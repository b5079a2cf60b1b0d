import { randomUUID } from "node:crypto";
import { z } from "zod";
import { isOfUnit, whyNotGrant } from "@/lib/domain/administration";
import { ROLES } from "@/lib/domain/vocabulary";
import { columnOf } from "@/lib/platform/days";
import { date, id, oneOf } from "@/lib/platform/input";
import { command, fault } from "@/lib/platform/perform";
import { loadAccount, postsHeld } from "../facts";

/** Gives a person a post from a day on. Reach follows today's posts, so it opens and closes by itself (E1). */
export const grantPost = command({
  permission: "post.grant",
  input: z
    .object({ accountId: id, role: oneOf(ROLES), unitId: id.optional(), from: date, to: date.optional() })
    .refine((input) => !isOfUnit(input.role) || input.unitId, { path: ["unitId"], message: "chooseOne" })
    .refine((input) => !input.to || input.to > input.from, { path: ["to"], message: "dateOrder" }),
  locks: ({ accountId }) => [`account:${accountId}`],
  timeout: 10_000,
  load: async (tx, { accountId, unitId }) => {
    const found = await loadAccount(tx, accountId);
    const unit = unitId ? await tx.unit.findUnique({ where: { id: unitId } }) : null;
    if (!found || (unitId && unit?.departmentId !== found.scope.departmentId)) return null;
    const posts = await postsHeld(tx, found.subject.personId);
    return {
      scope: { scope: "department", id: found.scope.departmentId },
      subject: { account: found.subject, posts },
    };
  },
  decide: ({ account, posts }, { role, from, to, ...input }, { actor }) => {
    const refusal = whyNotGrant(role, account.personId, actor.personId);
    if (refusal) return { ok: false, refusal };
    const unitId = isOfUnit(role) ? (input.unitId ?? null) : null;
    const same = posts.some((p) => p.role === role && p.unitId === unitId && (p.to ?? "9999") > from);
    if (same) return fault("role", "postHeld");
    return { ok: true, value: { account, role, unitId, from, to: to ?? null } };
  },
  save: async (tx, { account, role, unitId, from, to }, { actor }) => {
    const postId = randomUUID();
    const held = { departmentId: actor.departmentId, personId: account.personId, unitId, role };
    await tx.post.createMany({
      data: [{ id: postId, ...held, fromOn: columnOf(from), toOn: to ? columnOf(to) : null }],
    });
    return {
      answer: { accountId: account.id, postId },
      about: { kind: "post", id: postId },
      changes: { personId: account.personId, role, unitId, from, to },
    };
  },
});

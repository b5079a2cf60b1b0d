import { randomUUID } from "node:crypto";
import { z } from "zod";
import { markOf } from "@/lib/platform/auth/one-time-secret";
import { hashPassword } from "@/lib/platform/auth/password";
import { id, text } from "@/lib/platform/input";
import { command, fault } from "@/lib/platform/perform";
import { pinyinOf } from "@/lib/platform/pinyin";

/** Opens an account for someone of the directory, or for someone new, with a secret that is told once. */
export const openAccount = command({
  permission: "account.open",
  input: z
    .object({
      name: z
        .string("required")
        .trim()
        .toLowerCase()
        .regex(/^[a-z0-9][a-z0-9.-]{2,31}$/, "badAccount"),
      personId: id.optional(),
      personName: text(40).optional(),
      title: text(60).optional(),
      secret: z.string().min(12),
    })
    .refine((input) => input.personId || input.personName, { path: ["personId"], message: "chooseOne" }),
  locks: ({ name, personId }) => [`account:${name}`, ...(personId ? [`person:${personId}`] : [])],
  timeout: 10_000,
  load: async (tx, { name, personId }, { actor }) => {
    const [named, entry, has] = [
      await tx.$queryRaw<{ taken: boolean }[]>`select exists (select 1 from app.find_account(${name})) as taken`,
      personId ? await tx.directoryEntry.findUnique({ where: { personId } }) : null,
      personId ? await tx.account.findFirst({ where: { personId } }) : null,
    ];
    if (personId && !entry) return null;
    return {
      scope: { scope: "department", id: entry?.departmentId ?? actor.departmentId },
      subject: { taken: named[0]?.taken ?? false, has: has !== null },
    };
  },
  decide: ({ taken, has }, input) => {
    if (taken) return fault("name", "taken");
    if (has) return fault("personId", "hasAccount");
    return { ok: true, value: input };
  },
  save: async (tx, { name, personId, personName, title, secret }, { actor }) => {
    const { departmentId } = actor;
    const [who, accountId] = [personId ?? randomUUID(), randomUUID()];
    if (!personId && personName) {
      await tx.person.createMany({ data: [{ id: who, departmentId }] });
      const entry = { personId: who, departmentId, name: personName, ...pinyinOf(personName), title };
      await tx.directoryEntry.createMany({ data: [entry] });
    }
    const passwordHash = await hashPassword(secret);
    await tx.account.createMany({
      data: [{ id: accountId, departmentId, personId: who, name, passwordHash, mustChangePassword: true }],
    });
    return {
      answer: { accountId, name, mark: markOf(secret) },
      about: { kind: "account", id: accountId },
      changes: { name, personId: who },
    };
  },
});

import { randomUUID } from "node:crypto";
import type { PrismaClient } from "@/generated/prisma/client";
import { oneTimeSecret } from "@/lib/platform/auth/one-time-secret";
import { hashPassword } from "@/lib/platform/auth/password";
import { clock } from "@/lib/platform/clock";
import { columnOf } from "@/lib/platform/days";
import { pinyinOf } from "@/lib/platform/pinyin";

/** `department` and `area`: whose database this is; `name` and `account`: the administrator. */
export type FirstAdministrator = { department: string; area: string; name: string; account: string };

/** What is wrong with what was asked for, or null. */
export function whyNotAsked(asked: FirstAdministrator): string | null {
  for (const [what, value] of Object.entries({ 部门: asked.department, 地区: asked.area, 姓名: asked.name }))
    if (value.length < 1 || value.length > 60) return `${what}要填写，不超过60字。`;
  if (!/^[a-z0-9][a-z0-9.-]{2,31}$/.test(asked.account)) return "账号只能用小写字母、数字、点和短横，3到32位。";
  return null;
}

/**
 * Makes the department and its first administrator as the owner of an empty database, before anyone can act. Answers the
 * one-time secret, to be changed at the first sign-in, or null where any account exists already: nothing is changed then.
 */
export async function makeFirstAdministrator(owner: PrismaClient, asked: FirstAdministrator): Promise<string | null> {
  const secret = oneTimeSecret();
  const passwordHash = await hashPassword(secret);
  const today = columnOf(clock.today());
  return owner.$transaction(async (tx) => {
    await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended('first administrator', 0))::text`;
    if ((await tx.account.count()) > 0) return null;
    const [departmentId, personId, accountId] = [randomUUID(), randomUUID(), randomUUID()];
    await tx.department.create({ data: { id: departmentId, name: asked.department, area: asked.area } });
    await tx.person.create({ data: { id: personId, departmentId } });
    await tx.directoryEntry.create({ data: { personId, departmentId, name: asked.name, ...pinyinOf(asked.name) } });
    await tx.account.create({
      data: { id: accountId, departmentId, personId, name: asked.account, passwordHash, mustChangePassword: true },
    });
    await tx.post.create({ data: { departmentId, personId, role: "systemAdministrator", fromOn: today } });
    // E2: nobody is signed in yet; the row says that the installation did it
    await tx.auditEntry.create({
      data: {
        ...{ departmentId, onDay: today, recordedAt: new Date(), viewerKind: "setup", event: "account.open" },
        ...{ outcome: "done", subjectKind: "account", subjectId: accountId, changes: { name: asked.account } },
      },
    });
    return secret;
  });
}

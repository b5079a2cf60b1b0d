import { aPerson, aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { openAccount } from "@/lib/features/accounts/commands/open-account";
import { resetPassword } from "@/lib/features/accounts/commands/reset-password";
import { markOf, oneTimeSecret } from "@/lib/platform/auth/one-time-secret";
import { fits } from "@/lib/platform/auth/password";
import { clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const today = "2026-10-12";
const clock = clockOn(calendarDate(today));

test("the administrator opens an account; its secret opens it, must be changed, and stands in no record", async () => {
  const { scene, viewers } = await aYearUnderWay(db.owner);
  const personId = await aPerson(scene, "覃永年");
  const secret = oneTimeSecret();
  const input = { name: `tan${personId.slice(0, 6)}`, personId, secret };
  const done = await perform(openAccount, input, { viewer: viewers.systemAdministrator, clock });
  expect(done).toMatchObject({ status: "done", answer: { name: input.name, mark: markOf(secret) } });
  const account = await db.owner.account.findFirstOrThrow({ where: { personId } });
  expect(account.mustChangePassword).toBe(true);
  expect(await fits(account.passwordHash, secret)).toBe(true);
  const entry = await db.owner.auditEntry.findFirstOrThrow({ where: { subjectId: account.id } });
  expect(JSON.stringify(entry.changes)).not.toContain(secret);
  expect(await perform(openAccount, input, { viewer: viewers.systemAdministrator, clock })).toMatchObject({
    status: "invalid",
    fields: { name: ["taken"] },
  });
  const second = { ...input, name: `${input.name}2` };
  expect(await perform(openAccount, second, { viewer: viewers.systemAdministrator, clock })).toMatchObject({
    status: "invalid",
    fields: { personId: ["hasAccount"] },
  });
});

test("someone who is in no directory yet is entered with the account", async () => {
  const { scene, viewers } = await aYearUnderWay(db.owner);
  const input = { name: `lu-${scene.departmentId.slice(0, 6)}`, personName: "鲁明", secret: oneTimeSecret() };
  expect(await perform(openAccount, input, { viewer: viewers.systemAdministrator, clock })).toMatchObject({
    status: "done",
  });
  const account = await db.owner.account.findFirstOrThrow({ where: { name: input.name } });
  expect(await db.owner.directoryEntry.findUniqueOrThrow({ where: { personId: account.personId } })).toMatchObject({
    name: "鲁明",
    pinyin: "luming",
    departmentId: scene.departmentId,
  });
});

test("E1: only the administrator opens accounts; a name that is none is told at its field", async () => {
  const { viewers } = await aYearUnderWay(db.owner);
  const input = { name: "somebody", personName: "施然", secret: oneTimeSecret() };
  for (const viewer of [viewers.departmentStaff, viewers.departmentLeader]) {
    expect(await perform(openAccount, input, { viewer, clock })).toMatchObject({ status: "refused" });
  }
  expect(await perform(openAccount, input, { viewer: viewers.auditor, clock })).toEqual({ status: "notFound" });
  expect(
    await perform(openAccount, { ...input, name: "张三" }, { viewer: viewers.systemAdministrator, clock }),
  ).toMatchObject({ status: "invalid", fields: { name: ["badAccount"] } });
});

test("a password is reset by the administrator alone, and every session of the account ends", async () => {
  const { viewers } = await aYearUnderWay(db.owner);
  const { accountId, postId } = viewers.hostSecretary;
  await db.owner.session.create({
    data: { id: accountId, accountId, postId, openedAt: new Date(), seenAt: new Date(), expiresAt: new Date(4e12) },
  });
  const secret = oneTimeSecret();
  expect(await perform(resetPassword, { accountId, secret }, { viewer: viewers.hostLeader, clock })).toEqual({
    status: "notFound",
  });
  expect(
    await perform(resetPassword, { accountId, secret }, { viewer: viewers.systemAdministrator, clock }),
  ).toMatchObject({ status: "done" });
  const account = await db.owner.account.findUniqueOrThrow({ where: { id: accountId } });
  expect(await fits(account.passwordHash, secret)).toBe(true);
  expect((await db.owner.session.findUniqueOrThrow({ where: { id: accountId } })).closedAt).not.toBeNull();
  const { viewers: others } = await aYearUnderWay(db.owner);
  expect(await perform(resetPassword, { accountId, secret }, { viewer: others.systemAdministrator, clock })).toEqual({
    status: "notFound",
  });
});

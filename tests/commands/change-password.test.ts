import { aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { changePassword } from "@/lib/features/accounts/commands/change-password";
import { chooseLanguage } from "@/lib/features/accounts/commands/choose-language";
import { closeAllSessions } from "@/lib/features/accounts/commands/close-all-sessions";
import { fits, hashPassword } from "@/lib/platform/auth/password";
import { openSession, readSession } from "@/lib/platform/auth/session";
import { clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const today = "2026-10-12";
const clock = clockOn(calendarDate(today));

const OLD = "溪口石桥-1984";
const NEW = "秋收以后再修渠";

async function signedInTwice() {
  const { viewers } = await aYearUnderWay(db.owner);
  const { accountId, postId } = viewers.cadre;
  await db.owner.account.update({ where: { id: accountId }, data: { passwordHash: await hashPassword(OLD) } });
  const open = () => openSession({ accountId, postId, address: null, device: null }, clock);
  const [here, elsewhere] = [await open(), await open()];
  const who = await readSession(here, null, clock);
  if (!who) throw new Error("no session");
  return { accountId, here, elsewhere, viewer: who.viewer };
}

test("one changes one's own password; every other session ends, this one stays", async () => {
  const { accountId, here, elsewhere, viewer } = await signedInTwice();
  const input = { currentPassword: OLD, newPassword: `${NEW}-2026`, newPasswordAgain: `${NEW}-2026` };
  expect(await perform(changePassword, input, { viewer, clock })).toMatchObject({ status: "done" });
  const account = await db.owner.account.findUniqueOrThrow({ where: { id: accountId } });
  expect(await fits(account.passwordHash, input.newPassword)).toBe(true);
  expect(await readSession(here, null, clock)).not.toBeNull();
  expect(await readSession(elsewhere, null, clock)).toBeNull();
});

test("a wrong, short, same or mistyped password changes nothing and says where", async () => {
  const { accountId, viewer } = await signedInTwice();
  const change = (input: Record<string, string>) => perform(changePassword, input, { viewer, clock });
  const good = `${NEW}-2026`;
  expect(await change({ currentPassword: "wrong", newPassword: good, newPasswordAgain: good })).toMatchObject({
    status: "invalid",
    fields: { currentPassword: ["wrongPassword"] },
  });
  expect(await change({ currentPassword: OLD, newPassword: "short", newPasswordAgain: "short" })).toMatchObject({
    status: "invalid",
    fields: { newPassword: ["passwordTooShort"] },
  });
  expect(await change({ currentPassword: OLD, newPassword: good, newPasswordAgain: `${good}!` })).toMatchObject({
    status: "invalid",
    fields: { newPasswordAgain: ["passwordMismatch"] },
  });
  expect(await change({ currentPassword: OLD, newPassword: `${OLD}`, newPasswordAgain: OLD })).toMatchObject({
    status: "invalid",
  });
  const account = await db.owner.account.findUniqueOrThrow({ where: { id: accountId } });
  expect(await fits(account.passwordHash, OLD)).toBe(true);
});

test("signing out everywhere ends every session at its next request", async () => {
  const { here, elsewhere, viewer } = await signedInTwice();
  expect(await perform(closeAllSessions, {}, { viewer, clock })).toMatchObject({ status: "done" });
  expect(await readSession(here, null, clock)).toBeNull();
  expect(await readSession(elsewhere, null, clock)).toBeNull();
});

test("the language goes with the account", async () => {
  const { accountId, here, viewer } = await signedInTwice();
  expect(await perform(chooseLanguage, { locale: "fr" }, { viewer, clock })).toMatchObject({ status: "invalid" });
  expect(await perform(chooseLanguage, { locale: "en" }, { viewer, clock })).toMatchObject({ status: "done" });
  expect((await readSession(here, null, clock))?.locale).toBe("en");
  expect((await db.owner.account.findUniqueOrThrow({ where: { id: accountId } })).locale).toBe("en");
});

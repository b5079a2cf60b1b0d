import { aYearUnderWay } from "@seed/builders";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { changePasswordAction } from "@/lib/features/accounts/actions";
import { hashPassword } from "@/lib/platform/auth/password";
import { openSession, readSession } from "@/lib/platform/auth/session";
import { closeThrottle } from "@/lib/platform/auth/throttle";
import type { SignedIn } from "@/lib/platform/viewer";
import { theWorld } from "../support/world";

/** Who the request comes from; the cookie is another test's matter. */
const request = vi.hoisted(() => ({ who: null as SignedIn | null, sid: "" }));
vi.mock("@/lib/platform/signed-in", () => ({ whoIsSignedIn: async () => request.who }));
vi.mock("@/lib/platform/auth/cookie", () => ({ sidOfRequest: async () => request.sid }));
vi.mock("next/headers", () => ({ headers: async () => new Headers({ "sec-fetch-site": "same-origin" }) }));
vi.mock("next/navigation", () => ({
  redirect: (to: string) => {
    throw new Error(`to ${to}`);
  },
}));

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
afterAll(closeThrottle);

const OLD = "溪口石桥-1984";
const NEW = "秋收以后再修渠-2026";

async function anOpenSession() {
  const { viewers } = await aYearUnderWay(db.owner);
  const { accountId, postId } = viewers.cadre;
  await db.owner.account.update({ where: { id: accountId }, data: { passwordHash: await hashPassword(OLD) } });
  const signIn = async (address: string) => {
    request.sid = await openSession({ accountId, postId, address, device: null });
    request.who = await readSession(request.sid, address);
  };
  await signIn("192.0.2.7");
  const denied = () =>
    db.owner.auditEntry.findMany({ where: { accountId, event: "password.change", outcome: "denied" } });
  return { accountId, signIn, denied };
}
const change = (currentPassword: string, newPassword = NEW) => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ currentPassword, newPassword, newPasswordAgain: newPassword }))
    form.append(name, value);
  return changePasswordAction({ status: "idle" }, form);
};
const wrong = { status: "invalid", fields: { currentPassword: ["wrongPassword"] } };

test("E2: five wrong passwords end the session, lock its address, and are all in the audit log", async () => {
  const { signIn, denied } = await anOpenSession();
  for (let n = 0; n < 4; n++) expect(await change("wrong")).toMatchObject(wrong);
  expect(await readSession(request.sid, null)).not.toBeNull();
  expect(await change("wrong")).toEqual({ status: "signedOut", values: {} });
  expect(await readSession(request.sid, null)).toBeNull();
  expect(await denied()).toHaveLength(5);
  await signIn("192.0.2.7");
  expect(await change(OLD)).toMatchObject({ fields: { currentPassword: ["passwordLocked"] } });
  expect((await denied()).at(-1)?.changes).toEqual({ why: "locked" });
  expect(await readSession(request.sid, null)).not.toBeNull();
  await signIn("192.0.2.8");
  await expect(change(OLD)).rejects.toThrow("to /account?done=password");
});

test("ten guesses at once are five", async () => {
  await anOpenSession();
  const answers = await Promise.all(Array.from({ length: 10 }, () => change("wrong")));
  const tried = answers.filter((one) => !("fields" in one) || one.fields.currentPassword?.[0] === "wrongPassword");
  expect(tried).toHaveLength(5);
  expect(await readSession(request.sid, null)).toBeNull();
});

test("what tries no password costs no attempt, and gives none back", async () => {
  await anOpenSession();
  for (let round = 0; round < 4; round++) {
    expect(await change("wrong")).toMatchObject(wrong);
    for (let n = 0; n < 3; n++)
      expect(await change("wrong", "short")).toMatchObject({ fields: { newPassword: ["passwordTooShort"] } });
  }
  expect(await change("wrong")).toEqual({ status: "signedOut", values: {} });
});

import { randomUUID } from "node:crypto";
import { aScene, aUnit, aViewer, type Scene } from "@seed/builders";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { hashPassword } from "@/lib/platform/auth/password";
import { closeSession, postsOf, readSession, switchPost } from "@/lib/platform/auth/session";
import { signIn } from "@/lib/platform/auth/sign-in";
import { closeThrottle, takeAttempt, takeTurn } from "@/lib/platform/auth/throttle";
import { clockOn } from "@/lib/platform/clock";
import { columnOf } from "@/lib/platform/days";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
let scene: Scene;
const clock = clockOn(calendarDate("2026-10-12"));
const PASSWORD = "青石板路-2026";
let hashed: string;
beforeAll(async () => {
  db = await theWorld();
  scene = await aScene(db.owner);
  hashed = await hashPassword(PASSWORD);
});
afterAll(closeThrottle);

async function anAccount() {
  const unitId = await aUnit(scene, `白石坡镇${randomUUID().slice(0, 6)}`);
  const viewer = await aViewer(scene, "hostSecretary", { unitId, name: "罗小满" });
  const { name } = await db.owner.account.update({
    where: { id: viewer.accountId },
    data: { passwordHash: hashed },
  });
  return { viewer, name, unitId };
}
const attempt = (name: string, password: string, address = "192.0.2.7") =>
  signIn({ name, password, address, device: "test" }, clock);
async function opened(name: string): Promise<string> {
  const answer = await attempt(name, PASSWORD);
  if (answer.status !== "in") throw new Error(answer.status);
  return answer.sid;
}
const who = (sid: string) => readSession(sid, "192.0.2.7", clock);

test("E2: the right password opens a session of today's post, and both are in the audit log", async () => {
  const { viewer, name } = await anAccount();
  const sid = await opened(name);
  expect(await who(sid)).toMatchObject({
    personName: "罗小满",
    viewer: { accountId: viewer.accountId, role: "hostSecretary", unitId: viewer.unitId, address: "192.0.2.7" },
  });
  expect(await db.owner.session.findUnique({ where: { id: sid } })).toBeNull();
  expect(await attempt(name, "another one")).toEqual({ status: "wrong" });
  const rows = await db.owner.auditEntry.findMany({
    where: { accountId: viewer.accountId, event: "session.open" },
    orderBy: { seq: "asc" },
  });
  expect(rows.map((row) => [row.outcome, row.address])).toEqual([
    ["done", "192.0.2.7"],
    ["denied", "192.0.2.7"],
  ]);
});

test("a wrong name, a wrong password and a disabled account get the same answer", async () => {
  const { viewer, name } = await anAccount();
  await db.owner.account.update({ where: { id: viewer.accountId }, data: { disabledAt: new Date() } });
  const answers = [
    await attempt(name, PASSWORD),
    await attempt(name, "wrong"),
    await attempt(`nobody-${randomUUID().slice(0, 8)}`, "wrong"),
  ];
  expect(answers).toEqual([{ status: "wrong" }, { status: "wrong" }, { status: "wrong" }]);
});

test("E2: an attempt under a name no database could keep is an attempt, and in the audit log", async () => {
  const { viewer, name } = await anAccount();
  const denied = () => db.owner.auditEntry.count({ where: { event: "session.open", outcome: "denied" } });
  const before = await denied();
  expect(await attempt(`\0\ud800${randomUUID()}`, "wrong")).toEqual({ status: "wrong" });
  expect(await attempt(`\0${name}`, "wrong\0")).toEqual({ status: "wrong" });
  expect(await denied()).toBe(before + 2);
  expect(await db.owner.auditEntry.count({ where: { accountId: viewer.accountId, outcome: "denied" } })).toBe(1);
});

test("five failures lock the account from that address, whoever it is; another address still gets in", async () => {
  const { name } = await anAccount();
  const unknown = `nobody-${randomUUID().slice(0, 8)}`;
  for (const tried of [name, unknown]) {
    for (let n = 0; n < 5; n++) expect(await attempt(tried, "wrong")).toEqual({ status: "wrong" });
    expect(await attempt(tried, PASSWORD)).toEqual({ status: "locked" });
  }
  expect(await attempt(name, PASSWORD, "192.0.2.8")).toMatchObject({ status: "in" });
});

test("ten wrong passwords at once are tried five times at most", async () => {
  const { name } = await anAccount();
  const answers = await Promise.all(Array.from({ length: 10 }, () => attempt(name, "wrong", "192.0.2.30")));
  expect(answers.filter((answer) => answer.status === "wrong")).toHaveLength(5);
  expect(answers.filter((answer) => answer.status === "locked")).toHaveLength(5);
});

test("a good sign-in forgets the failures before it", async () => {
  const { name } = await anAccount();
  for (let round = 0; round < 2; round++) {
    for (let n = 0; n < 4; n++) await attempt(name, "wrong");
    expect(await attempt(name, PASSWORD)).toMatchObject({ status: "in" });
  }
});

test("twenty failures over many addresses slow the account, and do not lock it", async () => {
  const { name } = await anAccount();
  for (let n = 0; n < 20; n++) await takeAttempt(name, `198.51.100.${n}`);
  expect(await takeAttempt(name, "203.0.113.5")).toEqual({ locked: false, slow: true });
  expect(await takeAttempt("someone-else", "203.0.113.5")).toEqual({ locked: false, slow: false });
});

test("a slowed account is tried by one at a time, however many come at once", async () => {
  const name = `slow-${randomUUID()}`;
  const turns = { seconds: 600, pause: async () => undefined };
  const taken = await Promise.all(Array.from({ length: 8 }, () => takeTurn(name, turns)));
  expect(taken.filter(Boolean)).toHaveLength(1);
  expect(await takeTurn(`slow-${randomUUID()}`, turns)).toBe(true);
});

test("those who wait for a slowed account wait as long as the turn lasts, and ten at most", async () => {
  const name = `slow-${randomUUID()}`;
  const pauses: number[] = [];
  let go = () => {};
  const asked = new Promise<void>((resolve) => {
    go = resolve;
  });
  const turns = {
    seconds: 600,
    pause: async (ms: number) => {
      pauses.push(ms);
      await asked;
    },
  };
  expect(await takeTurn(name, turns)).toBe(true);
  const waiting = Array.from({ length: 10 }, () => takeTurn(name, turns));
  expect(await takeTurn(name, turns)).toBe(false);
  await vi.waitUntil(() => pauses.length === 10);
  expect(pauses.every((ms) => ms > 0 && ms <= 600_000)).toBe(true);
  go();
  expect(await Promise.all(waiting)).toEqual(Array(10).fill(false));
  // they have left the queue: the next is turned away by the turn, not by the crowd
  const before = pauses.length;
  expect(await takeTurn(name, turns)).toBe(false);
  expect(pauses.length).toBeGreaterThan(before);
});

test("disabling an account, ending its post and signing out each end the session at the next request", async () => {
  const first = await anAccount();
  const [one, two] = [await opened(first.name), await opened(first.name)];
  await closeSession(one, clock);
  expect(await who(one)).toBeNull();
  expect(await who(two)).not.toBeNull();
  await db.owner.account.update({ where: { id: first.viewer.accountId }, data: { disabledAt: new Date() } });
  expect(await who(two)).toBeNull();

  const second = await anAccount();
  const three = await opened(second.name);
  await db.owner.post.update({
    where: { id: second.viewer.postId },
    data: { toOn: columnOf(calendarDate("2026-10-12")) },
  });
  expect(await who(three)).toBeNull();
  expect(await attempt(second.name, PASSWORD)).toEqual({ status: "noPost" });
});

test("E1: one wears one's own post of today, and no one else's", async () => {
  const { viewer, name, unitId } = await anAccount();
  const sid = await opened(name);
  const post = { departmentId: scene.departmentId, unitId, role: "mentor" as const };
  const own = await db.owner.post.create({
    data: { ...post, personId: viewer.personId, fromOn: columnOf(calendarDate("2026-01-01")) },
  });
  const ended = await db.owner.post.create({
    data: {
      ...post,
      personId: viewer.personId,
      fromOn: columnOf(calendarDate("2026-01-01")),
      toOn: columnOf(calendarDate("2026-10-12")),
    },
  });
  const stranger = await aViewer(scene, "departmentLeader");
  expect((await postsOf(viewer.accountId, clock)).map((p) => p.role)).toEqual(["hostSecretary", "mentor"]);
  expect(await switchPost(sid, stranger.postId, clock)).toBe(false);
  expect(await switchPost(sid, ended.id, clock)).toBe(false);
  expect(await switchPost(sid, own.id, clock)).toBe(true);
  expect((await who(sid))?.viewer.role).toBe("mentor");
});

import { aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { accountsList } from "@/lib/features/accounts/list-queries";
import { accountChoices, accountPage, ownAccount } from "@/lib/features/accounts/queries";
import { openSession, readSession } from "@/lib/platform/auth/session";
import { clockOn } from "@/lib/platform/clock";
import { asking } from "../support/lists";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
let year: Awaited<ReturnType<typeof aYearUnderWay>>;
beforeAll(async () => {
  db = await theWorld();
  year = await aYearUnderWay(db.owner);
  await aYearUnderWay(db.owner);
});
const clock = clockOn(calendarDate("2026-10-12"));
const all = asking("accounts");

test("E1: the administrator sees the accounts of the department, with today's roles; others their own at most", async () => {
  const { viewers } = year;
  const list = await accountsList(viewers.systemAdministrator, ...all, clock);
  expect(list.total).toBe(12);
  expect(list.rows.find((row) => row.name === "周若敏")?.roles).toEqual(["departmentStaff"]);
  for (const viewer of [viewers.departmentStaff, viewers.auditor, viewers.cadre]) {
    expect((await accountsList(viewer, ...all, clock)).total).toBe(0);
    expect(await accountPage(viewer, viewers.mentor.accountId)).toBeNull();
  }
  expect(
    (await accountsList(viewers.systemAdministrator, ...asking("accounts", { q: "zrm" }), clock)).rows,
  ).toMatchObject([{ name: "周若敏", disabled: false }]);
  expect(
    (await accountsList(viewers.systemAdministrator, ...asking("accounts", { state: "disabled" }), clock)).total,
  ).toBe(0);
});

test("an account's page shows its posts; what is out of reach is not there", async () => {
  const { viewers } = year;
  expect(await accountPage(viewers.systemAdministrator, viewers.hostSecretary.accountId)).toMatchObject({
    name: "罗小满",
    posts: [{ role: "hostSecretary", unitName: "白石坡镇", to: null }],
  });
  const other = await aYearUnderWay(db.owner);
  expect(await accountPage(viewers.systemAdministrator, other.viewers.cadre.accountId)).toBeNull();
  expect(await accountPage(viewers.systemAdministrator, "no-uuid")).toBeNull();
  const { people, units } = await accountChoices(viewers.systemAdministrator);
  expect(people).toEqual([]);
  expect(units).toHaveLength(3);
});

test("one's own account lists one's own open sessions, this one marked", async () => {
  const { accountId, postId } = year.viewers.cadre;
  const open = () => openSession({ accountId, postId, address: "192.0.2.4", device: "test" }, clock);
  const here = await open();
  await open();
  const who = await readSession(here, "192.0.2.4", clock);
  if (!who) throw new Error("no session");
  const own = await ownAccount(who.viewer);
  expect(own?.sessions).toHaveLength(2);
  expect(own?.sessions.filter((session) => session.current)).toHaveLength(1);
  expect((await ownAccount(year.viewers.departmentStaff))?.sessions).toEqual([]);
});

test("who may set down their own contact is told so beside their account, and nobody else", async () => {
  const mayContact = async (role: keyof typeof year.viewers) => (await ownAccount(year.viewers[role]))?.mayContact;
  expect(await mayContact("cadre")).toBe(true);
  for (const role of ["hostSecretary", "mentor", "departmentLeader", "auditor", "systemAdministrator"] as const)
    expect(await mayContact(role)).toBe(false);
});

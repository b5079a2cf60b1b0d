import { aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { disableAccount } from "@/lib/features/accounts/commands/disable-account";
import { enableAccount } from "@/lib/features/accounts/commands/enable-account";
import { endPost } from "@/lib/features/accounts/commands/end-post";
import { grantPost } from "@/lib/features/accounts/commands/grant-post";
import { postsOf } from "@/lib/platform/auth/session";
import { clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const today = "2026-10-12";
const clock = clockOn(calendarDate(today));

test("E1: a post is granted from a day on and ended from a day on; reach follows today's posts", async () => {
  const { viewers, otherUnitId } = await aYearUnderWay(db.owner);
  const { accountId } = viewers.hostSecretary;
  const as = { viewer: viewers.systemAdministrator, clock };
  const input = { accountId, role: "sendingLiaison", unitId: otherUnitId, from: today };
  const granted = await perform(grantPost, input, as);
  if (granted.status !== "done") throw new Error(granted.status);
  expect((await postsOf(accountId, clock)).map((post) => post.role)).toEqual(["hostSecretary", "sendingLiaison"]);
  expect(await perform(grantPost, input, as)).toMatchObject({ status: "invalid", fields: { role: ["postHeld"] } });
  const { postId } = granted.answer;
  expect(await perform(endPost, { accountId, postId, to: "2026-10-01" }, as)).toMatchObject({
    status: "invalid",
    fields: { to: ["dateOrder"] },
  });
  expect(await perform(endPost, { accountId, postId, to: today }, as)).toMatchObject({ status: "done" });
  expect((await postsOf(accountId, clock)).map((post) => post.role)).toEqual(["hostSecretary"]);
});

test("E1: an administrator grants themselves no business, and does not lock themselves out", async () => {
  const { viewers } = await aYearUnderWay(db.owner);
  const { accountId, postId } = viewers.systemAdministrator;
  const as = { viewer: viewers.systemAdministrator, clock };
  expect(await perform(grantPost, { accountId, role: "departmentStaff", from: today }, as)).toMatchObject({
    status: "refused",
    refusal: { code: "ownBusinessPost", rule: "E1" },
  });
  expect(await perform(endPost, { accountId, postId, to: today }, as)).toMatchObject({
    status: "refused",
    refusal: { code: "ownAdministration", rule: "E1" },
  });
  expect(await perform(disableAccount, { accountId }, as)).toMatchObject({
    status: "refused",
    refusal: { code: "ownAdministration" },
  });
});

test("E1: a scorer's post is held in the department: no unit is kept with it", async () => {
  const { viewers, otherUnitId } = await aYearUnderWay(db.owner);
  const { accountId, personId } = viewers.hostLeader;
  const input = { accountId, role: "scorer", unitId: otherUnitId, from: today };
  expect(await perform(grantPost, input, { viewer: viewers.systemAdministrator, clock })).toMatchObject({
    status: "done",
  });
  expect(await db.owner.post.findFirst({ where: { personId, role: "scorer" } })).toMatchObject({ unitId: null });
});

test("a role of a unit needs its unit, and one of another department is not there", async () => {
  const { viewers } = await aYearUnderWay(db.owner);
  const other = await aYearUnderWay(db.owner);
  const { accountId } = viewers.cadre;
  const as = { viewer: viewers.systemAdministrator, clock };
  expect(await perform(grantPost, { accountId, role: "mentor", from: today }, as)).toMatchObject({
    status: "invalid",
    fields: { unitId: ["chooseOne"] },
  });
  const foreign = { accountId, role: "mentor", unitId: other.hostUnitId, from: today };
  expect(await perform(grantPost, foreign, as)).toEqual({ status: "notFound" });
  const theirs = { accountId: other.viewers.cadre.accountId, role: "auditor", from: today };
  expect(await perform(grantPost, theirs, as)).toEqual({ status: "notFound" });
  expect(
    await perform(grantPost, { accountId, role: "auditor", from: today }, { viewer: viewers.cadre, clock }),
  ).toMatchObject({ status: "refused", refusal: { code: "postMayNot" } });
});

test("a disabled account opens nothing until it is enabled again", async () => {
  const { viewers } = await aYearUnderWay(db.owner);
  const { accountId } = viewers.mentor;
  const as = { viewer: viewers.systemAdministrator, clock };
  expect(await perform(disableAccount, { accountId }, { viewer: viewers.departmentLeader, clock })).toEqual({
    status: "notFound",
  });
  expect(await perform(disableAccount, { accountId }, as)).toMatchObject({ status: "done" });
  expect(await postsOf(accountId, clock)).toEqual([]);
  expect(await perform(enableAccount, { accountId }, as)).toMatchObject({ status: "done" });
  expect(await postsOf(accountId, clock)).toHaveLength(1);
});

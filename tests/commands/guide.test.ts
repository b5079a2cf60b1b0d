import { aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { putAwayGuide } from "@/lib/features/help/commands/put-away-guide";
import { reopenGuide } from "@/lib/features/help/commands/reopen-guide";
import { seeNews } from "@/lib/features/help/commands/see-news";
import { tickStep } from "@/lib/features/help/commands/tick-step";
import { guideToShow, newsSeenOn, wholeGuide } from "@/lib/features/help/queries";
import { newestNews } from "@/lib/platform/handbook/book";
import { perform } from "@/lib/platform/perform";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
let year: Awaited<ReturnType<typeof aYearUnderWay>>;
beforeAll(async () => {
  db = await theWorld();
  year = await aYearUnderWay(db.owner);
});
const stepsOf = (guide: { steps: { step: string; done: boolean }[] } | null) =>
  Object.fromEntries((guide?.steps ?? []).map(({ step, done }) => [step, done]));

test("a guide put away stays away for the account and the post, and comes back when reopened", async () => {
  const viewer = year.viewers.cadre;
  expect(await guideToShow(viewer)).not.toBeNull();
  expect(await perform(putAwayGuide, {}, { viewer })).toMatchObject({ status: "done" });
  expect(await perform(putAwayGuide, {}, { viewer })).toMatchObject({ status: "done" });
  expect(await guideToShow(viewer)).toBeNull();
  expect((await wholeGuide(viewer)).putAway).toBe(true);
  const { guidesPutAway } = await db.owner.account.findUniqueOrThrow({ where: { id: viewer.accountId } });
  expect(guidesPutAway).toEqual(["cadre"]);
  // another post of the same account has its own guide
  expect(await guideToShow({ ...viewer, role: "departmentLeader" })).not.toBeNull();
  expect(await guideToShow(year.viewers.departmentStaff)).not.toBeNull();
  expect(await perform(reopenGuide, {}, { viewer })).toMatchObject({ status: "done" });
  expect(await guideToShow(viewer)).not.toBeNull();
});

test("what is only read is ticked by hand, and only by a post that has the step", async () => {
  const viewer = year.viewers.mentor;
  const tick = (step: string) => perform(tickStep, { step }, { viewer });
  expect(stepsOf(await guideToShow(viewer))).toMatchObject({ look: false });
  expect(await tick("look")).toMatchObject({ status: "done" });
  expect(stepsOf(await guideToShow(viewer))).toMatchObject({ look: true });
  expect(await tick("chain")).toMatchObject({ status: "invalid", fields: { step: ["chooseOne"] } });
  expect(await tick("talk")).toMatchObject({ status: "invalid" });
  expect(stepsOf(await guideToShow(year.viewers.cadre))).toMatchObject({ look: false });
  await perform(reopenGuide, {}, { viewer });
  expect(stepsOf(await guideToShow(viewer))).toMatchObject({ look: false });
});

test("a guide whose every step is done is not shown any more, and still stands in the help", async () => {
  const viewer = year.viewers.auditor;
  for (const step of ["read", "chain", "rules"]) await perform(tickStep, { step }, { viewer });
  expect(await guideToShow(viewer)).toBeNull();
  expect(stepsOf(await wholeGuide(viewer))).toEqual({ read: true, chain: true, rules: true });
});

test("news is read up to the newest entry, by this account alone", async () => {
  const { sendingLiaison, hostLeader } = year.viewers;
  expect(await newsSeenOn(sendingLiaison)).toBeNull();
  expect(await perform(seeNews, {}, { viewer: sendingLiaison })).toMatchObject({ status: "done" });
  expect(await newsSeenOn(sendingLiaison)).toBe(newestNews());
  expect(await newsSeenOn(hostLeader)).toBeNull();
});

test("E2: each leaves its row in the log", async () => {
  const { accountId } = year.viewers.cadre;
  const events = await db.owner.auditEntry.findMany({ where: { accountId }, orderBy: { seq: "asc" } });
  expect(events.map((entry) => entry.event)).toEqual(["guide.putAway", "guide.putAway", "guide.reopen"]);
});

import { aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { markRead } from "@/lib/features/insight/commands/mark-read";
import { messagesOf } from "@/lib/features/insight/message-queries";
import { recordTalk } from "@/lib/features/mentoring/commands/record-talk";
import { clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import { theWorld } from "../support/world";

const clock = clockOn(calendarDate("2026-07-06"));
const all = { before: null, take: 25 };
let year: Awaited<ReturnType<typeof aYearUnderWay>>;
const talk = (heldOn: string) =>
  perform(
    recordTalk,
    { placementId: year.placement.id, heldOn, agreed: "按月推进" },
    { viewer: year.viewers.hostSecretary, clock },
  );

beforeAll(async () => {
  year = await aYearUnderWay((await theWorld()).owner);
  await talk("2026-06-20");
});

test("what was shown is read, what came after is not, and an older mark takes nothing back", async () => {
  const { cadre, mentor } = year.viewers;
  const first = await messagesOf(cadre, all, clock);
  expect([first.unread, first.lines[0]?.isUnread]).toEqual([1, true]);
  const until = first.lines[0]?.at.toISOString();
  expect((await perform(markRead, { until }, { viewer: cadre, clock })).status).toBe("done");
  expect((await messagesOf(cadre, all, clock)).unread).toBe(0);
  await talk("2026-06-21");
  expect((await messagesOf(cadre, all, clock)).unread).toBe(1);
  await perform(markRead, { until: "2026-01-01T00:00:00.000Z" }, { viewer: cadre, clock });
  expect((await messagesOf(cadre, all, clock)).unread).toBe(1);
  // another's mark is another's
  expect((await messagesOf(mentor, all, clock)).unread).toBe(2);
});

test("each post of a person has its own mark", async () => {
  const { hostLeader } = year.viewers;
  const before = await messagesOf(hostLeader, all, clock);
  expect(before.unread).toBe(2);
  await perform(markRead, { until: before.lines[0]?.at.toISOString() }, { viewer: hostLeader, clock });
  expect((await messagesOf(hostLeader, all, clock)).unread).toBe(0);
});

test("nothing is marked up to no instant, nor by who has no messages", async () => {
  const { cadre, auditor } = year.viewers;
  expect((await perform(markRead, { until: "soon" }, { viewer: cadre, clock })).status).toBe("invalid");
  const by = await perform(markRead, { until: "2026-07-06T00:00:00.000Z" }, { viewer: auditor, clock });
  expect(by.status).toBe("refused");
});

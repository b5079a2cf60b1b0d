import { aLeader, aPlacement, aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { designatePlacementMentor } from "@/lib/features/mentoring/commands/designate-placement-mentor";
import { recordTalk } from "@/lib/features/mentoring/commands/record-talk";
import { hostMentorPage, placementMentorPage } from "@/lib/features/mentoring/queries";
import { talkChoice } from "@/lib/features/mentoring/talk-choice-queries";
import { loggedTalks, talkForm, talkList, talksOf } from "@/lib/features/mentoring/talk-queries";
import { clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
  process.env.GUAZHI_TODAY = "2026-10-12";
});
const clock = clockOn(calendarDate("2026-10-12"));

async function talked() {
  const year = await aYearUnderWay(db.owner);
  const { placement, viewers } = year;
  const log = (viewer: typeof viewers.cadre, heldOn: string, note?: string) =>
    perform(recordTalk, { placementId: placement.id, heldOn, agreed: `约定${heldOn}`, note }, { viewer, clock });
  await log(viewers.hostSecretary, "2026-09-24", "近来情绪偏急");
  await log(viewers.mentor, "2026-10-09", "已经平稳");
  await log(viewers.departmentStaff, "2026-09-28");
  return year;
}

test("H3, E1: what was agreed is read by cadre, host, mentor and department; the note by the department and its author alone", async () => {
  const { placement, viewers } = await talked();
  const notes = async (viewer: typeof viewers.cadre) => (await talksOf(viewer, placement.id)).map((talk) => talk.note);
  expect((await talksOf(viewers.cadre, placement.id)).map((talk) => talk.agreed)).toEqual([
    "约定2026-10-09",
    "约定2026-09-28",
    "约定2026-09-24",
  ]);
  expect(await notes(viewers.cadre)).toEqual([null, null, null]);
  expect(await notes(viewers.departmentLeader)).toEqual(["已经平稳", null, "近来情绪偏急"]);
  expect(await notes(viewers.hostSecretary)).toEqual([null, null, "近来情绪偏急"]);
  expect(await notes(viewers.mentor)).toEqual(["已经平稳", null, null]);
  expect(await notes(viewers.hostLeader)).toEqual([null, null, null]);
  for (const viewer of [viewers.sendingLiaison, viewers.strangerHost, viewers.auditor, viewers.systemAdministrator]) {
    expect(await talksOf(viewer, placement.id)).toEqual([]);
    expect(await talkList(viewer, placement.id)).toBeNull();
  }
});

test("H3: months without a talk show, and a talk recorded after 14 days shows 补录", async () => {
  const { placement, viewers } = await talked();
  const list = await talkList(viewers.hostLeader, placement.id);
  expect(list?.months.map((month) => [month.number, month.isHeld])).toEqual([
    [1, false],
    [2, false],
    [3, false],
    [4, false],
    [5, false],
    [6, true],
    [7, true],
  ]);
  expect(list?.halfYears.map((half) => half.isHeld)).toEqual([true, false]);
  expect(list?.talks.map((talk) => talk.late)).toEqual([false, false, true]);
  expect(list?.whyNotRecord).toBeNull();
  expect((await talkList(viewers.cadre, placement.id))?.whyNotRecord).toMatchObject({ code: "postMayNot" });
});

test("H3: the form knows the mentor of the day, the leaders one may choose and the last two talks", async () => {
  const { scene, hostUnitId, placement, viewers } = await talked();
  const other = await aLeader(scene, hostUnitId, { name: "覃永年", title: "镇人大主席" });
  const form = await talkForm(viewers.hostSecretary, placement.id);
  expect(form).toMatchObject({ side: "host", usual: "段启明", refusal: null, lateBefore: "2026-09-28" });
  expect(form?.talkers.map((one) => one.name).sort()).toEqual(["葛向东", "覃永年"].sort());
  expect(form?.talkers.find((one) => one.personId === other)?.title).toBe("镇人大主席");
  expect(form?.last).toHaveLength(2);
  expect(form?.period).toMatchObject({ number: 7, isHeld: true });
  const department = await talkForm(viewers.departmentStaff, placement.id);
  expect(department).toMatchObject({ side: "department", usual: "周若敏" });
  expect(department?.talkers.map((one) => one.name)).toEqual(["严正平"]);
  expect(await talkForm(viewers.sendingLiaison, placement.id)).toMatchObject({
    refusal: { code: "postMayNot" },
    last: [],
    talkers: expect.any(Array),
  });
  expect(await talkForm(viewers.strangerHost, placement.id)).toBeNull();
  expect(await talkForm(viewers.hostSecretary, "no-such-id")).toBeNull();
});

test("H2: the mentor of a placement, how they came to be it, and who may be named", async () => {
  const { scene, hostUnitId, placement, viewers, mentorId } = await aYearUnderWay(db.owner);
  const own = await aLeader(scene, hostUnitId, { name: "覃永年" });
  const page = await placementMentorPage(viewers.hostLeader, placement.id);
  expect(page?.mentor).toMatchObject({ personId: mentorId, how: "hosts" });
  expect(page).toMatchObject({ hasOwn: false, mayDesignate: true, needsReason: false, whyNotDesignate: null });
  expect(page?.leaders.map((one) => one.barred)).toEqual([null, null, null]);
  await perform(
    designatePlacementMentor,
    { placementId: placement.id, personId: own, from: "2026-10-12" },
    { viewer: viewers.hostLeader, clock },
  );
  const after = await placementMentorPage(viewers.departmentStaff, placement.id);
  expect(after?.mentor).toMatchObject({ personId: own, how: "own" });
  expect(after).toMatchObject({ hasOwn: true, needsReason: true, whyNotEnd: null });
  expect(after?.leaders.find((one) => one.personId === own)?.barred).toBe("mentorUnchanged");
  expect(after?.history.map((one) => one.own)).toContain(true);
  const read = await placementMentorPage(viewers.cadre, placement.id);
  expect(read).toMatchObject({ mayDesignate: false, leaders: [] });
  expect(read?.mentor?.personId).toBe(own);
  expect(await placementMentorPage(viewers.strangerHost, placement.id)).toBeNull();
  expect(await placementMentorPage(viewers.auditor, placement.id)).toBeNull();
});

test("H2: a host's page names its mentor and first responsible person; another unit's is out of reach", async () => {
  const { hostUnitId, viewers, mentorId, firstResponsibleId } = await aYearUnderWay(db.owner);
  const page = await hostMentorPage(viewers.hostSecretary, hostUnitId);
  expect(page?.current?.personId).toBe(mentorId);
  expect(page?.firstResponsible?.personId).toBe(firstResponsibleId);
  expect(page?.leaders.find((one) => one.personId === mentorId)?.barred).toBe("mentorUnchanged");
  expect(page).toMatchObject({ mayDesignate: true, needsReason: false });
  expect(await hostMentorPage(viewers.departmentStaff, hostUnitId)).toMatchObject({ needsReason: true });
  expect(await hostMentorPage(viewers.mentor, hostUnitId)).toMatchObject({ mayDesignate: false, leaders: [] });
  expect(await hostMentorPage(viewers.strangerHost, hostUnitId)).toBeNull();
  expect(await hostMentorPage(viewers.auditor, hostUnitId)).toBeNull();
});

test("H2, H3: a mentor keeps the talks they logged after the cadre is closed, and reads no other of that placement", async () => {
  const { placement, viewers } = await talked();
  await db.owner.placement.update({ where: { id: placement.id }, data: { state: "closed" } });
  const later = { ...viewers.mentor, guides: [] };
  expect((await loggedTalks(later)).map(({ agreed, note }) => [agreed, note])).toEqual([
    ["约定2026-10-09", "已经平稳"],
  ]);
  expect((await loggedTalks(later))[0]?.cadreName).toMatch(/\S/);
  expect(await talksOf(later, placement.id)).toEqual([]);
  expect(await loggedTalks(viewers.cadre)).toEqual([]);
});

test("H3: the form in which the cadre is chosen offers whoever this post may log a talk with today, and nobody else", async () => {
  const { scene, sendingUnitId, hostUnitId, placement, viewers } = await aYearUnderWay(db.owner);
  const second = await aPlacement(scene, { sendingUnitId, hostUnitId });
  await aPlacement(scene, { sendingUnitId, hostUnitId, state: "decided" });
  const offered = async (viewer: typeof viewers.cadre) =>
    (await talkChoice(viewer))?.cadres.map((one) => one.placementId).sort();
  const both = [placement.id, second.id].sort();
  expect(await offered(viewers.hostSecretary)).toEqual(both);
  expect(await offered(viewers.departmentStaff)).toEqual(both);
  expect(await offered(viewers.strangerHost)).toEqual([]);
  expect(await talkChoice(viewers.cadre)).toBeNull();
  expect(await talkChoice(viewers.sendingLiaison)).toBeNull();
  // E4: nobody logs a talk about themselves under another hat
  expect(await offered({ ...viewers.hostSecretary, personId: placement.cadreId })).toEqual([second.id]);
});

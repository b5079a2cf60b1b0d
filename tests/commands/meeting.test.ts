import { beforeAll, describe, expect, test } from "vitest";
import { candidatePage } from "@/lib/features/selection/candidate-queries";
import { correctStage } from "@/lib/features/selection/commands/correct-stage";
import { decideStage } from "@/lib/features/selection/commands/decide-stage";
import { lockList } from "@/lib/features/selection/commands/lock-list";
import { prepareMeeting } from "@/lib/features/selection/commands/prepare-meeting";
import { recordMeeting } from "@/lib/features/selection/commands/record-meeting";
import { withdrawCandidate } from "@/lib/features/selection/commands/withdraw-candidate";
import { decidedCandidates } from "@/lib/features/selection/decided-facts";
import { meetingPage } from "@/lib/features/selection/meeting-queries";
import { changing, reading } from "@/lib/platform/db";
import { perform } from "@/lib/platform/perform";
import type { PersonViewer } from "@/lib/platform/viewer";
import { AFTER_STAGES, aSelecting } from "../support/selection";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const as = (viewer: PersonViewer) => ({ viewer, clock: AFTER_STAGES });
const called = { body: "市委常委会", heldOn: "2026-03-08", agenda: "研究挂职干部人选" };
const counted = { heldOn: "2026-03-08", documentNumber: "栖常〔2026〕9号", members: "11", present: "10" };
const reason = "会议同意列为挂职人选";
const passed = { inFavour: "10", against: "0", abstained: "0", result: "passed" };
const failed = { inFavour: "2", against: "8", abstained: "0", result: "failed", reason: "岗位要求不符" };
const deferred = { result: "deferred", reason: "需要补充考察" };

/** A programme with so many before the deciding body, and the acts of its staff. */
async function meeting(count: number, quota = 30) {
  const selecting = await aSelecting(db.owner, { quota });
  const { viewers, programmeId, candidateAt } = selecting;
  const ids: string[] = [];
  for (let i = 0; i < count; i++) ids.push(await candidateAt("committee"));
  const staff = as(viewers.departmentStaff);
  const prepare = (candidateIds: string[], more: object = {}) =>
    perform(prepareMeeting, { programmeId, candidateIds, ...called, ...more }, staff);
  const prepared = async (candidateIds: string[]): Promise<string> => {
    const answer = await prepare(candidateIds);
    if (answer.status !== "done") throw new Error(JSON.stringify(answer));
    return answer.answer.meetingId;
  };
  const record = (meetingId: string, rows: Record<string, object>, more: object = {}) =>
    perform(recordMeeting, { programmeId, meetingId, ...counted, reason, rows, ...more }, staff);
  return { ...selecting, ids, staff, prepare, prepared, record };
}

describe("S1: a meeting of the deciding body is prepared", () => {
  test("with agenda and list, and revised until it is recorded", async () => {
    const { ids, prepare, prepared, record, programmeId } = await meeting(3);
    const [a, b, c] = ids as [string, string, string];
    const meetingId = await prepared([a, b]);
    expect(await prepare([c, a], { meetingId, agenda: "一、听取汇报" })).toMatchObject({ status: "done" });
    const kept = await db.owner.meeting.findUniqueOrThrow({
      where: { id: meetingId },
      include: { items: { orderBy: { place: "asc" } } },
    });
    expect(kept).toMatchObject({ agenda: "一、听取汇报", version: 2, programmeId, recordedOn: null });
    expect(kept.items.map((item) => item.candidateId)).toEqual([c, a]);
    await record(meetingId, { [c]: passed, [a]: failed });
    expect(await prepare([b], { meetingId })).toMatchObject({ refusal: { rule: "S1", code: "meetingRecorded" } });
  });

  test("over those who wait for it, each on one list, of this programme", async () => {
    const { ids, prepare, prepared, candidateAt } = await meeting(1);
    await prepared(ids);
    expect(await prepare(ids)).toMatchObject({ refusal: { code: "meetingElsewhere", facts: { name: "滕越" } } });
    expect(await prepare([await candidateAt("inspection")])).toMatchObject({ refusal: { code: "stageSkipped" } });
    const { ids: foreign } = await meeting(1);
    expect(await prepare(foreign)).toEqual({ status: "notFound" });
    expect(await prepare([])).toMatchObject({ status: "invalid" });
    const other = await meeting(1);
    const theirs = await other.prepared(other.ids);
    expect(await prepare([await candidateAt("committee")], { meetingId: theirs })).toEqual({ status: "notFound" });
  });

  test("E4: not by somebody who stands in the programme", async () => {
    const { candidateAt, prepare, viewers } = await meeting(0);
    const own = await candidateAt("committee", { cadreId: viewers.departmentStaff.personId });
    expect(await prepare([own])).toMatchObject({ refusal: { rule: "E4", code: "standsInProgramme" } });
  });
});

describe("S1, S2: what it decided is recorded", () => {
  test("the results of the stage are written with it: the body decided, on the day of the meeting", async () => {
    const { ids, prepared, record } = await meeting(3);
    const [a, b, c] = ids as [string, string, string];
    const meetingId = await prepared(ids);
    expect(await record(meetingId, { [a]: passed, [b]: failed, [c]: deferred })).toEqual({
      status: "done",
      answer: { meetingId },
    });
    const results = await db.owner.candidateResult.findMany({
      where: { candidateId: { in: ids }, stage: "committee" },
    });
    const of = (id: string) => results.find((one) => one.candidateId === id);
    const decider = { decider: "市委常委会", decidedOn: new Date("2026-03-08") };
    expect(of(a)).toMatchObject({ result: "passed", reason, ...decider });
    expect(of(b)).toMatchObject({ result: "failed", reason: "岗位要求不符", ...decider });
    expect(of(c)).toBeUndefined();
    const items = await db.owner.meetingItem.findMany({ where: { meetingId }, orderBy: { place: "asc" } });
    expect(items.map(({ inFavour, result }) => [inFavour, result])).toEqual([
      [10, "passed"],
      [2, "failed"],
      [null, null],
    ]);
    // put off: they come before another meeting
    const next = await prepared([c]);
    expect(await record(next, { [c]: passed })).toMatchObject({ status: "done" });
    expect(await record(meetingId, { [a]: passed })).toMatchObject({ refusal: { code: "meetingRecorded" } });
  });

  test("what is missing or cannot be is told at its field, and nothing is written", async () => {
    const { ids, prepared, record } = await meeting(2);
    const [a, b] = ids as [string, string];
    const meetingId = await prepared(ids);
    const faults = async (rows: Record<string, object>, more: object = {}) => {
      const answer = await record(meetingId, rows, more);
      return answer.status === "invalid" ? answer.fields : answer;
    };
    const { inFavour: _, ...blank } = passed;
    const { reason: __, ...mute } = failed;
    expect(await faults({ [a]: blank, [b]: mute })).toEqual({
      [`rows.${a}.inFavour`]: ["required"],
      [`rows.${b}.reason`]: ["reasonRequired"],
    });
    expect(await faults({ [a]: passed })).toEqual({ [`rows.${b}.result`]: ["chooseOne"] });
    expect(await faults({ [a]: { ...passed, against: "1" }, [b]: failed })).toEqual({
      [`rows.${a}.inFavour`]: ["tooManyVotes:10"],
    });
    expect(await faults({ [a]: passed, [b]: failed }, { present: "12" })).toMatchObject({ present: ["tooLarge:11"] });
    expect(await faults({ [a]: { ...passed, inFavour: "-1" }, [b]: failed })).toMatchObject({
      [`rows.${a}.inFavour`]: ["badNumber"],
    });
    expect(await faults({ [a]: passed, [b]: failed, [crypto.randomUUID()]: passed })).toEqual({ status: "notFound" });
    expect(await db.owner.candidateResult.count({ where: { candidateId: { in: ids }, stage: "committee" } })).toBe(0);
    expect((await db.owner.meeting.findUniqueOrThrow({ where: { id: meetingId } })).recordedOn).toBeNull();
  });

  test("with a quorum, a majority of the members, within the quota, on a day that was", async () => {
    const { ids, prepared, record } = await meeting(2, 1);
    const [a, b] = ids as [string, string];
    const meetingId = await prepared(ids);
    const both = { [a]: passed, [b]: failed };
    const six = { inFavour: "7", against: "0", abstained: "0", result: "passed" };
    const few = { ...failed, against: "5" };
    expect(await record(meetingId, { [a]: six, [b]: few }, { present: "7" })).toMatchObject({
      refusal: { code: "quorumMissing" },
    });
    expect(await record(meetingId, { ...both, [a]: { ...passed, inFavour: "5" } })).toMatchObject({
      refusal: { rule: "S1", code: "majorityMissing", facts: { name: "滕越", inFavour: 5, members: 11 } },
    });
    expect(await record(meetingId, { [a]: passed, [b]: passed })).toMatchObject({
      refusal: { rule: "S2", code: "overQuota", facts: { quota: 1, passed: 2 } },
    });
    expect(await record(meetingId, both, { heldOn: "2026-03-11" })).toMatchObject({
      refusal: { code: "stageInFuture" },
    });
    expect(await record(meetingId, both, { heldOn: "2026-02-01" })).toMatchObject({
      refusal: { code: "stageBeforeLast" },
    });
    expect(await record(meetingId, both)).toMatchObject({ status: "done" });
  });

  test("whoever withdrew in the meantime is left out, and told where they are spoken of", async () => {
    const { ids, prepared, record, viewers } = await meeting(2);
    const [a, b] = ids as [string, string];
    const meetingId = await prepared(ids);
    await perform(withdrawCandidate, { candidateId: b, reason: "家中有事" }, as(viewers.sendingLiaison));
    expect(await record(meetingId, { [a]: passed, [b]: passed })).toMatchObject({ refusal: { code: "candidateOut" } });
    expect(await record(meetingId, { [a]: passed })).toMatchObject({ status: "done" });
  });

  test("eight meetings at once never pass more than the quota", async () => {
    const { ids, prepared, record, programmeId } = await meeting(8, 3);
    const meetings: string[] = [];
    for (const id of ids) meetings.push(await prepared([id]));
    const answers = await Promise.all(ids.map((id, i) => record(meetings[i] ?? "", { [id]: passed })));
    expect(answers.filter(({ status }) => status === "done")).toHaveLength(3);
    for (const answer of answers)
      if (answer.status !== "done") expect(answer).toMatchObject({ refusal: { rule: "S2", code: "overQuota" } });
    expect(await db.owner.candidateResult.count({ where: { programmeId, stage: "committee" } })).toBe(3);
  });

  test("eight hands at once record one meeting once", async () => {
    const { ids, prepared, record } = await meeting(1);
    const meetingId = await prepared(ids);
    const rows = { [ids[0] ?? ""]: passed };
    const answers = await Promise.all(Array.from({ length: 8 }, () => record(meetingId, rows)));
    expect(answers.filter(({ status }) => status === "done")).toHaveLength(1);
  });

  test("the database itself changes nothing of a meeting that is recorded", async () => {
    const { ids, prepared, record, staff } = await meeting(1);
    const meetingId = await prepared(ids);
    await record(meetingId, { [ids[0] ?? ""]: passed });
    const change = (work: Parameters<typeof changing<unknown>>[2]) =>
      changing(staff.viewer, { locks: [], timeout: 5_000, clock: AFTER_STAGES }, work);
    await expect(change((tx) => tx.meeting.update({ where: { id: meetingId }, data: { present: 9 } }))).rejects.toThrow(
      /S1: the meeting/,
    );
    await expect(change((tx) => tx.meetingItem.deleteMany({ where: { meetingId } }))).rejects.toThrow(
      /S1: the meeting/,
    );
  });
});

describe("S1: the deciding body's result comes through its meeting only", () => {
  test("and a correction is no way around its vote", async () => {
    const { ids, prepared, record, programmeId, viewers, staff } = await meeting(3);
    const [voted, lost, absent] = ids as [string, string, string];
    await record(await prepared([voted, lost]), {
      [voted]: { inFavour: "8", against: "2", abstained: "0", result: "failed", reason: "登记有误" },
      [lost]: { inFavour: "3", against: "7", abstained: "0", result: "failed", reason: "岗位要求不符" },
    });
    const given = { decider: "市委常委会", decidedOn: "2026-03-08", reason: "更正" };
    const of = { programmeId, stage: "committee", ...given };
    await perform(decideStage, { ...of, candidateIds: [absent], result: "absent" }, staff);
    const correct = (candidateId: string, result: string) =>
      perform(correctStage, { ...of, candidateId, result }, staff);
    const results = async (candidateId: string) =>
      (await candidatePage(viewers.departmentStaff, candidateId))?.department?.correctable?.results;
    expect(await results(absent)).toEqual(["absent", "disqualified"]);
    expect(await results(lost)).toEqual(["failed", "absent", "disqualified"]);
    expect(await results(voted)).toContain("passed");
    for (const result of ["passed", "failed"])
      expect(await correct(absent, result)).toMatchObject({ refusal: { rule: "S1", code: "notVotedOn" } });
    expect(await correct(lost, "passed")).toMatchObject({
      refusal: { rule: "S1", code: "majorityMissing", facts: { name: "滕越", inFavour: 3, members: 11 } },
    });
    expect(await correct(voted, "passed")).toMatchObject({ status: "done" });
  });

  test("whoever was absent or is struck out is entered without one", async () => {
    const { ids, programmeId, staff } = await meeting(2);
    const decided = { decider: "市委常委会", decidedOn: "2026-03-08", reason: "按程序" };
    const decide = (candidateId: string | undefined, result: string) =>
      perform(decideStage, { programmeId, candidateIds: [candidateId], stage: "committee", result, ...decided }, staff);
    expect(await decide(ids[0], "passed")).toMatchObject({ refusal: { rule: "S1", code: "committeeByMeeting" } });
    expect(await decide(ids[0], "failed")).toMatchObject({ refusal: { code: "committeeByMeeting" } });
    expect(await decide(ids[0], "absent")).toMatchObject({ status: "done" });
    expect(await decide(ids[1], "disqualified")).toMatchObject({ status: "done" });
  });

  test("after the list is locked no meeting is prepared, and whoever withdraws leaves the list (S2)", async () => {
    const { ids, prepare, prepared, record, programmeId, viewers, candidateAt } = await meeting(2);
    const [a, b] = ids as [string, string];
    await record(await prepared(ids), { [a]: passed, [b]: passed });
    const decision = { body: called.body, decidedOn: called.heldOn, documentNumber: counted.documentNumber };
    const leader = as(viewers.departmentLeader);
    expect(await perform(lockList, { programmeId, ...decision }, leader)).toMatchObject({ status: "done" });
    expect(await prepare([await candidateAt("committee")])).toMatchObject({
      refusal: { rule: "S2", code: "listLocked" },
    });
    const onList = () =>
      reading(
        leader.viewer,
        async (tx) => (await decidedCandidates(tx, programmeId)).map((one) => one.id),
        AFTER_STAGES,
      );
    expect((await onList()).toSorted()).toEqual([a, b].toSorted());
    const gone = { candidateId: a, reason: "调离本市" };
    expect(await perform(withdrawCandidate, gone, as(viewers.sendingLiaison))).toMatchObject({ status: "done" });
    expect(await onList()).toEqual([b]);
  });
});

test("E1: a meeting, its list and its votes are read by the department alone", async () => {
  const { ids, prepared, record, viewers } = await meeting(1);
  await record(await prepared(ids), { [ids[0] ?? ""]: passed });
  const seen = (viewer: PersonViewer) =>
    reading(viewer, async (tx) => [await tx.meeting.count(), await tx.meetingItem.count()], AFTER_STAGES);
  for (const [role, viewer] of Object.entries(viewers)) {
    const isDepartment = role === "departmentStaff" || role === "departmentLeader";
    expect(await seen(viewer), role).toEqual(isDepartment ? [1, 1] : [0, 0]);
  }
});

describe("S2: a result of the deciding body that was entered by mistake", () => {
  test("is corrected before the list is locked, and not past the quota", async () => {
    const { ids, prepared, record, programmeId, staff } = await meeting(2, 1);
    const [a, b] = ids as [string, string];
    const meetingId = await prepared(ids);
    await record(meetingId, { [a]: passed, [b]: { ...failed, inFavour: "8", against: "2" } });
    const correct = (candidateId: string, result: string) =>
      perform(
        correctStage,
        {
          ...{ programmeId, candidateId, stage: "committee", result, decider: called.body },
          ...{ decidedOn: called.heldOn, reason: "登记时两人的结果写反了" },
        },
        staff,
      );
    expect(await correct(b, "passed")).toMatchObject({
      refusal: { rule: "S2", code: "overQuota", facts: { quota: 1, passed: 2 } },
    });
    expect(await correct(a, "failed")).toMatchObject({ status: "done" });
    expect(await correct(b, "passed")).toMatchObject({ status: "done" });
    const page = await meetingPage(staff.viewer, meetingId);
    expect(page?.rows.map(({ result, corrected }) => [result, corrected])).toEqual([
      ["passed", "failed"],
      ["failed", "passed"],
    ]);
  });
});

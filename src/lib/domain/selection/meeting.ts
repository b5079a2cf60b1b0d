import type { CalendarDate } from "../calendar-date";
import { firstRefusal, type Refusal, refusal } from "../refusal";
import type { ProgrammeStatus, StageResult } from "../vocabulary";
import { type Course, whyNotDecideStage } from "./course";

/** What a meeting decides of a candidate; `deferred` 暂缓: nothing yet, they wait for another meeting. */
export const MEETING_RESULTS = ["passed", "failed", "deferred"] as const;
export type MeetingResult = (typeof MEETING_RESULTS)[number];

export type Vote = { inFavour: number; against: number; abstained: number };
/** 应到、实到: how many belong to the body, and how many came. */
export type Attendance = { members: number; present: number };

/** What a meeting is held under; `isLocked`: the list of those decided stands already. */
export type MeetingGround = { selects: boolean; status: ProgrammeStatus; isLocked: boolean; isRecorded: boolean };

/** One on the list; `isElsewhere`: on the list of another meeting that is not recorded yet. */
export type Listed = { name: string; course: Course; isElsewhere: boolean };

/** S1: why a meeting is neither prepared nor recorded: once, before the list of those decided is locked. */
export const whyNotMeet = ({ selects, status, isLocked, isRecorded }: MeetingGround): Refusal | null =>
  firstRefusal(
    () => (selects ? null : refusal("programmeNominates")),
    () => (isRecorded ? refusal("meetingRecorded") : null),
    () => (isLocked ? refusal("listLocked") : null),
    () => (status === "open" ? null : refusal("programmeNotOpen")),
  );

/** S1: why a meeting cannot be prepared so: on its list are those who wait for the deciding body, each on one list. */
export function whyNotPrepareMeeting(
  ground: MeetingGround,
  listed: readonly Listed[],
  today: CalendarDate,
): Refusal | null {
  const why = whyNotMeet(ground);
  if (why) return why;
  for (const { name, course, isElsewhere } of listed) {
    const whyNot = whyNotDecideStage(course, "committee", null, today);
    if (whyNot) return whyNot;
    if (isElsewhere) return refusal("meetingElsewhere", { name });
  }
  return null;
}

/** Whether these votes can have been given by those present. */
export const isCountable = ({ inFavour, against, abstained }: Vote, present: number): boolean =>
  inFavour + against + abstained <= present;

/** S1: a body decides with two thirds of its members present. */
export const whyNotQuorum = ({ members, present }: Attendance): Refusal | null =>
  present * 3 < members * 2 ? refusal("quorumMissing", { members, present }) : null;

/** S1: whoever passes has more than half of all members in favour, not of those present. */
const whyNotMajority = (name: string, inFavour: number, members: number): Refusal | null =>
  inFavour * 2 > members ? null : refusal("majorityMissing", { name, inFavour, members });

/** What is written down of one candidate; who is put off has no vote that counts. */
export type Decision = { name: string; course: Course; result: MeetingResult; vote: Vote };

/**
 * S1, S2: why what a meeting decided cannot be entered: of those who still wait, on a day that was, with a quorum and a
 * majority for whoever passes, and never more in all than the quota. `before`: how many other meetings have passed.
 */
export function whyNotRecordMeeting(
  ground: MeetingGround,
  { members, present, heldOn }: Attendance & { heldOn: CalendarDate },
  decisions: readonly Decision[],
  quota: { quota: number; before: number },
  today: CalendarDate,
): Refusal | null {
  const why = firstRefusal(
    () => whyNotMeet(ground),
    () => (heldOn > today ? refusal("stageInFuture", { decidedOn: heldOn, today }) : null),
    () => whyNotQuorum({ members, present }),
  );
  if (why) return why;
  for (const { name, course, result, vote } of decisions) {
    const whyNot = firstRefusal(
      () => whyNotDecideStage(course, "committee", heldOn, today),
      () => (result === "passed" ? whyNotMajority(name, vote.inFavour, members) : null),
    );
    if (whyNot) return whyNot;
  }
  return whyNotQuota(quota.before + decisions.filter((one) => one.result === "passed").length, quota.quota);
}

const whyNotQuota = (passed: number, quota: number): Refusal | null =>
  passed > quota ? refusal("overQuota", { quota, passed }) : null;

/** S2: why a result of the deciding body is not corrected to passed: `others` and this one would be more than the quota. */
export const whyNotPassOneMore = (result: StageResult, others: number, quota: number): Refusal | null =>
  result === "passed" ? whyNotQuota(others + 1, quota) : null;

/**
 * S1: why the deciding body's result is not corrected to this: what a meeting decides rests on the vote recorded there, and
 * whoever passes had the majority. `vote`: theirs, as its meeting recorded it; null: no meeting voted on them.
 */
export const whyNotCorrectDecision = (
  result: StageResult,
  name: string,
  vote: { inFavour: number; members: number } | null,
): Refusal | null =>
  firstRefusal(
    () => (vote === null && whyNotWithoutMeeting(result) ? refusal("notVotedOn", { name }) : null),
    () => (vote && result === "passed" ? whyNotMajority(name, vote.inFavour, vote.members) : null),
  );

/** S1: the deciding body's result is what its meeting decided; beside it stands only who did not come or was struck out. */
export const whyNotWithoutMeeting = (result: StageResult): Refusal | null =>
  result === "passed" || result === "failed" ? refusal("committeeByMeeting") : null;

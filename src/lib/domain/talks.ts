import { addDays, type CalendarDate } from "./calendar-date";
import { demandingPeriods, type Period } from "./periods";
import { lastDay, type PlacementFacts } from "./placement";
import { whyNotHere } from "./placement-acts";
import { firstRefusal, type Refusal, refusal } from "./refusal";
import type { TalkSide } from "./vocabulary";

/** H3: the department talks at least once in so many months; the host in as many as its programme says. */
const DEPARTMENT_TALK_MONTHS = 6;
/** H3: recorded later than this many days it shows 补录. */
export const LATE_RECORD_DAYS = 14;

export type TalkFact = { side: TalkSide; heldOn: CalendarDate };
export type TalkDraft = { heldOn: CalendarDate; agreed: string };

/** H3: why this talk cannot be recorded; `talk` null asks whether one can be recorded at all. */
export const whyNotRecordTalk = (
  placement: Pick<PlacementFacts, "state" | "arrivedOn" | "startsOn" | "endsOn" | "actualEndOn">,
  talk: TalkDraft | null,
  today: CalendarDate,
): Refusal | null =>
  firstRefusal(
    () => whyNotHere(placement),
    () => (talk && talk.heldOn > today ? refusal("talkInFuture", { heldOn: talk.heldOn, today }) : null),
    () =>
      talk && placement.arrivedOn !== null && talk.heldOn < placement.arrivedOn
        ? refusal("talkBeforeArrival", { heldOn: talk.heldOn, arrivedOn: placement.arrivedOn })
        : null,
    () =>
      talk && talk.heldOn > lastDay(placement)
        ? refusal("talkAfterTerm", { heldOn: talk.heldOn, lastDay: lastDay(placement) })
        : null,
    () => (talk && talk.agreed.trim() === "" ? refusal("talkWithoutAgreement") : null),
  );

/** H3: what a person was on the day of the talk. */
export type Talker = { guidesThatDay: boolean; isLeaderOfHost: boolean; isOfDepartment: boolean };

/** H3: why this person's talk does not count for the side: mentor or a leader of the host, or someone of the department. */
export const whyNotTalker = (side: TalkSide, talker: Talker | null): Refusal | null => {
  const entitled =
    talker && (side === "department" ? talker.isOfDepartment : talker.guidesThatDay || talker.isLeaderOfHost);
  return entitled ? null : refusal("talkerNotEntitled");
};

/** H3: whether a talk was recorded so late that it shows 补录. */
export const isRecordedLate = (heldOn: CalendarDate, recordedOn: CalendarDate): boolean =>
  recordedOn > addDays(heldOn, LATE_RECORD_DAYS);

/** H3: a period that asks for a talk of one side, and whether one was held in it. Due on its last day, never moved (E3). */
export type TalkPeriod = Period & { dueOn: CalendarDate; isHeld: boolean };

/** H3: what each period of one side asks for; `hostMonths` is the programme's: one unless it says otherwise. */
export const talkPeriods = (
  placement: Pick<PlacementFacts, "startsOn" | "endsOn" | "actualEndOn" | "arrivedOn" | "takeOverOn">,
  side: TalkSide,
  talks: readonly TalkFact[],
  hostMonths: number,
): TalkPeriod[] =>
  demandingPeriods(placement, side === "host" ? hostMonths : DEPARTMENT_TALK_MONTHS).map((period) => ({
    ...period,
    dueOn: period.to,
    isHeld: talks.some((talk) => talk.side === side && period.from <= talk.heldOn && talk.heldOn <= period.to),
  }));

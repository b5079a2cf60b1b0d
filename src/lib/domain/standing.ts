import { addDays, type CalendarDate } from "./calendar-date";
import { isBeforeTakeOver, type PlacementFacts } from "./placement";
import { whyOver } from "./placement-acts";
import { firstRefusal, type Refusal, refusal } from "./refusal";
import { STANDING_ITEMS, type StandingItem } from "./vocabulary";
import { nextWorkingDay, type WorkingCalendar } from "./working-days";

/** T3: an item not confirmed within this many days of the start is overdue. */
export const STANDING_DAYS = 30;

export type StandingSide = "hostUnit" | "sendingUnit";
export type StandingConfirmed = { item: StandingItem; confirmedOn: CalendarDate };

/** T3: who confirms: the host the receipt of the party membership, the sending unit what stays with it. */
export const standingSide = (item: StandingItem): StandingSide =>
  item === "partyTransfer" ? "hostUnit" : "sendingUnit";

/** T3: what has to be confirmed; a cadre outside the Party has no membership to transfer. */
export const standingItems = (placement: Pick<PlacementFacts, "partyMember">): StandingItem[] =>
  STANDING_ITEMS.filter((item) => item !== "partyTransfer" || placement.partyMember);

/** T3, E3: the last day to confirm. */
export const standingDueOn = (placement: Pick<PlacementFacts, "startsOn">, calendar: WorkingCalendar): CalendarDate =>
  nextWorkingDay(addDays(placement.startsOn, STANDING_DAYS), calendar);

/** T3: the items not yet confirmed. */
export const standingOpen = (
  placement: Pick<PlacementFacts, "partyMember">,
  confirmed: readonly StandingConfirmed[],
): StandingItem[] => standingItems(placement).filter((item) => !confirmed.some((one) => one.item === item));

/** T3, T4: whether an unconfirmed item is overdue. */
export const isStandingOverdue = (
  placement: Pick<PlacementFacts, "startsOn" | "takeOverOn">,
  calendar: WorkingCalendar,
  today: CalendarDate,
): boolean => {
  const dueOn = standingDueOn(placement, calendar);
  return today > dueOn && !isBeforeTakeOver(placement, dueOn);
};

/** T3: why one side cannot confirm an item as of a day. */
export const whyNotConfirmStanding = (
  placement: PlacementFacts,
  item: StandingItem,
  side: StandingSide,
  confirmed: readonly StandingConfirmed[],
  confirmedOn: CalendarDate,
  today: CalendarDate,
): Refusal | null =>
  firstRefusal(
    () => whyOver(placement),
    () => (standingItems(placement).includes(item) ? null : refusal("standingNotApplicable")),
    () => (standingSide(item) === side ? null : refusal("standingOtherSide")),
    () => {
      const done = confirmed.find((one) => one.item === item);
      return done ? refusal("standingAlreadyConfirmed", { confirmedOn: done.confirmedOn }) : null;
    },
    () => (confirmedOn > today ? refusal("standingDateWrong", { confirmedOn, today }) : null),
  );

import { addDays, type CalendarDate, latest } from "./calendar-date";
import { keptSince, type PlacementFacts, phaseOn } from "./placement";

/** E5: after this many days without a record by host or sending unit a placement is 两头落空. */
export const NEGLECT_DAYS = 30;

/** E5: the day from which a placement counts as neglected, given the last day host or sending unit recorded anything. */
export function neglectedFrom(placement: PlacementFacts, lastRecordOn: CalendarDate | null): CalendarDate | null {
  const since = keptSince(placement);
  return since && addDays(latest(since, lastRecordOn ?? since), NEGLECT_DAYS);
}

/** E5: whether neither host nor sending unit recorded anything for 30 days; only while the cadre is in post. */
export function isNeglected(
  placement: PlacementFacts,
  lastRecordOn: CalendarDate | null,
  today: CalendarDate,
): boolean {
  const from = neglectedFrom(placement, lastRecordOn);
  return phaseOn(placement, today) === "inPost" && from !== null && today >= from;
}

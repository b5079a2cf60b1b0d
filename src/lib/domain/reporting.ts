import { addDays, type CalendarDate } from "./calendar-date";
import { accept, type Decided, refuse } from "./decision";
import { type ReportAddressees, reportAddressees } from "./deliveries";
import { isDemanding, type Period, periodsOf } from "./periods";
import { isBeforeTakeOver, type PlacementFacts } from "./placement";
import { whyNotHere } from "./placement-acts";
import { firstRefusal, type Refusal, refusal } from "./refusal";
import { nthWorkingDayAfter, type WorkingCalendar } from "./working-days";

/** O1: a report opens this many days before its period ends … */
export const REPORT_OPENS_DAYS_BEFORE = 15;
/** … and is due on this working day after it. */
export const REPORT_DUE_WORKING_DAY = 5;

/** One submitted version; `number` counts from 1, the highest is the one that is read. */
export type ReportVersion = { id: string; period: number; number: number; submittedOn: CalendarDate };
export type ReportDraft = { work: string; study: string; life: string; thought: string };

/** O1: what one period asks for. */
export type ReportDue = Period & { opensOn: CalendarDate; dueOn: CalendarDate; isDemanded: boolean };

/** O1, E3: the reports of a placement in order; `months` is the programme's period. */
export const reportsOf = (placement: PlacementFacts, months: number, calendar: WorkingCalendar): ReportDue[] =>
  periodsOf(placement, months).map((period) => ({
    ...period,
    opensOn: addDays(period.to, -REPORT_OPENS_DAYS_BEFORE),
    dueOn: nthWorkingDayAfter(period.to, REPORT_DUE_WORKING_DAY, calendar),
    isDemanded: isDemanding(placement, months, period),
  }));

/** O1, T4: overdue from the day after it is due, unless it was due before the take-over day. */
export const isReportOverdue = (
  placement: Pick<PlacementFacts, "takeOverOn">,
  due: Pick<ReportDue, "dueOn" | "isDemanded">,
  isSubmitted: boolean,
  today: CalendarDate,
): boolean => due.isDemanded && !isSubmitted && !isBeforeTakeOver(placement, due.dueOn) && today > due.dueOn;

/** O9: the version that is read: the last of a period; null where none was submitted. */
export const standingReport = (period: number, versions: readonly ReportVersion[]): ReportVersion | null =>
  versions
    .filter((version) => version.period === period)
    .reduce<ReportVersion | null>((last, one) => (last && last.number > one.number ? last : one), null);

const whyIncomplete = (draft: ReportDraft | null): Refusal | null =>
  draft && Object.values(draft).some((part) => part.trim() === "") ? refusal("reportIncomplete") : null;

/** O1: why the report of a period cannot be submitted; `draft` null asks whether it is its time. */
export const whyNotSubmitReport = (
  placement: PlacementFacts,
  due: ReportDue | null,
  versions: readonly ReportVersion[],
  draft: ReportDraft | null,
  today: CalendarDate,
): Refusal | null =>
  firstRefusal(
    () => whyNotHere(placement),
    () => (due ? null : refusal("reportPeriodUnknown")),
    () => (due && today < due.opensOn ? refusal("reportNotOpen", { opensOn: due.opensOn, to: due.to }) : null),
    () => {
      const standing = due && standingReport(due.number, versions);
      return standing
        ? refusal("reportAlreadySubmitted", { period: standing.period, submittedOn: standing.submittedOn })
        : null;
    },
    () => whyIncomplete(draft),
  );

/** O1, O9: why a report cannot be corrected: there must be one; it stays beside the correction. */
export const whyNotCorrectReport = (standing: ReportVersion | null, draft: ReportDraft | null): Refusal | null =>
  standing ? whyIncomplete(draft) : refusal("reportNotSubmitted");

/** A version to save, with the three parties it goes to. */
export type ReportSubmitted = {
  period: Period;
  number: number;
  correctsId: string | null;
  addressees: ReportAddressees;
};

/** O1: submits the report of a period, or a correction of it when one stands and `isCorrection`. */
export function submitReport(
  placement: PlacementFacts,
  due: ReportDue,
  versions: readonly ReportVersion[],
  draft: ReportDraft,
  isCorrection: boolean,
  today: CalendarDate,
): Decided<ReportSubmitted> {
  const standing = standingReport(due.number, versions);
  const why = isCorrection
    ? whyNotCorrectReport(standing, draft)
    : whyNotSubmitReport(placement, due, versions, draft, today);
  if (why) return refuse(why);
  return accept({
    period: { number: due.number, from: due.from, to: due.to },
    number: (standing?.number ?? 0) + 1,
    correctsId: standing?.id ?? null,
    addressees: reportAddressees(placement),
  });
}

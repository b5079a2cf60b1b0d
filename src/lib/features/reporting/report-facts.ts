import { randomUUID } from "node:crypto";
import { acknowledgementDueOn } from "@/lib/domain/deliveries";
import {
  type ReportDraft,
  type ReportDue,
  type ReportSubmitted,
  type ReportVersion,
  reportsOf,
} from "@/lib/domain/reporting";
import type { WorkingCalendar } from "@/lib/domain/working-days";
import { loadCalendar } from "@/lib/platform/calendar";
import type { Clock } from "@/lib/platform/clock";
import { columnOf, dayOf } from "@/lib/platform/days";
import type { Tx } from "@/lib/platform/db";
import type { LoadedPlacement, PlacementKeys } from "../placements/facts";

/** Every submitted version of a placement's reports, in order. */
export async function reportVersionsOf(tx: Tx, placementId: string): Promise<ReportVersion[]> {
  const rows = await tx.report.findMany({
    where: { placementId },
    select: { id: true, period: true, number: true, submittedOn: true },
    orderBy: [{ period: "asc" }, { number: "asc" }],
  });
  return rows.map((row) => ({ ...row, submittedOn: dayOf(row.submittedOn) }));
}

/** O1: how many months a programme's report covers. */
export async function reportMonthsOf(tx: Tx, programmeId: string): Promise<number> {
  const programme = await tx.programme.findUnique({ where: { id: programmeId }, select: { reportMonths: true } });
  return programme?.reportMonths ?? 3;
}

/** O1: what each period of the placement asks for, by its programme's period and the official calendar. */
export const reportsDue = async (tx: Tx, { facts, keys }: LoadedPlacement): Promise<ReportDue[]> =>
  reportsOf(facts, await reportMonthsOf(tx, facts.programmeId), await loadCalendar(tx, keys.departmentId));

/** O1, O5: writes one version with its three deliveries; what both submitting and correcting leave behind. */
export async function saveReport(
  tx: Tx,
  {
    keys,
    calendar,
    draft,
    period,
    number,
    correctsId,
    addressees,
  }: ReportSubmitted & { keys: PlacementKeys; calendar: WorkingCalendar; draft: ReportDraft },
  clock: Clock,
) {
  const reportId = randomUUID();
  const today = clock.today();
  const at = clock.now();
  await tx.report.create({
    data: {
      ...keys,
      ...draft,
      id: reportId,
      period: period.number,
      fromOn: columnOf(period.from),
      toOn: columnOf(period.to),
      number,
      correctsId,
      submittedOn: columnOf(today),
      submittedAt: at,
    },
  });
  await tx.delivery.createMany({
    data: addressees.map(({ party }) => ({
      ...keys,
      id: randomUUID(),
      kind: "report" as const,
      reportId,
      party,
      deliveredOn: columnOf(today),
      deliveredAt: at,
      dueOn: columnOf(acknowledgementDueOn(today, calendar)),
    })),
  });
  return {
    answer: { placementId: keys.placementId, period: period.number, reportId },
    about: { kind: "report", id: reportId, placementId: keys.placementId },
    changes: { period: period.number, version: number, parties: addressees.map(({ party }) => party) },
  };
}

import type { CalendarDate } from "@/lib/domain/calendar-date";
import { whyNotSubmitReport } from "@/lib/domain/reporting";
import { whyNotActOnOwn } from "@/lib/domain/self";
import { whyNotRecordTalk } from "@/lib/domain/talks";
import { clock } from "@/lib/platform/clock";
import { reading, type Tx } from "@/lib/platform/db";
import type { PersonViewer } from "@/lib/platform/viewer";
import { mayEver, within } from "@/lib/policy/policy";
import { namesOf } from "../people/name-facts";
import { type LoadedPlacement, loadedPlacement } from "../placements/facts";
import { reportMonthsOf, reportsDue, reportVersionsOf } from "../reporting/report-facts";

/** Where one may write without a network: a placement, and for a report its period. */
export type OfflineTalk = { placementId: string; name: string; unit: string };
export type OfflineReport = OfflineTalk & { period: number; months: number; from: CalendarDate; to: CalendarDate };
export type OfflinePlaces = { talks: OfflineTalk[]; reports: OfflineReport[] };

/** As many as one looks through in a list of choices. */
const MOST = 300;

/** Whether this post writes anything that can wait on a device. */
export const mayWriteOffline = (actor: Pick<PersonViewer, "role">): boolean =>
  mayEver(actor, "talk.record") || mayEver(actor, "report.submit");

/** H3, O1: the talks and reports this post could send today, shortly named: what a device keeps to choose from. */
export async function offlinePlaces(viewer: PersonViewer): Promise<OfflinePlaces> {
  if (!mayWriteOffline(viewer)) return { talks: [], reports: [] };
  const today = clock.today();
  return reading(viewer, async (tx) => {
    const talksOn = mayEver(viewer, "talk.record") ? await reached(tx, viewer, "talk.record") : [];
    const reportsOn = mayEver(viewer, "report.submit") ? await reached(tx, viewer, "report.submit") : [];
    const all = [...talksOn, ...reportsOn];
    const names = await namesOf(
      tx,
      all.map(({ keys }) => keys.cadreId),
    );
    const units = await tx.unit.findMany({
      where: { id: { in: all.map(({ keys }) => keys.hostUnitId) } },
      select: { id: true, name: true },
    });
    const named = ({ keys }: LoadedPlacement): OfflineTalk => ({
      placementId: keys.placementId,
      name: names(keys.cadreId).name,
      unit: units.find((unit) => unit.id === keys.hostUnitId)?.name ?? "",
    });
    const talks = talksOn
      .filter(({ facts, keys }) => !whyNotActOnOwn(viewer.personId, keys) && !whyNotRecordTalk(facts, null, today))
      .map(named)
      .toSorted((a, b) => a.name.localeCompare(b.name, "zh-CN"));
    const reports: OfflineReport[] = [];
    for (const placement of reportsOn) {
      const versions = await reportVersionsOf(tx, placement.keys.placementId);
      const months = await reportMonthsOf(tx, placement.facts.programmeId);
      for (const due of await reportsDue(tx, placement)) {
        if (whyNotSubmitReport(placement.facts, due, versions, null, today)) continue;
        reports.push({ ...named(placement), period: due.number, months, from: due.from, to: due.to });
      }
    }
    return { talks, reports };
  });
}

const reached = async (
  tx: Tx,
  viewer: PersonViewer,
  permission: "talk.record" | "report.submit",
): Promise<LoadedPlacement[]> =>
  (
    await tx.placement.findMany({
      where: { AND: [{ state: "arrived" }, within(viewer, permission)] },
      orderBy: [{ startsOn: "desc" }, { id: "asc" }],
      take: MOST,
    })
  ).map(loadedPlacement);

import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { TalkKind } from "@/lib/domain/vocabulary";
import { dayOf } from "@/lib/platform/days";
import type { Tx } from "@/lib/platform/db";
import type { PersonViewer } from "@/lib/platform/viewer";
import { withinPlacement } from "@/lib/policy/policy";

/** Something on record that a strength or a gap can rest on. */
export type Material =
  | { what: "talk"; id: string; day: CalendarDate; kind: TalkKind; text: string }
  | { what: "report"; id: string; day: CalendarDate; period: number };

const SHOWN = 12;
const EXCERPT = 60;

/** The latest talks (what was agreed) and submitted reports of a placement that the viewer may read, latest first. */
export async function materialOf(tx: Tx, viewer: PersonViewer, placementId: string): Promise<Material[]> {
  const talks = await tx.talk.findMany({
    where: { placementId, AND: withinPlacement(viewer, "talk.read") },
    orderBy: [{ heldOn: "desc" }, { id: "desc" }],
    take: SHOWN,
  });
  const reports = await tx.report.findMany({
    where: { placementId, correctsId: null, AND: withinPlacement(viewer, "report.read") },
    orderBy: { submittedOn: "desc" },
    take: SHOWN,
    select: { id: true, period: true, submittedOn: true },
  });
  const all: Material[] = [
    ...talks.map((one): Material => {
      const text = one.agreed.length > EXCERPT ? `${one.agreed.slice(0, EXCERPT)}…` : one.agreed;
      return { what: "talk", id: one.id, day: dayOf(one.heldOn), kind: one.kind, text };
    }),
    ...reports.map(
      (one): Material => ({ what: "report", id: one.id, day: dayOf(one.submittedOn), period: one.period }),
    ),
  ];
  return all.sort((a, b) => b.day.localeCompare(a.day)).slice(0, SHOWN);
}

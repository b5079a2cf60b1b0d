import {
  baselineDueOn,
  whyNotMarkUnmeasured,
  whyNotProposeBaseline,
  whyNotSettleBaseline,
} from "@/lib/domain/baseline";
import { loadCalendar } from "@/lib/platform/calendar";
import { clock } from "@/lib/platform/clock";
import { dayOrNull } from "@/lib/platform/days";
import { reading } from "@/lib/platform/db";
import { isId } from "@/lib/platform/input";
import type { PersonViewer } from "@/lib/platform/viewer";
import { within } from "@/lib/policy/policy";
import { namesOf } from "../people/name-facts";
import { loadBaseline } from "./baseline-facts";
import { readScores } from "./content-facts";
import { capabilitiesOf, measuresOf } from "./facts";
import { headOf } from "./head-facts";

/** Everything the page of the baseline shows (O4); null when it is out of the viewer's reach. */
export const baselineSheet = (viewer: PersonViewer, placementId: string) =>
  reading(viewer, async (tx) => {
    if (!isId(placementId)) return null;
    const where = { id: placementId, ...within(viewer, "baseline.read") };
    const reachable = await tx.placement.findFirst({ where, select: { id: true } });
    const found = reachable && (await loadBaseline(tx, placementId));
    if (!found) return null;
    const { facts, baseline } = found.subject;
    const calendar = await loadCalendar(tx, facts.departmentId);
    const names = await namesOf(tx, [baseline?.proposedById ?? null, baseline?.settledById ?? null]);
    return {
      today: clock.today(),
      version: found.version,
      head: await headOf(tx, facts),
      dueOn: baselineDueOn(facts, calendar),
      capabilities: await capabilitiesOf(tx, facts.programmeId),
      need: (await measuresOf(tx, facts)).need,
      state: baseline?.state ?? (facts.baselineNotMeasured ? ("notMeasured" as const) : null),
      scores: baseline ? readScores(baseline.scores) : {},
      proposedBy: names(baseline?.proposedById).name || null,
      proposedOn: dayOrNull(baseline?.proposedOn ?? null),
      settledBy: names(baseline?.settledById).name || null,
      settledOn: dayOrNull(baseline?.settledOn ?? null),
      whyNotPropose: whyNotProposeBaseline(facts, baseline, null, viewer.personId),
      whyNotSettle: whyNotSettleBaseline(facts, baseline, null, viewer.personId),
      whyNotMark: whyNotMarkUnmeasured(facts, baseline, viewer.personId),
    };
  });
export type BaselineSheet = NonNullable<Awaited<ReturnType<typeof baselineSheet>>>;

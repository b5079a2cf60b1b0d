import { Prisma } from "@/generated/prisma/client";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { ListAsked } from "@/lib/domain/list/asked";
import { type Extent, type Paged, withRows } from "@/lib/domain/list/page";
import { mentorOn } from "@/lib/domain/mentoring";
import { PHASES, type Phase, type PlacementFacts, phaseOn } from "@/lib/domain/placement";
import { clock } from "@/lib/platform/clock";
import { reading, type Tx } from "@/lib/platform/db";
import { isId } from "@/lib/platform/input";
import { inOrder, type KeysetSource, keysetPage, sqlWithin } from "@/lib/platform/keyset";
import { sqlNamed } from "@/lib/platform/sql-named";
import type { PersonViewer } from "@/lib/platform/viewer";
import { within } from "@/lib/policy/policy";
import { placementFacts } from "./facts";
import { designationsAt, firstResponsibleAt } from "./reception-facts";

/** `phaseOn` as SQL; a test holds the two equal. */
export function sqlPhase(phase: Phase, today: CalendarDate): Prisma.Sql {
  const day = Prisma.sql`${today}::text::date`;
  const running = Prisma.sql`p.state = 'arrived' and p.actual_end_on is null`;
  switch (phase) {
    case "awaitingDecision":
      return Prisma.sql`p.state = 'prepared'`;
    case "awaitingArrival":
      return Prisma.sql`p.state = 'decided' and p.starts_on >= ${day}`;
    case "arrivalOverdue":
      return Prisma.sql`p.state = 'decided' and p.starts_on < ${day}`;
    case "inPost":
      return Prisma.sql`p.state = 'arrived' and p.ends_on >= ${day} and (p.actual_end_on is null or p.actual_end_on >= ${day})`;
    case "termEnded":
      return Prisma.sql`${running} and p.ends_on < ${day}`;
    case "endedEarly":
      return Prisma.sql`p.state = 'arrived' and p.actual_end_on < ${day}`;
    case "closed":
    case "cancelled":
      return Prisma.sql`p.state = ${phase}::placement_state`;
  }
}

/** Whom a typed word may mean: the cadre, or either unit by its name or its short one. Units are few: looked through once. */
function sqlText(text: string): Prisma.Sql {
  const units = Prisma.sql`select n.id from unit n where ${sqlNamed("n.", text)} or ${sqlNamed("n.short_", text)}`;
  return Prisma.sql`(${sqlNamed("d.", text)} or p.sending_unit_id in (${units}) or p.host_unit_id in (${units}))`;
}

function sourceOf(viewer: PersonViewer, { text, filters }: ListAsked, today: CalendarDate): KeysetSource {
  const { programme, line, from } = filters;
  const phase = PHASES.find((one) => one === filters.phase);
  return {
    from: Prisma.sql`placement p left join directory_entry d on d.person_id = p.cadre_id
      left join unit su on su.id = p.sending_unit_id left join unit hu on hu.id = p.host_unit_id`,
    id: Prisma.sql`p.id`,
    idType: "uuid",
    where: [
      sqlWithin("p", within(viewer, "placement.read")),
      ...(text ? [sqlText(text)] : []),
      ...(phase ? [sqlPhase(phase, today)] : []),
      ...(programme && isId(programme) ? [Prisma.sql`p.programme_id = ${programme}::uuid`] : []),
      ...(from && isId(from) ? [Prisma.sql`p.sending_unit_id = ${from}::uuid`] : []),
      ...(line ? [Prisma.sql`p.position_id in (select id from "position" where front_line = ${line})`] : []),
    ],
    sorts: {
      name: { by: Prisma.sql`d.pinyin`, type: "text" },
      from: { by: Prisma.sql`su.pinyin`, type: "text" },
      to: { by: Prisma.sql`hu.pinyin`, type: "text" },
      term: { by: Prisma.sql`p.starts_on`, type: "day" },
      endsOn: { by: Prisma.sql`coalesce(p.actual_end_on, p.ends_on)`, type: "day" },
    },
  };
}

export type PlacementRow = Awaited<ReturnType<typeof shownRows>>[number];

/** One page of the placements in reach, as the list shows them. */
export const placementsList = (viewer: PersonViewer, asked: ListAsked, extent: Extent): Promise<Paged<PlacementRow>> =>
  reading(viewer, async (tx) => {
    const today = clock.today();
    const page = await keysetPage(tx, sourceOf(viewer, asked, today), asked, extent);
    if (page.rows.length === 0) return withRows(page, []);
    const rows = await tx.placement.findMany({ where: { id: { in: page.rows.map((one) => one.id) } } });
    const ordered = inOrder(page.rows, rows, (row) => row.id);
    return withRows(page, await shownRows(tx, ordered.map(placementFacts), today));
  });

/** Names, positions and mentors of a page of placements, in a fixed number of queries. */
async function shownRows(tx: Tx, placements: readonly PlacementFacts[], today: CalendarDate) {
  const hosts = [...new Set(placements.map((one) => one.hostUnitId))];
  const designations = await designationsAt(tx, hosts);
  const named = await firstResponsibleAt(tx, hosts);
  const mentors = placements.map((one) => mentorOn(one, designations, named, today)?.personId ?? null);
  const people = await tx.directoryEntry.findMany({
    where: { personId: { in: [...placements.map((one) => one.cadreId), ...mentors.filter((one) => one !== null)] } },
  });
  const units = await tx.unit.findMany({
    where: { id: { in: placements.flatMap((one) => [one.sendingUnitId, one.hostUnitId]) } },
  });
  const positions = await tx.position.findMany({ where: { id: { in: placements.map((one) => one.positionId) } } });
  const programmes = await tx.programme.findMany({ where: { id: { in: placements.map((one) => one.programmeId) } } });
  const person = new Map(people.map((row) => [row.personId, row]));
  const unit = new Map(units.map((row) => [row.id, row.name]));
  const position = new Map(positions.map((row) => [row.id, row]));
  const programme = new Map(programmes.map((row) => [row.id, row.name]));
  return placements.map((one, index) => ({
    id: one.id,
    cadre: person.get(one.cadreId)?.name ?? "",
    cadreTitle: person.get(one.cadreId)?.title ?? null,
    sendingUnit: unit.get(one.sendingUnitId) ?? "",
    hostUnit: unit.get(one.hostUnitId) ?? "",
    position: position.get(one.positionId)?.title ?? "",
    frontLine: position.get(one.positionId)?.frontLine ?? "",
    programme: programme.get(one.programmeId) ?? "",
    mentor: person.get(mentors[index] ?? "")?.name ?? null,
    startsOn: one.startsOn,
    endsOn: one.actualEndOn ?? one.endsOn,
    arrivedOn: one.arrivedOn,
    phase: phaseOn(one, today),
  }));
}

import type { Prisma } from "@/generated/prisma/client";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { mentorOn } from "@/lib/domain/mentoring";
import { type Phase, type PlacementFacts, phaseOn } from "@/lib/domain/placement";
import { clock } from "@/lib/platform/clock";
import { columnOf } from "@/lib/platform/days";
import { reading, type Tx } from "@/lib/platform/db";
import type { PersonViewer } from "@/lib/platform/viewer";
import { REACH, within } from "@/lib/policy/policy";
import { placementFacts } from "./facts";
import { designationsAt, firstResponsibleAt } from "./reception-facts";

export const PLACEMENTS_PER_PAGE = 25;
export type PlacementSort = "start" | "-start" | "end" | "-end";
export type PlacementAsked = {
  text: string;
  programmeId: string;
  frontLine: string;
  phase: Phase | "";
  sendingUnitId: string;
  sort: PlacementSort;
  page: number;
};

/** Every placement the viewer's post reads, as facts; for lists that collect what is due. */
export const placementFactsWithin = async (tx: Tx, viewer: PersonViewer): Promise<PlacementFacts[]> =>
  (await tx.placement.findMany({ where: within(viewer, "placement.read"), orderBy: { startsOn: "desc" } })).map(
    placementFacts,
  );

/** `phaseOn` as a filter of the database; a test holds the two equal. */
export function wherePhase(phase: Phase, today: CalendarDate): Prisma.PlacementWhereInput {
  const day = columnOf(today);
  switch (phase) {
    case "awaitingDecision":
      return { state: "prepared" };
    case "awaitingArrival":
      return { state: "decided", startsOn: { gte: day } };
    case "arrivalOverdue":
      return { state: "decided", startsOn: { lt: day } };
    case "inPost":
      return { state: "arrived", endsOn: { gte: day }, OR: [{ actualEndOn: null }, { actualEndOn: { gte: day } }] };
    case "termEnded":
      return { state: "arrived", endsOn: { lt: day }, actualEndOn: null };
    case "endedEarly":
      return { state: "arrived", actualEndOn: { lt: day } };
    case "closed":
    case "cancelled":
      return { state: phase };
  }
}

/** Whom a typed word may mean: names, pinyin and initials of people and units. */
async function whereText(tx: Tx, text: string): Promise<Prisma.PlacementWhereInput> {
  if (text === "") return {};
  const word = text.toLowerCase().replace(/\s+/g, "");
  const like = [{ name: { contains: text } }, { pinyin: { contains: word } }, { initials: { startsWith: word } }];
  const people = await tx.directoryEntry.findMany({ where: { OR: like }, select: { personId: true }, take: 1000 });
  const units = await tx.unit.findMany({
    where: { OR: [...like, { shortName: { contains: text } }] },
    select: { id: true },
    take: 1000,
  });
  const unitIds = { in: units.map((one) => one.id) };
  return {
    OR: [{ cadreId: { in: people.map((one) => one.personId) } }, { sendingUnitId: unitIds }, { hostUnitId: unitIds }],
  };
}

const ORDER: Record<PlacementSort, Prisma.PlacementOrderByWithRelationInput[]> = {
  start: [{ startsOn: "asc" }, { id: "asc" }],
  "-start": [{ startsOn: "desc" }, { id: "asc" }],
  end: [{ endsOn: "asc" }, { id: "asc" }],
  "-end": [{ endsOn: "desc" }, { id: "asc" }],
};

/** One page of the placements in reach, as the list shows them. */
export const placementsList = (viewer: PersonViewer, asked: PlacementAsked) =>
  reading(viewer, async (tx) => {
    const today = clock.today();
    const positions = asked.frontLine
      ? await tx.position.findMany({ where: { frontLine: asked.frontLine }, select: { id: true } })
      : null;
    const where: Prisma.PlacementWhereInput = {
      AND: [
        within(viewer, "placement.read"),
        await whereText(tx, asked.text),
        asked.phase ? wherePhase(asked.phase, today) : {},
        asked.programmeId ? { programmeId: asked.programmeId } : {},
        asked.sendingUnitId ? { sendingUnitId: asked.sendingUnitId } : {},
        positions ? { positionId: { in: positions.map((one) => one.id) } } : {},
      ],
    };
    const total = await tx.placement.count({ where });
    const rows = await tx.placement.findMany({
      where,
      orderBy: ORDER[asked.sort],
      skip: (asked.page - 1) * PLACEMENTS_PER_PAGE,
      take: PLACEMENTS_PER_PAGE,
    });
    return { today, total, rows: await shownRows(tx, rows.map(placementFacts), today) };
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
  const person = new Map(people.map((row) => [row.personId, row]));
  const unit = new Map(units.map((row) => [row.id, row.name]));
  const position = new Map(positions.map((row) => [row.id, row]));
  return placements.map((one, index) => ({
    id: one.id,
    cadre: person.get(one.cadreId)?.name ?? "",
    cadreTitle: person.get(one.cadreId)?.title ?? null,
    sendingUnit: unit.get(one.sendingUnitId) ?? "",
    hostUnit: unit.get(one.hostUnitId) ?? "",
    position: position.get(one.positionId)?.title ?? "",
    frontLine: position.get(one.positionId)?.frontLine ?? "",
    mentor: person.get(mentors[index] ?? "")?.name ?? null,
    startsOn: one.startsOn,
    endsOn: one.actualEndOn ?? one.endsOn,
    phase: phaseOn(one, today),
  }));
}

/** What the list can be narrowed by: only what occurs among the placements in reach. */
export const placementFilters = (viewer: PersonViewer) =>
  reading(viewer, async (tx) => {
    const where = within(viewer, "placement.read");
    const rows = await tx.placement.findMany({
      where,
      distinct: ["programmeId", "positionId", "sendingUnitId"],
      select: { programmeId: true, positionId: true, sendingUnitId: true },
    });
    const among = (ids: string[]) => ({ where: { id: { in: [...new Set(ids)] } } });
    const programmes = await tx.programme.findMany({
      ...among(rows.map((row) => row.programmeId)),
      orderBy: { startsOn: "desc" },
    });
    const positions = await tx.position.findMany(among(rows.map((row) => row.positionId)));
    const units = await tx.unit.findMany({
      ...among(rows.map((row) => row.sendingUnitId)),
      orderBy: { pinyin: "asc" },
    });
    return {
      programmes: programmes.map(({ id, name }) => ({ id, name })),
      frontLines: [...new Set(positions.map((row) => row.frontLine))].sort(),
      sendingUnits: REACH[viewer.role] === "sending" ? [] : units.map(({ id, name }) => ({ id, name })),
    };
  });

/** What preparing a placement chooses from: approved positions of open programmes, and the cadres of the department. */
export const openingChoices = (viewer: PersonViewer) =>
  reading(viewer, async (tx) => {
    const programmes = await tx.programme.findMany({
      where: { AND: [within(viewer, "programme.read"), { status: "open" }] },
      orderBy: { startsOn: "desc" },
    });
    const positions = await tx.position.findMany({
      where: { programmeId: { in: programmes.map((one) => one.id) }, approvedOn: { not: null } },
      orderBy: [{ hostUnitId: "asc" }, { title: "asc" }],
    });
    const profiles = await tx.cadreProfile.findMany({ where: { departmentId: viewer.departmentId } });
    const people = await tx.directoryEntry.findMany({
      where: { personId: { in: profiles.map((one) => one.personId) } },
      orderBy: { pinyin: "asc" },
    });
    const units = await tx.unit.findMany({
      where: { id: { in: [...positions.map((one) => one.hostUnitId), ...profiles.map((one) => one.unitId)] } },
    });
    const unit = new Map(units.map((row) => [row.id, row.name]));
    const home = new Map(profiles.map((row) => [row.personId, unit.get(row.unitId) ?? ""]));
    return {
      today: clock.today(),
      positions: positions.map((row) => ({
        id: row.id,
        title: row.title,
        frontLine: row.frontLine,
        host: unit.get(row.hostUnitId) ?? "",
        programme: programmes.find((one) => one.id === row.programmeId)?.name ?? "",
      })),
      cadres: people.map((row) => ({ id: row.personId, name: row.name, unit: home.get(row.personId) ?? "" })),
    };
  });

import { calendarDate } from "@/lib/domain/calendar-date";
import {
  whyNotApproveProgramme,
  whyNotCloseProgramme,
  whyNotRevisePosition,
  whyNotReviseProgramme,
} from "@/lib/domain/programme";
import { isPackaged, loadCalendar } from "@/lib/platform/calendar";
import { clock } from "@/lib/platform/clock";
import { columnOf, dayOf, dayOrNull } from "@/lib/platform/days";
import { reading, type Tx } from "@/lib/platform/db";
import { isId } from "@/lib/platform/input";
import type { PersonViewer } from "@/lib/platform/viewer";
import { mayEver, REACH, within } from "@/lib/policy/policy";
import { conditionsOf } from "./condition-facts";
import { loadPosition, loadProgramme, withinHost } from "./facts";

const isOfDepartment = (viewer: PersonViewer): boolean => REACH[viewer.role] === "department";

/** What the directory calls these units. */
async function unitNames(tx: Tx, ids: readonly string[]): Promise<(id: string) => string> {
  const rows = await tx.unit.findMany({ where: { id: { in: [...new Set(ids)] } } });
  const names = new Map(rows.map((row) => [row.id, row.name]));
  return (id) => names.get(id) ?? "";
}

/** A programme with its capabilities, the positions in reach, and why each act on it is refused today. */
export const programmePage = (viewer: PersonViewer, programmeId: string) =>
  reading(viewer, async (tx) => {
    if (!isId(programmeId)) return null;
    const row = await tx.programme.findFirst({
      where: { AND: [{ id: programmeId }, within(viewer, "programme.read")] },
    });
    const loaded = row && (await loadProgramme(tx, programmeId));
    if (!row || !loaded) return null;
    return {
      ...{ id: row.id, name: row.name, year: row.year, status: row.status, quota: row.quota },
      ...{ approvedBy: row.approvedBy, documentNumber: row.documentNumber, frontLines: row.frontLines },
      ...{
        enterpriseGrades: row.enterpriseGrades,
        hostCapacity: row.hostCapacity,
        talkMonths: row.talkMonths,
        reportMonths: row.reportMonths,
        excellentShare: row.excellentShare,
      },
      startsOn: dayOf(row.startsOn),
      approvedOn: dayOrNull(row.approvedOn),
      version: row.version,
      capabilities: loaded.facts.capabilities,
      placed: isOfDepartment(viewer) ? loaded.placed : null,
      positions: await positionsWithin(tx, viewer, programmeId),
      today: clock.today(),
      whyNotRevise: whyNotReviseProgramme(loaded.facts, null),
      whyNotApprove: whyNotApproveProgramme(loaded.facts, null, clock.today()),
      whyNotClose: whyNotCloseProgramme(loaded.facts),
    };
  });

async function positionsWithin(tx: Tx, viewer: PersonViewer, programmeId?: string) {
  const rows = await tx.position.findMany({
    where: { AND: [{ programmeId }, withinHost(viewer)] },
    orderBy: [{ hostUnitId: "asc" }, { title: "asc" }],
  });
  const unit = await unitNames(
    tx,
    rows.map((row) => row.hostUnitId),
  );
  const taken = await tx.placement.groupBy({
    by: ["positionId"],
    where: { positionId: { in: rows.map((row) => row.id) }, state: { notIn: ["cancelled", "closed"] } },
    _count: true,
  });
  return rows.map((row) => ({
    ...{ id: row.id, title: row.title, frontLine: row.frontLine, places: row.places, programmeId: row.programmeId },
    host: unit(row.hostUnitId),
    hostUnitId: row.hostUnitId,
    isApproved: row.approvedOn !== null,
    taken: taken.find((one) => one.positionId === row.id)?._count ?? 0,
  }));
}

/** A position with what it needs of each capability, and why it cannot be changed. */
export const positionPage = (viewer: PersonViewer, positionId: string) =>
  reading(viewer, async (tx) => {
    if (!isId(positionId)) return null;
    const where = { AND: [{ id: positionId }, withinHost(viewer)] };
    const reachable = await tx.position.findFirst({ where, select: { id: true } });
    const position = reachable && (await loadPosition(tx, positionId));
    if (!position) return null;
    const { row } = position;
    const programme = await tx.programme.findUniqueOrThrow({ where: { id: row.programmeId } });
    const capabilities = await tx.capability.findMany({
      where: { programmeId: row.programmeId },
      orderBy: { place: "asc" },
    });
    const needs = await tx.positionNeed.findMany({ where: { positionId } });
    return {
      ...{ id: row.id, title: row.title, frontLine: row.frontLine, duties: row.duties, places: row.places },
      host: (await unitNames(tx, [row.hostUnitId]))(row.hostUnitId),
      version: row.version,
      approvedOn: dayOrNull(row.approvedOn),
      conditions: conditionsOf(row),
      taken: position.facts.taken,
      programme: { id: programme.id, name: programme.name, frontLines: programme.frontLines },
      isProgrammeClosed: programme.status === "closed",
      capabilities: capabilities.map(({ id, name, levels }) => ({
        ...{ id, name, levels },
        need: needs.find((need) => need.capabilityId === id)?.level ?? null,
      })),
      whyNotRevise: whyNotRevisePosition(position.facts, null, viewer.role === "departmentStaff"),
    };
  });

/** What offering a position chooses from: programmes not closed, and the units the viewer may offer for. */
export const offerChoices = (viewer: PersonViewer) =>
  reading(viewer, async (tx) => {
    if (!mayEver(viewer, "position.offer")) return null;
    const programmes = await tx.programme.findMany({
      where: { AND: [within(viewer, "programme.read"), { status: { not: "closed" } }] },
      include: { capabilities: { orderBy: { place: "asc" } } },
      orderBy: { startsOn: "desc" },
    });
    const units = await tx.unit.findMany({ where: within(viewer, "unit.read"), orderBy: { pinyin: "asc" } });
    return {
      programmes: programmes.map(({ id, name, frontLines, capabilities }) => ({
        ...{ id, name, frontLines },
        capabilities: capabilities.map((one) => ({ id: one.id, name: one.name })),
      })),
      units: units.map(({ id, name }) => ({ id, name })),
    };
  });

/** The days the department entered for a year, and whether the year still stands on weekends and fixed holidays (暂定). */
export const calendarYear = (viewer: PersonViewer, year: number) =>
  reading(viewer, async (tx) => {
    if (!mayEver(viewer, "calendar.read")) return null;
    const { departmentId } = viewer;
    const rows = await tx.calendarDay.findMany({
      where: {
        departmentId,
        day: { gte: columnOf(calendarDate(`${year}-01-01`)), lte: columnOf(calendarDate(`${year}-12-31`)) },
      },
      orderBy: { day: "asc" },
    });
    const calendar = await loadCalendar(tx, departmentId);
    return {
      year,
      isProvisional: calendar.provisional(year),
      isPackaged: isPackaged(year),
      days: rows.map((row) => ({ day: dayOf(row.day), kind: row.kind, name: row.name })),
    };
  });

/** The latest programmes another may be opened like. */
export const duplicateSources = (viewer: PersonViewer) =>
  reading(viewer, async (tx) => {
    if (!mayEver(viewer, "programme.duplicate")) return [];
    const rows = await tx.programme.findMany({
      where: within(viewer, "programme.duplicate"),
      orderBy: { startsOn: "desc" },
      take: 3,
    });
    return rows.map(({ id, name }) => ({ id, name }));
  });

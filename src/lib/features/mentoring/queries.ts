import type { CalendarDate } from "@/lib/domain/calendar-date";
import {
  currentDesignation,
  type Designation,
  type DesignationFor,
  firstResponsibleOn,
  type MentorOnDay,
  mentorOn,
  whyNotDesignate,
  whyNotEndOwn,
} from "@/lib/domain/mentoring";
import { whyOver } from "@/lib/domain/placement-acts";
import type { Refusal, RefusalCode } from "@/lib/domain/refusal";
import { clock } from "@/lib/platform/clock";
import { reading, type Tx } from "@/lib/platform/db";
import { isId } from "@/lib/platform/input";
import type { PersonViewer } from "@/lib/platform/viewer";
import { mayEver, REACH, within } from "@/lib/policy/policy";
import { namesOf } from "../people/name-facts";
import { loadPlacement } from "../placements/facts";
import { candidateFor, designationsOf, firstResponsibleOf, leadersOn } from "./facts";

/** A leader one may choose from; `barred` is why the rule would refuse this one today. */
export type LeaderChoice = { personId: string; name: string; title: string; barred: RefusalCode | null };
export type PastDesignation = { id: string; name: string; from: CalendarDate; to: CalendarDate | null; own: boolean };
export type NamedPerson = { personId: string; name: string; title: string | null };

export type HostMentorPage = {
  unit: { id: string; name: string };
  today: CalendarDate;
  current: (NamedPerson & { since: CalendarDate }) | null;
  firstResponsible: NamedPerson | null;
  leaders: LeaderChoice[];
  history: PastDesignation[];
  mayDesignate: boolean;
  needsReason: boolean;
};

/** H2: the mentor of a host: who it is, who it was, and which leaders may be named. Null where the unit is out of reach. */
export async function hostMentorPage(viewer: PersonViewer, unitId: string): Promise<HostMentorPage | null> {
  if (!isId(unitId)) return null;
  const today = clock.today();
  return reading(viewer, async (tx) => {
    const unit = await tx.unit.findFirst({ where: { AND: [{ id: unitId }, within(viewer, "unit.read")] } });
    if (!unit) return null;
    const placements = await tx.placement.findMany({
      where: { AND: [{ hostUnitId: unitId, state: { in: ["decided", "arrived"] } }, within(viewer, "placement.read")] },
    });
    const target = { hostUnitId: unitId, placementId: null, cadreIds: placements.map((one) => one.cadreId) };
    const designations = (await designationsOf(tx, unitId)).filter((one) => one.placementId === null);
    const current = currentDesignation(target, designations);
    const responsible = firstResponsibleOn(unitId, await firstResponsibleOf(tx, unitId), today);
    const names = await namesOf(tx, [responsible, ...designations.map((one) => one.personId)]);
    const mayDesignate = mayEver(viewer, "mentor.designate");
    return {
      unit: { id: unit.id, name: unit.name },
      today,
      current: current && { personId: current.personId, ...names(current.personId), since: current.from },
      firstResponsible: responsible ? { personId: responsible, ...names(responsible) } : null,
      leaders: mayDesignate
        ? await choicesFor(
            tx,
            target,
            placements.map((one) => one.id),
            current,
            today,
          )
        : [],
      history: designations.map((one) => past(one, names(one.personId).name)).reverse(),
      mayDesignate,
      needsReason: REACH[viewer.role] === "department",
    };
  });
}

export type PlacementMentorPage = {
  placementId: string;
  cadreName: string;
  host: { id: string; name: string };
  today: CalendarDate;
  mentor: (NamedPerson & Pick<MentorOnDay, "how">) | null;
  hostMentor: NamedPerson | null;
  hasOwn: boolean;
  leaders: LeaderChoice[];
  history: PastDesignation[];
  mayDesignate: boolean;
  needsReason: boolean;
  whyNotDesignate: Refusal | null;
  whyNotEnd: Refusal | null;
};

/** H2: who guides one placement, and whom the host may name for it alone. Null where the placement is out of reach. */
export async function placementMentorPage(
  viewer: PersonViewer,
  placementId: string,
): Promise<PlacementMentorPage | null> {
  if (!isId(placementId)) return null;
  const today = clock.today();
  return reading(viewer, async (tx) => {
    const seen = await tx.placement.findFirst({
      where: { AND: [{ id: placementId }, within(viewer, "placement.read")] },
      select: { id: true },
    });
    const placement = seen && (await loadPlacement(tx, placementId));
    if (!placement) return null;
    const { hostUnitId, cadreId } = placement.keys;
    const all = await designationsOf(tx, hostUnitId);
    const target = { hostUnitId, placementId, cadreIds: [cadreId] };
    const own = currentDesignation(target, all);
    const hosts = currentDesignation({ hostUnitId, placementId: null }, all);
    const guide = mentorOn(placement.facts, all, await firstResponsibleOf(tx, hostUnitId), today);
    const history = all.filter((one) => one.placementId === null || one.placementId === placementId);
    const names = await namesOf(tx, [cadreId, guide?.personId, ...history.map((one) => one.personId)]);
    const unit = await tx.unit.findUnique({ where: { id: hostUnitId }, select: { name: true } });
    const over = whyOver(placement.facts);
    const mayDesignate = mayEver(viewer, "placementMentor.designate");
    return {
      placementId,
      cadreName: names(cadreId).name,
      host: { id: hostUnitId, name: unit?.name ?? "" },
      today,
      mentor: guide && { ...guide, ...names(guide.personId) },
      hostMentor: hosts && { personId: hosts.personId, ...names(hosts.personId) },
      hasOwn: own !== null,
      leaders: mayDesignate && !over ? await choicesFor(tx, target, [placementId], own, today) : [],
      history: history.map((one) => past(one, names(one.personId).name)).reverse(),
      mayDesignate,
      needsReason: REACH[viewer.role] === "department",
      whyNotDesignate: over,
      whyNotEnd: over ?? whyNotEndOwn(own, all, today, today),
    };
  });
}

const past = ({ id, from, to, placementId }: Designation, name: string): PastDesignation => ({
  id,
  name,
  from,
  to,
  own: placementId !== null,
});

async function choicesFor(
  tx: Tx,
  target: DesignationFor,
  placementIds: readonly string[],
  current: Designation | null,
  today: CalendarDate,
): Promise<LeaderChoice[]> {
  const leaders = await leadersOn(tx, target.hostUnitId, today);
  const names = await namesOf(
    tx,
    leaders.map((one) => one.personId),
  );
  const choices: LeaderChoice[] = [];
  for (const { personId, title } of leaders) {
    const candidate = await candidateFor(tx, { personId, hostUnitId: target.hostUnitId, placementIds, on: today });
    const why = whyNotDesignate(target, candidate, current, today, today);
    choices.push({ personId, title, name: names(personId).name, barred: why?.code ?? null });
  }
  return choices;
}

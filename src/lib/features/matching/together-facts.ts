import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Confirmation, Together } from "@/lib/domain/matching/confirmation";
import { movedSince, type PlanGround } from "@/lib/domain/matching/moved";
import type { Assignment, PersonToPlace } from "@/lib/domain/matching/problem";
import type { DecisionFact } from "@/lib/domain/placement";
import { dayOf } from "@/lib/platform/days";
import type { Tx } from "@/lib/platform/db";
import { type KnownKin, kinFinder } from "../placements/kin-facts";
import { openingGroundsOf } from "../placements/opening-facts";
import { declaredByCandidates } from "../selection/candidate-kin-facts";
import type { LoadedGround } from "./ground-facts";
import type { LoadedPlan } from "./plan-facts";

/** A placement a plan would make: what the rules judge, and what its rows are made of. */
export type Planned = Together & { person: PersonToPlace; kin: readonly KnownKin[] | null };

/** S2: the decision everyone of the locked list rests on; null before it is locked. */
export async function listDecisionOf(tx: Tx, programmeId: string): Promise<DecisionFact | null> {
  const list = await tx.decidedList.findUnique({ where: { programmeId } });
  if (!list) return null;
  const { body, decidedOn, documentNumber } = list;
  return { status: "given", body, decidedOn: dayOf(decidedOn), documentNumber };
}

/** S2–S4, S6, T2: the placements of a plan with what stands around each, as the records have it now. */
async function plannedOf(
  tx: Tx,
  plan: { programmeId: string; departmentId: string; startsOn: CalendarDate; assignments: readonly Assignment[] },
  { people }: Pick<PlanGround, "people">,
  candidateIds: ReadonlyMap<string, string>,
  today: CalendarDate,
): Promise<Planned[]> {
  const { startsOn, departmentId } = plan;
  const decision = await listDecisionOf(tx, plan.programmeId);
  const wishOf = ({ personId, positionId }: Assignment) => ({ cadreId: personId, positionId, startsOn });
  const around = await openingGroundsOf(tx, plan.assignments.map(wishOf), today);
  const declared = await declaredByCandidates(tx, [...candidateIds.values()]);
  const hostIds = plan.assignments.flatMap((one) => around(wishOf(one))?.hostUnitId ?? []);
  const find = await kinFinder(tx, hostIds);
  return plan.assignments.flatMap((one): Planned[] => {
    const person = people.find(({ id }) => id === one.personId);
    const found = around(wishOf(one));
    if (!person || !found) return [];
    const { ground, hostUnitId } = found;
    const said = declared(candidateIds.get(person.id) ?? "");
    const kin = said && find(hostUnitId, said);
    const parties = { departmentId, cadreId: person.id, sendingUnitId: person.sendingUnitId, hostUnitId };
    const opening = { ...parties, startsOn, takeOverOn: null, decision, kin, waiver: null };
    return [{ positionId: one.positionId, opening, ground, person, kin }];
  });
}

const STILL = { people: [], positions: [], hosts: [] };

/** What the confirmation of a plan is judged on, against the records of this moment. */
export async function confirmationOf(
  tx: Tx,
  plan: LoadedPlan,
  loaded: LoadedGround,
  today: CalendarDate,
): Promise<Omit<Confirmation, "planned"> & { planned: Planned[] }> {
  const { programmeId, answer, state } = plan;
  const release = { programmeId_kind: { programmeId, kind: "decision" as const } };
  const isAnnounced = (await tx.selectionRelease.findUnique({ where: release })) !== null;
  const asked = { state, isAnnounced, moved: STILL, isDepartmentsOwn: false, planned: [] };
  if (answer?.kind !== "planned" || state !== "proposed") return asked;
  const { assignments } = answer.plan;
  const of = { ...plan, departmentId: loaded.scope.departmentId, assignments };
  const planned = await plannedOf(tx, of, loaded.ground, loaded.candidateIds, today);
  const unitIds = planned.flatMap(({ opening }) => [opening.sendingUnitId, opening.hostUnitId]);
  const isDepartmentsOwn = (await tx.unit.count({ where: { id: { in: unitIds }, isDepartment: true } })) > 0;
  return { ...asked, moved: movedSince(answer.ground, loaded.ground), isDepartmentsOwn, planned };
}

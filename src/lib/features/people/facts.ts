import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { CurrentFirstResponsible } from "@/lib/domain/first-responsible";
import { columnOf, dayOf } from "@/lib/platform/days";
import type { Tx } from "@/lib/platform/db";
import type { PersonScope, UnitScope } from "@/lib/policy/policy";

/** A unit, and what a permission on it is judged on. */
export async function loadUnit(tx: Tx, unitId: string) {
  const unit = await tx.unit.findUnique({ where: { id: unitId } });
  if (!unit) return null;
  const scope: UnitScope = { scope: "unit", id: unit.id, departmentId: unit.departmentId };
  return { scope, subject: unit, version: unit.version };
}

/** A person the viewer reaches, and what a permission on them is judged on. */
export async function loadPerson(tx: Tx, personId: string) {
  const person = await tx.person.findUnique({ where: { id: personId } });
  if (!person) return null;
  const { id, departmentId, unitId } = person;
  const scope: PersonScope = { scope: "person", id, departmentId, unitId };
  return { scope, subject: person, version: person.version };
}

/** H1: the naming that stands for a unit. */
export async function currentFirstResponsible(tx: Tx, unitId: string): Promise<CurrentFirstResponsible | null> {
  const row = await tx.firstResponsible.findFirst({ where: { unitId, toOn: null } });
  return row && { id: row.id, personId: row.personId, from: dayOf(row.fromOn) };
}

/** Is this person one of the unit's leaders on a day? */
export async function isLeaderOn(tx: Tx, unitId: string, personId: string, day: CalendarDate): Promise<boolean> {
  const on = columnOf(day);
  const held = { unitId, personId, fromOn: { lte: on }, OR: [{ toOn: null }, { toOn: { gt: on } }] };
  return (await tx.unitLeader.count({ where: held })) > 0;
}

/** The region of that name in the department, made when there is none yet. */
export async function regionNamed(tx: Tx, departmentId: string, name: string): Promise<string> {
  const found = await tx.region.findUnique({ where: { departmentId_name: { departmentId, name } } });
  return found?.id ?? (await tx.region.create({ data: { departmentId, name } })).id;
}

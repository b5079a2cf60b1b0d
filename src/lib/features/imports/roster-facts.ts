import { recordError, type StagedError } from "@/lib/domain/import/against-records";
import { compact } from "@/lib/domain/import/cell";
import type { RosterValues } from "@/lib/domain/import/read-roster";
import type { Tx } from "@/lib/platform/db";
import type { BatchOptions, ReadRow, StagedRow } from "./facts";
import { unitsByName } from "./row-facts";

/** A cadre as the tables hold one, days as 'YYYY-MM-DD': what an import compares, writes and, undoing, writes back. */
export type CadreRecord = {
  name: string;
  unitId: string | null;
  title: string | null;
  phone: string | null;
  sex: string | null;
  birthMonth: string | null;
  ethnicity: string | null;
  nativePlace: string | null;
  partyStatus: string | null;
  joinedPartyOn: string | null;
  startedWorkOn: string | null;
  rank: string | null;
  position: string | null;
  standing: string | null;
  education: string | null;
  degree: string | null;
  overruledReason: string | null;
};

/** A month alone stands for its first day. */
const dayIn = (day: string | null): string | null => (day === null ? null : day.length === 7 ? `${day}-01` : day);

/** What a row of the roster brings, in the tables' words. */
export const cadreOf = (
  values: RosterValues,
  unitId: string | null,
  options: Pick<BatchOptions, "standing" | "partyStatus">,
): Omit<CadreRecord, "name"> & { name: string | null } => ({
  name: values.name,
  unitId,
  title: values.position,
  phone: values.phone,
  sex: values.sex,
  birthMonth: values.birthMonth,
  ethnicity: values.ethnicity,
  nativePlace: values.nativePlace,
  partyStatus: values.partyStatus ?? options.partyStatus,
  joinedPartyOn: dayIn(values.joinedParty),
  startedWorkOn: dayIn(values.startedWork),
  rank: values.rank,
  position: values.position,
  standing: values.standing ?? options.standing,
  education: values.education ?? values.inServiceEducation ?? values.fullTimeEducation,
  degree: values.degree ?? values.inServiceDegree ?? values.fullTimeDegree,
  overruledReason: null,
});

/** Who of these ID numbers is known, by number. */
export async function knownPeople(tx: Tx, departmentId: string, idNumbers: readonly string[]) {
  const rows = await tx.$queryRaw<{ id_number: string; person_id: string }[]>`
    select id_number, person_id::text from identity
    where department_id = ${departmentId}::uuid and id_number = any(${[...new Set(idNumbers)]}::text[])`;
  return new Map(rows.map((row) => [row.id_number, row.person_id]));
}

/** What is held of people, by person. */
export async function cadresHeld(
  tx: Tx,
  personIds: readonly string[],
): Promise<Map<string, CadreRecord & { hasProfile: boolean }>> {
  const rows = await tx.$queryRaw<(CadreRecord & { personId: string; hasProfile: boolean })[]>`
    select p.id::text as "personId", d.name, p.unit_id::text as "unitId", d.title, p.phone, c.sex::text, c.birth_month as "birthMonth",
      c.ethnicity, c.native_place as "nativePlace", c.party_status::text as "partyStatus", c.joined_party_on::text as "joinedPartyOn", c.started_work_on::text as "startedWorkOn",
      c.rank, c.position, c.standing::text, c.education, c.degree, c.overruled_reason as "overruledReason", c.person_id is not null as "hasProfile"
    from person p join directory_entry d on d.person_id = p.id left join cadre_profile c on c.person_id = p.id
    where p.id = any(${[...personIds]}::uuid[])`;
  return new Map(rows.map(({ personId, ...held }) => [personId, held]));
}

/** Rows of a roster against the records: units that exist, ID numbers that are known, what the profile cannot do without. */
export async function judgeRoster(
  tx: Tx,
  departmentId: string,
  rows: readonly ReadRow[],
  options: BatchOptions,
): Promise<StagedRow[]> {
  const units = await unitsByName(tx, departmentId);
  const values = rows.map((row) => row.values as RosterValues);
  const known = await knownPeople(
    tx,
    departmentId,
    values.flatMap(({ idNumber }) => idNumber ?? []),
  );
  const held = await cadresHeld(tx, [...known.values()]);
  return rows.map((row, i) => {
    const value = values[i] as RosterValues;
    const subjectId = (value.idNumber && known.get(value.idNumber)) || null;
    const before = subjectId ? held.get(subjectId) : undefined;
    const errors: StagedError[] = [...row.errors];
    const unit = value.unit === null ? undefined : units.get(compact(value.unit));
    if (value.unit === null) {
      if (!before?.unitId) errors.push(recordError(row.row, "工作单位", "unitMissing"));
    } else if (!unit) errors.push(recordError(row.row, "工作单位", "unitUnknown", { value: value.unit }));
    const brought = cadreOf(value, unit?.id ?? null, options);
    if (!brought.partyStatus && !before?.partyStatus && !errors.some((e) => e.code === "partyStatusUnknown"))
      errors.push(recordError(row.row, "政治面貌", "partyStatusMissing"));
    if (!brought.standing && !before?.standing && !errors.some((e) => e.code === "standingUnknown"))
      errors.push(recordError(row.row, "编制", "standingMissing"));
    return { ...row, errors, subjectId, decision: subjectId ? "skip" : null };
  });
}

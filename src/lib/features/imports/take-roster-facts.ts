import { randomUUID } from "node:crypto";
import { differences } from "@/lib/domain/import/against-records";
import { compact } from "@/lib/domain/import/cell";
import type { RosterValues } from "@/lib/domain/import/read-roster";
import type { Tx } from "@/lib/platform/db";
import { pinyinOf } from "@/lib/platform/pinyin";
import { type CadreRecord, cadreOf, cadresHeld } from "./roster-facts";
import { pieces, unitsByName } from "./row-facts";
import { importedRow, PIECE, type Taken, type Taking } from "./taking-facts";

/** Cadres as one JSON parameter; rows of `x` name the tables' columns. */
const AS_X = `as x("personId" uuid, "idNumber" text, name text, pinyin text, initials text, "unitId" uuid, title text, phone text,
  sex sex, "birthMonth" text, ethnicity text, "nativePlace" text, "partyStatus" party_status, "joinedPartyOn" date, "startedWorkOn" date, rank text,
  position text, standing standing, education text, degree text, "overruledReason" text)`;
const PROFILE = `insert into cadre_profile (person_id, department_id, unit_id, sex, birth_month, ethnicity, native_place, party_status, joined_party_on,
    started_work_on, rank, position, standing, education, degree, overruled_reason, import_batch_id)
  select x."personId", $2::uuid, x."unitId", x.sex, x."birthMonth", x.ethnicity, x."nativePlace", x."partyStatus", x."joinedPartyOn", x."startedWorkOn",
    x.rank, x.position, x.standing, x.education, x.degree, x."overruledReason", $3::uuid from jsonb_to_recordset($1::jsonb) ${AS_X}`;

type Item = CadreRecord & { personId: string; idNumber: string | null };
const toJson = (items: readonly Item[]) => JSON.stringify(items.map((item) => ({ ...item, ...pinyinOf(item.name) })));

async function create(tx: Tx, departmentId: string, batchId: string, items: readonly Item[]): Promise<void> {
  if (items.length === 0) return;
  const json = toJson(items);
  const from = `from jsonb_to_recordset($1::jsonb) ${AS_X}`;
  await tx.$executeRawUnsafe(
    `insert into person (id, department_id, unit_id, phone, import_batch_id) select x."personId", $2::uuid, x."unitId", x.phone, $3::uuid ${from}`,
    ...[json, departmentId, batchId],
  );
  await tx.$executeRawUnsafe(
    `insert into directory_entry (person_id, department_id, name, pinyin, initials, unit_id, title)
     select x."personId", $2::uuid, x.name, x.pinyin, x.initials, x."unitId", x.title ${from}`,
    ...[json, departmentId],
  );
  await tx.$executeRawUnsafe(
    `insert into identity (person_id, department_id, id_number) select x."personId", $2::uuid, x."idNumber" ${from}`,
    ...[json, departmentId],
  );
  await tx.$executeRawUnsafe(PROFILE, json, departmentId, batchId);
}

/** Writes cadres over what is held of them; a profile is made where there was none. */
export async function writeOver(tx: Tx, departmentId: string, batchId: string, items: readonly Item[]): Promise<void> {
  if (items.length === 0) return;
  const json = toJson(items);
  const from = `from jsonb_to_recordset($1::jsonb) ${AS_X}`;
  await tx.$executeRawUnsafe(
    `update person p set unit_id = x."unitId", phone = x.phone, version = version + 1 ${from} where p.id = x."personId"`,
    json,
  );
  await tx.$executeRawUnsafe(
    `update directory_entry d set name = x.name, unit_id = x."unitId", title = x.title,
       pinyin = case when d.name = x.name then d.pinyin else x.pinyin end,
       initials = case when d.name = x.name then d.initials else x.initials end ${from}
     where d.person_id = x."personId"`,
    json,
  );
  await tx.$executeRawUnsafe(
    `${PROFILE} where x.standing is not null on conflict (person_id) do update set unit_id = excluded.unit_id, sex = excluded.sex, birth_month = excluded.birth_month,
      ethnicity = excluded.ethnicity, native_place = excluded.native_place, party_status = excluded.party_status, joined_party_on = excluded.joined_party_on,
      started_work_on = excluded.started_work_on, rank = excluded.rank, position = excluded.position, standing = excluded.standing,
      education = excluded.education, degree = excluded.degree, overruled_reason = excluded.overruled_reason`,
    ...[json, departmentId, batchId],
  );
}

/** Takes good rows of a roster over: new people are made, known ones written over where the row says something else. */
export async function takeRoster(tx: Tx, { batch, options, rows, progress }: Taking): Promise<Taken> {
  const units = await unitsByName(tx, batch.departmentId);
  const held = await cadresHeld(
    tx,
    rows.flatMap(({ subjectId }) => subjectId ?? []),
  );
  const taken: Taken = { results: [], also: [], extra: {} };
  for (const piece of pieces(rows, PIECE)) {
    const made: Item[] = [];
    const changed: Item[] = [];
    for (const row of piece) {
      const values = row.values as RosterValues;
      const unitId = values.unit === null ? null : (units.get(compact(values.unit))?.id ?? null);
      const brought = { ...cadreOf(values, unitId, options), overruledReason: row.overruledReason };
      const known = row.subjectId ? held.get(row.subjectId) : undefined;
      const { hasProfile: _, ...before } = known ?? { hasProfile: false };
      const said = Object.fromEntries(Object.entries(brought).filter(([, value]) => value !== null));
      const personId = row.subjectId ?? randomUUID();
      const item = { ...brought, ...before, ...said, personId, idNumber: values.idNumber } as Item;
      (known ? changed : made).push(item);
      const did = known ? "updated" : "created";
      taken.results.push({ ...row, result: did, subjectId: personId, before: known ? (before as CadreRecord) : null });
      const fields = known && differences(before as CadreRecord, brought).map(({ field }) => field);
      taken.also.push(importedRow("person", personId, { batch, row, did, changed: fields }));
    }
    await create(tx, batch.departmentId, batch.id, made);
    await writeOver(tx, batch.departmentId, batch.id, changed);
    await progress(taken.results.length);
  }
  return taken;
}

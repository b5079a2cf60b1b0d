/** A hundred thousand placements with ten talks each, made by the database itself. Ids are numbers in the shape of one. */
import type { BenchDatabase } from "./bench-database";

export const PLACEMENTS = 100_000;
export const TALKS_EACH = 10;
export const UNITS = 2_000;
export const TODAY = "2026-10-12";
/** The host of 1,000 placements; every other one has fifty, as long as they last. */
export const BIG_HOST = 1;
const BIG = 1_000;
const USUAL = 50;

const KINDS = { department: 1, programme: 2, unit: 3, person: 4, placement: 5, position: 6, leader: 7 } as const;
type Kind = keyof typeof KINDS;
/** The id of the n-th of a kind. */
export const idOf = (kind: Kind, n: number): string =>
  `${String(KINDS[kind]).padStart(8, "0")}-0000-4000-8000-${String(n).padStart(12, "0")}`;
const sqlId = (kind: Kind, n: string) =>
  `('${String(KINDS[kind]).padStart(8, "0")}-0000-4000-8000-' || lpad((${n})::text, 12, '0'))::uuid`;

/** Where the n-th placement (from 1) goes: to hosts of usual sizes, or everyone to one host. */
const HOST = {
  spread: `case when n <= ${BIG} then ${BIG_HOST} else 2 + (n - ${BIG} - 1) / ${USUAL} end`,
  oneHost: `${BIG_HOST}`,
} as const;
export type Spread = keyof typeof HOST;

/** Loads department, programme, units, leaders as mentors, placements under way and their talks, and analyses them. */
export async function loadTalks(database: BenchDatabase, spread: Spread, talksEach = TALKS_EACH): Promise<void> {
  const department = `'${idOf("department", 1)}'::uuid`;
  await database.load(`
    insert into department (id, name, area) values (${department}, '栖云市委组织部', '栖云市');
    insert into programme (id, department_id, name, year, status, quota, starts_on)
      values ('${idOf("programme", 1)}', ${department}, '2026年度', 2026, 'open', ${PLACEMENTS}, '2026-04-01');
    insert into unit (id, department_id, name, pinyin, initials, kind)
      select ${sqlId("unit", "n")}, ${department}, '第' || n || '单位', 'di', 'd', 'township' from generate_series(1, ${UNITS}) n;
    insert into unit_leader (id, department_id, unit_id, person_id, title, from_on)
      select gen_random_uuid(), ${department}, ${sqlId("unit", "n")}, ${sqlId("leader", "n")}, '党委副书记', '2015-01-01'
      from generate_series(1, ${UNITS}) n;
    insert into mentor_designation (id, department_id, host_unit_id, person_id, from_on, named_by_id)
      select gen_random_uuid(), ${department}, ${sqlId("unit", "n")}, ${sqlId("leader", "n")}, '2015-01-01', ${sqlId("leader", "n")}
      from generate_series(1, ${UNITS}) n;
    insert into placement (id, department_id, programme_id, position_id, cadre_id, sending_unit_id, host_unit_id, standing,
        party_member, state, starts_on, ends_on, arrived_on, decision_status, decision_body, decided_on, decision_number)
      select ${sqlId("placement", "n")}, ${department}, '${idOf("programme", 1)}', ${sqlId("position", "n")}, ${sqlId("person", "n")},
        ${sqlId("unit", `2 + (${HOST[spread]} + 6 + n % 20) % ${UNITS - 1}`)}, ${sqlId("unit", HOST[spread])}, 'civilServant',
        true, 'arrived', day, app.term_end(day), day, 'given', '市委常委会', day - 20, '栖组干〔2026〕17号'
      from generate_series(1, ${PLACEMENTS}) n, lateral (select date '2026-04-01' - (n % 180) as day) d;
    insert into talk (id, department_id, placement_id, sending_unit_id, host_unit_id, cadre_id, side, kind, held_on,
        talked_by_id, recorded_by_id, recorded_on, recorded_at, agreed)
      select gen_random_uuid(), p.department_id, p.id, p.sending_unit_id, p.host_unit_id, p.cadre_id,
        case when t % 5 = 0 then 'department' else 'host' end::talk_side, 'routine', p.starts_on + t * 15,
        p.cadre_id, p.cadre_id, p.starts_on + t * 15, (p.starts_on + t * 15)::timestamptz,
        '10月底前独立主持一次村级项目推进会，会前把方案交分管领导看过'
      from generate_series(1, ${talksEach}) t, placement p;`);
  await database.load("vacuum analyze");
}

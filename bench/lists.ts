/**
 * Bar of the lists: among 100,000 placements a page takes < 0.5 s, and one in the midst no more than twice the first.
 *   node scripts/tsx.mjs bench/lists.ts
 */
import { calendarDate } from "@/lib/domain/calendar-date";
import { askedOf, PAGE, type Params } from "@/lib/domain/list/asked";
import { placementsList } from "@/lib/features/placements/list-queries";
import { placementFilters } from "@/lib/features/placements/queries";
import { clockOn } from "@/lib/platform/clock";
import { reading } from "@/lib/platform/db";
import type { PersonViewer } from "@/lib/platform/viewer";
import { type BenchDatabase, withBenchDatabases } from "./bench-database";
import { idOf, loadTalks, PLACEMENTS, TODAY, UNITS } from "./talks-data";

const BAR = 0.5;
const TIMES_FIRST = 2;
const MEDIAN_OF = 7;
const clock = clockOn(calendarDate(TODAY));
const staff: PersonViewer = {
  ...({
    kind: "person",
    role: "departmentStaff",
    unitId: null,
    guides: [],
    panels: [],
    sessionId: "none",
    address: null,
  } as const),
  ...{ departmentId: idOf("department", 1), accountId: idOf("leader", 999_999) },
  ...{ personId: idOf("leader", 999_999), postId: idOf("leader", 999_999) },
};

/** The cadres with their names, and the positions they hold; names repeat as they do in life. */
async function loadNames(database: BenchDatabase): Promise<void> {
  const of = (kind: "person" | "unit" | "position", n: string) =>
    `('${idOf(kind, 1).slice(0, 24)}' || lpad((${n})::text, 12, '0'))::uuid`;
  const department = `'${idOf("department", 1)}'::uuid`;
  await database.load(`
    insert into person (id, department_id, unit_id)
      select ${of("person", "n")}, ${department}, ${of("unit", `1 + n % ${UNITS}`)} from generate_series(1, ${PLACEMENTS}) n;
    insert into directory_entry (person_id, department_id, name, pinyin, initials, unit_id, title)
      select ${of("person", "n")}, ${department}, '王' || n % 9973, substr(md5((n % 9973)::text), 1, 8), 'w',
        ${of("unit", `1 + n % ${UNITS}`)}, '四级主任科员' from generate_series(1, ${PLACEMENTS}) n;
    insert into "position" (id, department_id, programme_id, host_unit_id, title, front_line, duties)
      select p.position_id, p.department_id, p.programme_id, p.host_unit_id, '镇长助理' || right(p.position_id::text, 6),
        (array['乡村振兴', '项目一线', '信访维稳'])[1 + ('x' || right(p.id::text, 2))::bit(8)::int % 3], '协助分管' from placement p;`);
  await database.load("vacuum analyze");
}

type Order = { sort: string; key: string };
const ORDERS: Order[] = [
  { sort: "term", key: "to_char(p.starts_on, 'YYYY-MM-DD')" },
  { sort: "name", key: `coalesce(d.pinyin, '') collate "C"` },
];

/** The list as its address asks for it, standing after the row of this rank. */
async function asked({ sort, key }: Order, after: number, params: Params = {}) {
  const plain = askedOf("placements", { ...params, sort });
  if (after === 0) return plain;
  const [row] = await reading(
    staff,
    (tx) =>
      tx.$queryRawUnsafe<{ id: string; key: string }[]>(
        `select p.id::text, ${key} as key from placement p join directory_entry d on d.person_id = p.cadre_id
         order by 2, p.id offset ${after - 1} limit 1`,
      ),
    clock,
  );
  if (!row) throw new Error(`no row of rank ${after}`);
  return { ...plain, cursor: { way: "after" as const, key: row.key, id: row.id, at: after } };
}

async function seconds(work: () => Promise<number>, expected: number): Promise<number> {
  const began = performance.now();
  const rows = await work();
  const took = (performance.now() - began) / 1000;
  if (rows !== expected) throw new Error(`${rows} rows, not ${expected}`);
  return took;
}

/** The first, and the median of the next. */
async function measure(work: () => Promise<number>, expected: number): Promise<[number, number]> {
  const first = await seconds(work, expected);
  const times: number[] = [];
  for (let i = 0; i < MEDIAN_OF; i++) times.push(await seconds(work, expected));
  return [first, times.toSorted((a, b) => a - b)[Math.floor(MEDIAN_OF / 2)] ?? Number.NaN];
}

let missed = 0;
async function say(what: string, work: () => Promise<number>, expected: number, bar = BAR): Promise<number> {
  const [first, median] = await measure(work, expected);
  const isGood = median < bar;
  if (!isGood) missed++;
  const figures = `${first.toFixed(3).padStart(9)}${median.toFixed(3).padStart(9)}${bar.toFixed(3).padStart(9)}`;
  console.log(`${what.padEnd(34)}${String(expected).padStart(6)}${figures}${isGood ? "" : "  MISSED"}`);
  return median;
}

await withBenchDatabases(async (fresh) => {
  const database = await fresh();
  await loadTalks(database, "spread", 0);
  await loadNames(database);
  console.log(`a list of ${PLACEMENTS.toLocaleString("en")} placements for their department; seconds`);
  console.log(`${"".padEnd(34)}${"rows".padStart(6)}${"first".padStart(9)}${"median".padStart(9)}${"bar".padStart(9)}`);
  for (const order of ORDERS) {
    const page = async (after: number) => {
      const one = await asked(order, after);
      return async () => (await placementsList(staff, one, { size: PAGE })).rows.length;
    };
    const first = await say(`by ${order.sort}, first page`, await page(0), PAGE);
    for (const after of [50_000, 99_950])
      await say(`by ${order.sort}, after ${after.toLocaleString("en")}`, await page(after), PAGE, first * TIMES_FIRST);
  }
  const counted = await asked(ORDERS[0] as Order, 0, { phase: "inPost" });
  await say("counted for a view", async () => (await placementsList(staff, counted, { size: 0 })).rows.length, 0);
  await say("what its filters choose from", async () => (await placementFilters(staff)).frontLines.length, 3);
});
if (missed > 0) process.exitCode = 1;

/**
 * Bar of the two walls: with 1,000,000 talks over 100,000 placements, counting the talks a viewer may see takes < 0.5 s.
 *   node scripts/tsx.mjs bench/talks-count.ts [--explain]
 */
import { calendarDate } from "@/lib/domain/calendar-date";
import type { Role } from "@/lib/domain/vocabulary";
import { clockOn } from "@/lib/platform/clock";
import { reading, type Tx } from "@/lib/platform/db";
import type { PersonViewer } from "@/lib/platform/viewer";
import { withinPlacement } from "@/lib/policy/policy";
import { withBenchDatabases } from "./bench-database";
import { BIG_HOST, idOf, loadTalks, PLACEMENTS, type Spread, TALKS_EACH, TODAY } from "./talks-data";

const BAR = 0.5;
const MEDIAN_OF = 5;
const clock = clockOn(calendarDate(TODAY));
const USUAL_HOST = 700;
const A_CADRE = 40_000;
const ALL = PLACEMENTS * TALKS_EACH;

type Case = { who: string; viewer: PersonViewer; expected: number };

const viewerOf = (role: Role, { unit, person }: { unit?: number; person?: string } = {}): PersonViewer => ({
  kind: "person",
  role,
  departmentId: idOf("department", 1),
  accountId: idOf("leader", 999_999),
  personId: person ?? idOf("leader", 999_999),
  unitId: unit === undefined ? null : idOf("unit", unit),
  guides: [],
  panels: [],
  postId: idOf("leader", 999_999),
  sessionId: "none",
  address: null,
});

/** A mentor with the placements they guide, as the session would carry them. */
async function mentorOf(unit: number): Promise<PersonViewer> {
  const viewer = viewerOf("mentor", { unit, person: idOf("leader", unit) });
  const rows = await reading(
    viewer,
    (tx) => tx.$queryRaw<{ id: string }[]>`select id from app.guided_by(app.person(), app.today()) as g(id)`,
    clock,
  );
  return { ...viewer, guides: rows.map((row) => row.id) };
}

const CASES: Record<Spread, () => Promise<Case[]>> = {
  spread: async () => [
    { who: "host of 50 placements", viewer: viewerOf("hostSecretary", { unit: USUAL_HOST }), expected: 500 },
    { who: "host of 1,000 placements", viewer: viewerOf("hostSecretary", { unit: BIG_HOST }), expected: 10_000 },
    { who: "sending unit (reads no talks)", viewer: viewerOf("sendingLiaison", { unit: USUAL_HOST }), expected: 0 },
    { who: "mentor of 50 placements", viewer: await mentorOf(USUAL_HOST), expected: 500 },
    { who: "mentor of 1,000 placements", viewer: await mentorOf(BIG_HOST), expected: 10_000 },
    { who: "cadre", viewer: viewerOf("cadre", { person: idOf("person", A_CADRE) }), expected: TALKS_EACH },
    { who: "department (every row)", viewer: viewerOf("departmentStaff"), expected: ALL },
  ],
  oneHost: async () => [
    { who: "host of all 100,000", viewer: viewerOf("hostSecretary", { unit: BIG_HOST }), expected: ALL },
    { who: "host beside it, of none", viewer: viewerOf("hostSecretary", { unit: USUAL_HOST }), expected: 0 },
    { who: "cadre there", viewer: viewerOf("cadre", { person: idOf("person", A_CADRE) }), expected: TALKS_EACH },
    { who: "department (every row)", viewer: viewerOf("departmentLeader"), expected: ALL },
  ],
};

const count = (viewer: PersonViewer) => (tx: Tx) => tx.talk.count({ where: withinPlacement(viewer, "talk.read") });

async function seconds(viewer: PersonViewer, expected: number): Promise<number> {
  const began = performance.now();
  const found = await reading(viewer, count(viewer), clock);
  const took = (performance.now() - began) / 1000;
  if (found !== expected) throw new Error(`${viewer.role} counted ${found}, not ${expected}`);
  return took;
}

const median = (times: number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

/** After five runs PostgreSQL may keep one plan for all values of a prepared statement: both kinds are measured. */
async function measure({ viewer, expected }: Case) {
  const first = await seconds(viewer, expected);
  const planned: number[] = [];
  const kept: number[] = [];
  for (let i = 0; i < MEDIAN_OF; i++) planned.push(await seconds(viewer, expected));
  for (let i = 0; i < MEDIAN_OF; i++) kept.push(await seconds(viewer, expected));
  return { first, planned: median(planned), kept: median(kept) };
}

/** The plan behind both walls, for whoever has to mend a slow one. */
async function explain(viewer: PersonViewer): Promise<void> {
  const where = withinPlacement(viewer, "talk.read")
    .OR.map((one) =>
      Object.entries(one)
        .map(([key, wanted]) => {
          const column = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
          const ids = typeof wanted === "string" ? [wanted] : wanted.in;
          return ids.length > 0 ? `${column} in (${ids.map((id) => `'${id}'`).join(",")})` : "false";
        })
        .join(" and "),
    )
    .join(" or ");
  const rows = await reading(
    viewer,
    (tx) =>
      tx.$queryRawUnsafe<Record<string, string>[]>(
        `explain (analyze, buffers) select count(*) from talk where ${where}`,
      ),
    clock,
  );
  for (const row of rows) console.log(`    ${row["QUERY PLAN"]?.slice(0, 200)}`);
}

let missed = 0;
await withBenchDatabases(async (fresh) => {
  console.log(
    `${ALL.toLocaleString("en")} talks over ${PLACEMENTS.toLocaleString("en")} placements; seconds, bar ${BAR}`,
  );
  console.log(
    `${"".padEnd(32)}${"talks".padStart(10)}${"first".padStart(9)}${"median".padStart(9)}${"kept plan".padStart(11)}`,
  );
  for (const spread of Object.keys(CASES) as Spread[]) {
    await loadTalks(await fresh(), spread);
    for (const one of await CASES[spread]()) {
      const { first, planned, kept } = await measure(one);
      const good = Math.max(planned, kept) < BAR;
      if (!good) missed++;
      const figures = `${first.toFixed(3).padStart(9)}${planned.toFixed(3).padStart(9)}${kept.toFixed(3).padStart(11)}`;
      console.log(
        `${one.who.padEnd(32)}${one.expected.toLocaleString("en").padStart(10)}${figures}${good ? "" : "  MISSED"}`,
      );
      if (process.argv.includes("--explain")) await explain(one.viewer);
    }
  }
});
if (missed > 0) process.exitCode = 1;

/**
 * Bars of search at 1,000,000 people: first results within 100 ms in the server, asked of the query and over HTTP; a
 * name that is there but out of reach and one nobody has differ by less than 5 ms in the median of 200 each.
 *   npm run build && node scripts/tsx.mjs bench/search.ts [--query-only]
 */
import { randomBytes } from "node:crypto";
import { encode } from "next-auth/jwt";
import { calendarDate } from "@/lib/domain/calendar-date";
import { search } from "@/lib/features/insight/search-queries";
import { openSession } from "@/lib/platform/auth/session";
import { clockOn } from "@/lib/platform/clock";
import type { PersonViewer } from "@/lib/platform/viewer";
import { startWeb } from "../scripts/lib/web-server.mjs";
import { type BenchDatabase, withBenchDatabases } from "./bench-database";
import { HIDDEN, HIDDEN_HERE, HOST, loadPeople, NOBODY, NOBODY_HERE, PEOPLE, STAFF } from "./search-data";
import { idOf, loadTalks, PLACEMENTS, TODAY } from "./talks-data";

const FIRST_BAR = 100;
const HONEST_BAR = 5;
const MEDIAN_OF = 11;
const PAIRS = 200;
/** Milliseconds between requests: one account may ask a hundred times in ten seconds. */
const PACE = 110;
/** Usual, very common and rare names; a part of one; pinyin and initials of each length; a unit; nobody. */
const TERMS = [
  "王",
  "伟",
  "王伟",
  "建国",
  "欧阳",
  "w",
  "ww",
  "wang",
  "wangwei",
  "weiqiang",
  "jianguo",
  "zhang",
  "di",
  "单位",
  "第700单位",
  NOBODY,
];

const viewerOf = (role: PersonViewer["role"], who: typeof STAFF | typeof HOST): PersonViewer => ({
  ...{
    kind: "person",
    role,
    departmentId: idOf("department", 1),
    guides: [],
    panels: [],
    sessionId: "none",
    address: null,
  },
  ...who,
});
const WHO = { department: viewerOf("departmentStaff", STAFF), host: viewerOf("hostSecretary", HOST) };
const median = (times: number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
async function took(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

let missed = 0;
const say = (what: string, ms: number, bar: number) => {
  if (!(ms < bar)) missed++;
  console.log(`${what.padEnd(48)}${ms.toFixed(1).padStart(8)} ms${ms < bar ? "" : `  MISSED ${bar}`}`);
};

async function measureFirst(
  how: string,
  ask: (who: keyof typeof WHO, text: string) => Promise<unknown>,
  pause = 0,
): Promise<void> {
  for (const who of Object.keys(WHO) as (keyof typeof WHO)[]) {
    for (const term of TERMS) {
      const times: number[] = [];
      for (let i = 0; i < MEDIAN_OF; i++) {
        times.push(await took(() => ask(who, term)));
        if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
      }
      say(`${how}, ${who}, ${term}`, median(times), FIRST_BAR);
    }
  }
}

/** Asked in turn, so that a machine that warms up or slows down does the same to both. */
async function measureHonesty(): Promise<void> {
  const cases = [
    { who: "department", hidden: HIDDEN, nobody: NOBODY },
    // someone of the department whom the host neither has nor hosts
    { who: "host", hidden: HIDDEN_HERE, nobody: NOBODY_HERE },
  ] as const;
  for (const { who, hidden, nobody } of cases) {
    const [there, not]: [number[], number[]] = [[], []];
    for (let i = 0; i < PAIRS; i++) {
      there.push(await took(() => search(WHO[who], hidden)));
      not.push(await took(() => search(WHO[who], nobody)));
    }
    const found = (await search(WHO[who], hidden)).people.total;
    if (found !== 0) throw new Error(`${who} finds ${hidden}, who should be hidden`);
    console.log(`${who}: hidden ${median(there).toFixed(2)}, nobody ${median(not).toFixed(2)} ms`);
    say(`hidden and nobody differ, ${who}`, Math.abs(median(there) - median(not)), HONEST_BAR);
  }
}

/** The route as it is served, at the pace it allows one account. */
async function measureHttp(): Promise<void> {
  const secret = randomBytes(32).toString("hex");
  const port = 3221;
  const web = await startWeb({
    ...{ port, stdio: "ignore" },
    env: { ...process.env, NEXTAUTH_SECRET: secret, GUAZHI_DATABASE: "ours", PORT: String(port), APP_ORIGIN: "" },
  });
  try {
    const cookie = async ({ accountId, postId }: PersonViewer) => {
      const sid = await openSession({ accountId, postId, address: null, device: null }, clockOn(calendarDate(TODAY)));
      return `guazhi-session=${await encode({ token: { sid }, secret, maxAge: 3600 })}`;
    };
    const cookies = { department: await cookie(WHO.department), host: await cookie(WHO.host) };
    await measureFirst(
      "http",
      async (who, q) => {
        const response = await fetch(`${web.address}/api/search`, {
          method: "POST",
          headers: { cookie: cookies[who], "sec-fetch-site": "same-origin", "content-type": "application/json" },
          body: JSON.stringify({ q }),
        });
        if (response.status === 429) throw new Error("faster than the pace of one account");
        if (!response.ok) throw new Error(`/api/search answered ${response.status}`);
        await response.json();
      },
      PACE,
    );
  } finally {
    await web.stop();
  }
}

await withBenchDatabases(async (fresh) => {
  const database: BenchDatabase = await fresh();
  await loadTalks(database, "spread", 0);
  await loadPeople(database);
  console.log(`${PEOPLE.toLocaleString("en")} people, ${PLACEMENTS.toLocaleString("en")} placements; medians`);
  process.env.GUAZHI_TODAY = TODAY;
  for (const who of Object.values(WHO)) await search(who, "热身");
  await measureFirst("query", (who, text) => search(WHO[who], text));
  await measureHonesty();
  if (!process.argv.includes("--query-only")) await measureHttp();
});
if (missed > 0) process.exitCode = 1;

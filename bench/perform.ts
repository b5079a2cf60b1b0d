/**
 * How many changes a second the one road carries, with eight clients: each records talks (locks, two walls, audit chain).
 *   node scripts/tsx.mjs bench/perform.ts
 */
import { aPlacement, aYearUnderWay } from "@seed/builders";
import { ownerClient } from "@seed/owner";
import { calendarDate } from "@/lib/domain/calendar-date";
import { recordTalk } from "@/lib/features/mentoring/commands/record-talk";
import { clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import type { PersonViewer } from "@/lib/platform/viewer";
import { withBenchDatabases } from "./bench-database";

const CLIENTS = 8;
const WARM = 20;
const EACH = 150;
const clock = clockOn(calendarDate("2026-10-12"));

/** The same command, counting how often its facts were loaded: more often than it was performed means retries. */
let attempts = 0;
const counted: typeof recordTalk = {
  ...recordTalk,
  load: (...given) => {
    attempts++;
    return recordTalk.load(...given);
  },
};

type Client = { viewer: PersonViewer; placementId: string };

async function run(clients: Client[], each: number) {
  attempts = 0;
  const times: number[] = [];
  const began = performance.now();
  await Promise.all(
    clients.map(async ({ viewer, placementId }) => {
      for (let i = 0; i < each; i++) {
        const started = performance.now();
        const input = { placementId, heldOn: "2026-10-09", agreed: "10月底前独立主持一次村级项目推进会" };
        const { status } = await perform(counted, input, { viewer, clock });
        if (status !== "done") throw new Error(`a talk was ${status}`);
        times.push(performance.now() - started);
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number) => `${times[Math.floor(times.length * share)]?.toFixed(0)} ms`;
  return { rate: times.length / seconds, median: at(0.5), p95: at(0.95), retries: attempts - times.length };
}

await withBenchDatabases(async (fresh) => {
  const { ownerUrl } = await fresh();
  const owner = ownerClient(ownerUrl);
  try {
    const { scene, sendingUnitId, hostUnitId, placement, viewers } = await aYearUnderWay(owner);
    const apart: Client[] = [];
    for (let i = 0; i < CLIENTS; i++) {
      const { id } = await aPlacement(scene, { sendingUnitId, hostUnitId });
      apart.push({ viewer: viewers.hostSecretary, placementId: id });
    }
    const together = apart.map(({ viewer }) => ({ viewer, placementId: placement.id }));
    await run(apart, WARM);
    for (const [name, clients] of [
      ["one client", apart.slice(0, 1)],
      [`${CLIENTS} clients, a placement each`, apart],
      [`${CLIENTS} clients, one placement`, together],
    ] as const) {
      const { rate, median, p95, retries } = await run([...clients], EACH);
      console.log(
        `${name.padEnd(30)}${rate.toFixed(0).padStart(6)}/s  median ${median}, p95 ${p95}, ${retries} retries`,
      );
    }
  } finally {
    await owner.$disconnect();
  }
});

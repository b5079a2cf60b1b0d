import { fromPrisma, PgBoss } from "pg-boss";
import type { Prisma } from "@/generated/prisma/client";
import type { Tx } from "./db";

/** Every queue there is; `prepareJobs` makes them, for the run-time role may not. */
export const QUEUES = ["import.apply", "batch.run", "plan.solve"] as const;
export type Queue = (typeof QUEUES)[number];

/** What one queue's jobs do. It runs again, a few times, when it throws. */
export type Worker = { queue: Queue; run(data: unknown): Promise<void> };

/** Seconds after which a job whose server died is taken up again; what is solved takes no longer than its time limit. */
const EXPIRES: Record<Queue, number> = { "import.apply": 900, "batch.run": 900, "plan.solve": 120 };

const SCHEMA = "pgboss";
const kept = globalThis as { guazhiJobs?: Promise<PgBoss>; guazhiWorkers?: Promise<void> };

/** The queue's own small pool. Its tables are the owner's: it neither makes nor changes any. */
function queue(): Promise<PgBoss> {
  kept.guazhiJobs ??= (async () => {
    const boss = new PgBoss({
      connectionString: process.env.DATABASE_URL,
      schema: SCHEMA,
      max: 3,
      ...{ migrate: false, createSchema: false, schedule: false, reindex: false, monitorVacuum: false },
    });
    // A lost connection is told, not thrown: the next poll takes it up again.
    boss.on("error", (error) => process.stderr.write(`jobs: ${error.message}\n`));
    await boss.start();
    return boss;
  })().catch((error: unknown) => {
    kept.guazhiJobs = undefined;
    throw error;
  });
  return kept.guazhiJobs;
}

/** Puts a job on its queue in the caller's own transaction: rolled back, it never was. */
export async function enqueue(tx: Tx, name: Queue, data: Prisma.InputJsonObject): Promise<void> {
  const boss = await queue();
  await boss.send(name, data, { db: fromPrisma(tx) });
}

/** Starts the workers of this process, once. */
export function startJobs(workers: readonly Worker[]): Promise<void> {
  kept.guazhiWorkers ??= (async () => {
    const boss = await queue();
    for (const worker of workers) {
      await boss.work(worker.queue, { pollingIntervalSeconds: 1, batchSize: 1 }, async (jobs) => {
        for (const job of jobs) await worker.run(job.data);
      });
    }
  })().catch((error: unknown) => {
    kept.guazhiWorkers = undefined;
    throw error;
  });
  return kept.guazhiWorkers;
}

/** Ends what runs here, work under way first. */
export async function stopJobs(): Promise<void> {
  const boss = await kept.guazhiJobs;
  kept.guazhiJobs = undefined;
  kept.guazhiWorkers = undefined;
  await boss?.stop({ graceful: true, timeout: 10_000 });
}

/**
 * Makes the queue's tables and queues as the database's owner, and lets the application's role use them. May be run again
 * at any time. `ownerUrl`: a connection string; `appRole`: the run-time role's name.
 */
export async function prepareJobs(ownerUrl: string, appRole: string): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, schema: SCHEMA, max: 1, supervise: false, schedule: false });
  await boss.start();
  try {
    for (const name of QUEUES) {
      if (await boss.getQueue(name)) continue;
      await boss.createQueue(name, {
        retryLimit: 2,
        retryDelay: 5,
        expireInSeconds: EXPIRES[name],
        deleteAfterSeconds: 604_800,
      });
    }
    const role = `"${appRole.replaceAll('"', '""')}"`;
    await boss.getDb().executeSql(`
      grant usage on schema ${SCHEMA} to ${role};
      grant select, insert, update, delete on all tables in schema ${SCHEMA} to ${role};
      grant usage on all sequences in schema ${SCHEMA} to ${role};
      grant execute on all functions in schema ${SCHEMA} to ${role};`);
  } finally {
    await boss.stop({ graceful: false });
  }
}

/** A throw-away PostgreSQL with its own databases, for measuring. DATABASE_URL is never read, only set for this process. */
import { randomBytes } from "node:crypto";
import { disconnect } from "@/lib/platform/db";
import { inDatabase, withClient } from "../scripts/lib/connection.mjs";
import { cloneDatabase, startTestDatabase } from "../scripts/lib/test-database.mjs";

export type BenchDatabase = {
  ownerUrl: string;
  /** SQL as the superuser with triggers and foreign keys asleep: a million rows are loaded, not acted out. */
  load(sql: string): Promise<void>;
};

/** Works on fresh migrated databases, with the application pointed at the latest one as its run-time role. */
export async function withBenchDatabases(work: (fresh: () => Promise<BenchDatabase>) => Promise<void>): Promise<void> {
  const { environment, stop } = await startTestDatabase();
  let previous: (() => Promise<void>) | null = null;
  const fresh = async (): Promise<BenchDatabase> => {
    await disconnect();
    await previous?.();
    const name = `guazhi_test_bench_${randomBytes(4).toString("hex")}`;
    const { ownerUrl, appUrl, drop } = await cloneDatabase(environment, name);
    previous = () => drop(true);
    process.env.DATABASE_URL = appUrl;
    const load = (sql: string) =>
      withClient(inDatabase(environment.TEST_PG_ADMIN_URL, name), async (client) => {
        await client.query("set session_replication_role = replica");
        await client.query(sql);
      });
    return { ownerUrl, load };
  };
  try {
    await work(fresh);
  } finally {
    await disconnect();
    await stop();
  }
}

/** A throw-away PostgreSQL with its own databases, for measuring. DATABASE_URL is never read, only set for this process. */
import { randomBytes } from "node:crypto";
import pg from "pg";
import { disconnect } from "@/lib/platform/db";
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
    const connectionString = Object.assign(new URL(environment.TEST_PG_ADMIN_URL), { pathname: `/${name}` }).href;
    const load = async (sql: string): Promise<void> => {
      const client = new pg.Client({ connectionString });
      await client.connect();
      try {
        await client.query("set session_replication_role = replica");
        await client.query(sql);
      } finally {
        await client.end();
      }
    };
    return { ownerUrl, load };
  };
  try {
    await work(fresh);
  } finally {
    await disconnect();
    await stop();
  }
}

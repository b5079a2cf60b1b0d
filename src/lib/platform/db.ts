import { AsyncLocalStorage } from "node:async_hooks";
import { createHash } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { type Prisma, PrismaClient } from "@/generated/prisma/client";
import { clock as businessClock, type Clock } from "./clock";
import { personOf, type Viewer } from "./viewer";

declare const ofAViewer: unique symbol;
/** A database handle inside one viewer's transaction. It comes from `reading` and `changing`, and from nowhere else. */
export type Tx = Prisma.TransactionClient & { readonly [ofAViewer]: true };

const inChange = new AsyncLocalStorage<true>();
const kept = globalThis as { guazhiClient?: PrismaClient };

/** The adapter writes instants without their zone and means UTC; a session in another zone would shift them. */
const IN_UTC = "-c TimeZone=UTC";

function client(): PrismaClient {
  if (!kept.guazhiClient) {
    const adapter = new PrismaPg(
      { connectionString: process.env.DATABASE_URL, max: 10, options: IN_UTC },
      // Without a name nothing is prepared, and every query pays for its plan.
      { statementNameGenerator: ({ sql }) => createHash("sha1").update(sql).digest("base64url") },
    );
    kept.guazhiClient = new PrismaClient({ adapter, transactionOptions: { maxWait: 10_000, timeout: 15_000 } });
  }
  return kept.guazhiClient;
}

/** Closes the pool; for scripts and tests. */
export async function disconnect(): Promise<void> {
  await kept.guazhiClient?.$disconnect();
  kept.guazhiClient = undefined;
}

async function present(tx: Prisma.TransactionClient, viewer: Viewer, clock: Clock): Promise<void> {
  const person = personOf(viewer);
  await tx.$queryRaw`select
    set_config('app.viewer_kind', ${viewer.kind}, true), set_config('app.job', ${viewer.kind === "job" ? viewer.name : ""}, true),
    set_config('app.role', ${person?.role ?? ""}, true), set_config('app.department_id', ${person?.departmentId ?? ""}, true),
    set_config('app.account_id', ${person?.accountId ?? ""}, true), set_config('app.person_id', ${person?.personId ?? ""}, true),
    set_config('app.post_id', ${person?.postId ?? ""}, true), set_config('app.unit_id', ${person?.unitId ?? ""}, true),
    set_config('app.today', ${clock.today()}, true)`;
}

/**
 * Reads as one viewer, in a transaction of its own that shows one moment of the database.
 * @throws when called inside a change: a second connection there starves the pool.
 */
export async function reading<T>(
  viewer: Viewer,
  work: (tx: Tx) => Promise<T>,
  clock: Clock = businessClock,
): Promise<T> {
  if (inChange.getStore()) throw new Error("a read inside a change: use the change's own transaction");
  return client().$transaction(async (tx) => {
    await tx.$executeRaw`set transaction isolation level repeatable read read only`;
    await present(tx, viewer, clock);
    return work(tx as Tx);
  });
}

/**
 * Changes as one viewer: READ COMMITTED, the named locks taken first, in sorted order.
 * `timeout` in milliseconds.
 */
export async function changing<T>(
  viewer: Viewer,
  { locks, timeout, clock = businessClock }: { locks: readonly string[]; timeout: number; clock?: Clock },
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  return client().$transaction(
    async (tx) => {
      for (const key of [...new Set(locks)].sort()) {
        await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${key}, 0))::text`;
      }
      await present(tx, viewer, clock);
      return inChange.run(true, () => work(tx as Tx));
    },
    { timeout, maxWait: 10_000 },
  );
}

/** Does the database answer at all? For the health check; it reads nothing. */
export const databaseAnswers = (): Promise<boolean> =>
  client().$queryRaw`select 1`.then(
    () => true,
    () => false,
  );

/** The server refuses to start with a role that could walk through the second wall. Answers why, or null. */
export async function whyNotThisRole(): Promise<string | null> {
  const rows = await client().$queryRaw<{ strong: boolean; owns: boolean }[]>`
    select r.rolsuper or r.rolbypassrls as strong,
      exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relowner = r.oid and n.nspname in ('public', 'app')) as owns
    from pg_roles r where r.rolname = current_user`;
  const role = rows[0];
  if (!role || role.strong) return "the run-time role of DATABASE_URL is a superuser or bypasses row-level security";
  if (role.owns) return "the run-time role of DATABASE_URL owns tables of the application";
  return null;
}

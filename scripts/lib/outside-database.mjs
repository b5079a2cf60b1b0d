/** An outside database is somebody's: it is looked at first, and changed only when it is empty or already this application's. */
import { existsSync, readdirSync } from "node:fs";
import { withClient } from "./connection.mjs";
import { inRoot } from "./paths.mjs";
import { Explained } from "./say.mjs";

/** Names of our migrations, oldest first. */
export const ourMigrations = () =>
  readdirSync(inRoot("prisma", "migrations"))
    .filter((name) => existsSync(inRoot("prisma", "migrations", name, "migration.sql")))
    .sort();

/**
 * May this database be migrated? `relations` counts what stands in it outside extensions, `applied` are the names in its
 * migration table (null without one), `ours` the names in the checkout. "migrate", or why not: "foreign" | "newer".
 */
export function mayMigrate({ relations, applied, ours }) {
  if (applied === null) return relations === 0 ? "migrate" : "foreign";
  if (applied.length === 0) return relations <= 1 ? "migrate" : "foreign";
  if (!applied.includes(ours[0])) return "foreign";
  return applied.every((name) => ours.includes(name)) ? "migrate" : "newer";
}

const RELATIONS = `select count(*)::int as n from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_'
  and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')`;

async function look(client) {
  const { rows: found } = await client.query(RELATIONS);
  const { rows: table } = await client.query("select to_regclass('public._prisma_migrations') as found");
  if (!table[0].found) return { relations: found[0].n, applied: null };
  const { rows } = await client.query("select migration_name from _prisma_migrations where rolled_back_at is null");
  return { relations: found[0].n, applied: rows.map((row) => row.migration_name) };
}

const REASONS = {
  foreign:
    "这个数据库里已有别的内容，不是本系统建的，没有动它。请换一个空的数据库（npm run setup:database 可以新建）。",
  newer: "这个数据库由更新版本的本系统建立或升级过，没有动它。请使用相同或更新的版本。",
};

async function connected(name, url, work) {
  try {
    return await withClient(url, work);
  } catch (error) {
    if (error instanceof Explained) throw error;
    throw new Explained(`连接不上数据库（${name}）：${error.message}`);
  }
}

/** Looks at the database before anything is changed. @throws Explained when it may not be migrated or the roles are wrong. */
export async function checkOutsideDatabase({ ownerUrl, appUrl }) {
  await connected("DATABASE_URL", appUrl, async (client) => {
    const { rows } = await client.query(
      "select rolsuper or rolbypassrls as free from pg_roles where rolname = current_user",
    );
    if (rows[0].free) {
      throw new Explained(
        "DATABASE_URL 的账号是超级用户或能绕过行级安全（BYPASSRLS），不能用来运行本系统。请用 npm run setup:database 建立账号。",
      );
    }
  });
  await connected("DATABASE_OWNER_URL", ownerUrl, async (client) => {
    const { rows } = await client.query("show server_version_num");
    if (Number(rows[0].server_version_num) < 150000) throw new Explained("需要 PostgreSQL 15 以上版本。");
    const answer = mayMigrate({ ...(await look(client)), ours: ourMigrations() });
    if (answer !== "migrate") throw new Explained(REASONS[answer]);
  });
}

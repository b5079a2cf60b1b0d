/**
 * Throw-away databases for tests. A server of our own without fsync in the temporary folder, or the one that
 * TEST_DATABASE_URL names, where only databases called guazhi_test_* are made and dropped. DATABASE_URL is never read.
 */
import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { inDatabase, SUPERUSER, urlOf, withClient } from "./connection.mjs";
import { databaseSql, EXTENSION_SQL, ensureRoles, grantSql } from "./database-roles.mjs";
import { postgresAccount } from "./postgres-account.mjs";
import { postgresHome } from "./postgres-binaries.mjs";
import { commandOf, postmaster, startServer, stopServer } from "./postgres-server.mjs";
import { migrate } from "./prisma-cli.mjs";
import { isAlive, onEnd } from "./processes.mjs";
import { Explained } from "./say.mjs";

const PREFIX = "guazhi_test_";
const FOLDER = "guazhi-test-";
export const TEMPLATE = `${PREFIX}template`;

const userOf = (url) => decodeURIComponent(new URL(url).username);

/** Ends servers of test runs that were killed, and removes their folders. */
async function sweep() {
  for (const name of readdirSync(tmpdir())) {
    const pid = name.startsWith(FOLDER) ? Number(name.slice(FOLDER.length).split("-")[0]) : 0;
    if (!pid || isAlive(pid)) continue;
    const folder = join(tmpdir(), name);
    const left = postmaster(join(folder, "data"));
    if (left && isAlive(left.pid) && commandOf(left.pid).includes(folder)) await stopServer(left.pid);
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Another user's: theirs to remove.
    }
  }
}

async function ownServer() {
  await sweep();
  const folder = mkdtempSync(join(tmpdir(), `${FOLDER}${process.pid}-`));
  chmodSync(folder, 0o711);
  const remove = onEnd(() => rmSync(folder, { recursive: true, force: true }));
  const account = postgresAccount();
  const password = randomBytes(18).toString("base64url");
  const { programs } = postgresHome(account);
  const server = await startServer({
    home: { programs, data: join(folder, "data") },
    account,
    password,
    flags: [
      "-c",
      "fsync=off",
      "-c",
      "synchronous_commit=off",
      "-c",
      "full_page_writes=off",
      "-c",
      "max_connections=200",
    ],
    log: join(folder, "postgres.log"),
  });
  const adminUrl = urlOf({ user: SUPERUSER, password, port: server.port, database: "postgres" });
  const stop = async () => {
    await server.stop();
    await remove();
  };
  return { adminUrl, owner: "guazhi_owner", app: "guazhi_app", stop };
}

/** Copies a database for one test file, or makes an empty one when `template` is null: { ownerUrl, appUrl, drop }. */
export async function cloneDatabase(environment, name, template = environment.TEST_PG_TEMPLATE) {
  if (!name.startsWith(PREFIX)) throw new Error(`A test database is called ${PREFIX}…, not ${name}`);
  const { TEST_PG_ADMIN_URL: admin, TEST_PG_OWNER_URL: owner, TEST_PG_APP_URL: app } = environment;
  const names = { database: name, owner: userOf(owner), app: userOf(app) };
  await withClient(admin, async (client) => {
    await client.query(databaseSql({ ...names, template: template ?? undefined }));
    for (const sql of grantSql(names)) await client.query(sql);
  });
  return {
    ownerUrl: inDatabase(owner, name),
    appUrl: inDatabase(app, name),
    drop: (force) => dropDatabase(admin, name, force),
  };
}

/** Drops a test database. Without `force` it is refused, and stays, while somebody is connected. */
export async function dropDatabase(adminUrl, name, force = false) {
  if (!name.startsWith(PREFIX)) throw new Error(`Only ${PREFIX}… may be dropped, not ${name}`);
  const sql = `drop database if exists ${pg.escapeIdentifier(name)}${force ? " with (force)" : ""}`;
  await withClient(adminUrl, (client) => client.query(sql));
}

const dropAll = (adminUrl) =>
  withClient(adminUrl, async (client) => {
    const { rows } = await client.query("select datname from pg_database where starts_with(datname, $1)", [PREFIX]);
    for (const { datname } of rows) {
      await client.query(`drop database if exists ${pg.escapeIdentifier(datname)} with (force)`);
    }
  });

/**
 * Starts the server, makes the roles and the migrated template. Gives { environment, stop }: the environment
 * (TEST_PG_ADMIN_URL, TEST_PG_OWNER_URL, TEST_PG_APP_URL, TEST_PG_TEMPLATE) is all that workers need.
 */
export async function startTestDatabase() {
  const given = process.env.TEST_DATABASE_URL;
  const server = given
    ? { adminUrl: given, owner: `${PREFIX}owner`, app: `${PREFIX}app`, stop: () => dropAll(given) }
    : await ownServer();
  if (given) onEnd(server.stop);
  const roles = [server.owner, server.app].map((user) => ({ user, password: randomBytes(18).toString("base64url") }));
  try {
    await withClient(server.adminUrl, (client) => ensureRoles(client, roles));
  } catch (error) {
    if (error instanceof Explained) throw error;
    throw new Explained(
      `测试数据库的账号没有建成：${error.message}。TEST_DATABASE_URL 的用户须能建库、建角色（CREATEDB、CREATEROLE）。`,
    );
  }
  await dropAll(server.adminUrl);
  const [ownerUrl, appUrl] = roles.map(({ user, password }) => {
    const url = new URL(server.adminUrl);
    Object.assign(url, { username: user, password, pathname: `/${TEMPLATE}` });
    return url.href;
  });
  const environment = {
    TEST_PG_ADMIN_URL: server.adminUrl,
    TEST_PG_OWNER_URL: ownerUrl,
    TEST_PG_APP_URL: appUrl,
    TEST_PG_TEMPLATE: TEMPLATE,
  };
  await cloneDatabase(environment, TEMPLATE, null);
  await withClient(inDatabase(server.adminUrl, TEMPLATE), async (client) => {
    for (const sql of EXTENSION_SQL) await client.query(sql);
  });
  await migrate(ownerUrl, appUrl);
  return { environment, stop: server.stop };
}

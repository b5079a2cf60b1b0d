/** Our own database: an embedded PostgreSQL in .guazhi/, its two roles, and what it remembers between starts. */
import { randomBytes } from "node:crypto";
import { existsSync, rmSync } from "node:fs";
import { inDatabase, SUPERUSER, urlOf, withClient } from "./connection.mjs";
import { EXTENSION_SQL, ensureDatabase, ensureRoles } from "./database-roles.mjs";
import { inState, readJson, writePrivateJson } from "./paths.mjs";
import { postgresAccount } from "./postgres-account.mjs";
import { postgresHome } from "./postgres-binaries.mjs";
import { startServer } from "./postgres-server.mjs";

const MEMORY = () => inState("database.json");
export const DATABASE = "guazhi";
export const OWNER = "guazhi_owner";
export const APP = "guazhi_app";

const secret = () => randomBytes(24).toString("base64url");

/** Passwords and port, made once. A data folder whose passwords are lost cannot be opened any more: both go together. */
function memory(data) {
  const kept = readJson(MEMORY());
  if (kept && existsSync(data)) return kept;
  const fresh = kept ?? { port: null, superuser: secret(), owner: secret(), app: secret() };
  if (!kept) rmSync(data, { recursive: true, force: true });
  writePrivateJson(MEMORY(), fresh);
  return fresh;
}

/** Makes roles and database in a running server; gives the URLs of the three who may connect. */
async function prepareServer(port, kept) {
  const url = (user, password, database = DATABASE) => urlOf({ user, password, port, database });
  const adminUrl = url(SUPERUSER, kept.superuser, "postgres");
  await withClient(adminUrl, async (client) => {
    await ensureRoles(client, [
      { user: OWNER, password: kept.owner },
      { user: APP, password: kept.app },
    ]);
  });
  await makeDatabase(adminUrl);
  return { adminUrl, ownerUrl: url(OWNER, kept.owner), appUrl: url(APP, kept.app) };
}

async function makeDatabase(adminUrl) {
  await withClient(adminUrl, (client) => ensureDatabase(client, { database: DATABASE, owner: OWNER, app: APP }));
  await withClient(inDatabase(adminUrl, DATABASE), async (client) => {
    for (const sql of EXTENSION_SQL) await client.query(sql);
  });
}

/** Throws our database and its files away and makes an empty one: the audit log cannot be emptied from inside. */
export async function emptyDatabase({ adminUrl }) {
  await withClient(adminUrl, (client) => client.query(`drop database if exists ${DATABASE} with (force)`));
  rmSync(inState("files"), { recursive: true, force: true });
  await makeDatabase(adminUrl);
}

/** Starts our database: { port, reused, moved, adminUrl, ownerUrl, appUrl, stop }. */
export async function startEmbeddedDatabase() {
  const account = postgresAccount();
  const home = postgresHome(account);
  const kept = memory(home.data);
  const server = await startServer({
    home,
    account,
    password: kept.superuser,
    port: kept.port,
    log: inState("postgres.log"),
  });
  if (server.port !== kept.port) writePrivateJson(MEMORY(), { ...kept, port: server.port });
  return { ...server, moved: home.moved, ...(await prepareServer(server.port, kept)) };
}

/** Our own database: an embedded PostgreSQL in .guazhi/, its two roles, and what it remembers between starts. */
import { randomBytes } from "node:crypto";
import { existsSync, rmSync } from "node:fs";
import { EXTENSION_SQL, ensureDatabase, ensureRoles } from "./database-roles.mjs";
import { inState, readJson, writePrivateJson } from "./paths.mjs";
import { postgresAccount } from "./postgres-account.mjs";
import { postgresHome } from "./postgres-binaries.mjs";
import { SUPERUSER, startServer, urlOf, withClient } from "./postgres-server.mjs";

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
export async function prepareServer({ port, superuser, owner, app, database }) {
  const url = (user, password, db = database) => urlOf({ user, password, port, database: db });
  const urls = {
    adminUrl: url(SUPERUSER, superuser, "postgres"),
    ownerUrl: url(owner.user, owner.password),
    appUrl: url(app.user, app.password),
  };
  await withClient(urls.adminUrl, async (client) => {
    await ensureRoles(client, [owner, app]);
    await ensureDatabase(client, { database, owner: owner.user, app: app.user });
  });
  await withClient(url(SUPERUSER, superuser), async (client) => {
    for (const sql of EXTENSION_SQL) await client.query(sql);
  });
  return urls;
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
  const owner = { user: OWNER, password: kept.owner };
  const app = { user: APP, password: kept.app };
  const urls = await prepareServer({ port: server.port, superuser: kept.superuser, owner, app, database: DATABASE });
  return { ...server, moved: home.moved, ...urls };
}

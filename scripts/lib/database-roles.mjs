/**
 * The two roles of a database and what each may do: the owner makes tables, the application's role owns nothing and is
 * bound by row-level security. One place for embedded, outside and test databases.
 */
import pg from "pg";

const name = pg.escapeIdentifier;
const text = pg.escapeLiteral;

/** Role options that keep both roles under row-level security. */
const ROLE_OPTIONS = "login nosuperuser nocreatedb nocreaterole noreplication nobypassrls";

/** SQL that makes a role, or gives an existing one this password. `exists` decides. */
export function roleSql({ user, password }, exists) {
  const verb = exists ? "alter" : "create";
  return `${verb} role ${name(user)} ${ROLE_OPTIONS} password ${text(password)}`;
}

/** SQL that makes an empty database (or a copy of `template`) belonging to the owner. */
export function databaseSql({ database, owner, template = "template0" }) {
  const encoding = template === "template0" ? " encoding 'UTF8'" : "";
  return `create database ${name(database)} owner ${name(owner)} template ${name(template)}${encoding}`;
}

/**
 * SQL that a database needs after it was made or copied (neither grants on a database nor its settings are copied).
 * Migrations grant to the role that the setting guazhi.app_role names.
 */
export function grantSql({ database, owner, app }) {
  return [
    `revoke all on database ${name(database)} from public`,
    `grant connect, create, temporary on database ${name(database)} to ${name(owner)}`,
    `grant connect on database ${name(database)} to ${name(app)}`,
    `alter database ${name(database)} set guazhi.app_role = ${text(app)}`,
  ];
}

/** Run inside the new database: extensions of PostgreSQL's own that the migrations use. */
export const EXTENSION_SQL = ["btree_gist", "pg_trgm", "pgcrypto"].map((it) => `create extension if not exists ${it}`);

export const roleExists = async (client, user) =>
  (await client.query("select 1 from pg_roles where rolname = $1", [user])).rowCount === 1;

export const databaseExists = async (client, database) =>
  (await client.query("select 1 from pg_database where datname = $1", [database])).rowCount === 1;

/** Makes both roles, or sets their passwords. `client` is a superuser or has CREATEROLE. */
export async function ensureRoles(client, roles) {
  for (const role of roles) {
    await client.query(roleSql(role, await roleExists(client, role.user)));
    // Whoever is no superuser may give a database only to a role it is a member of.
    const { rows } = await client.query("select rolsuper from pg_roles where rolname = current_user");
    if (!rows[0].rolsuper) await client.query(`grant ${name(role.user)} to current_user`);
  }
}

/** Makes the database when it is missing; gives true when it did. */
export async function ensureDatabase(client, { database, owner, app, template }) {
  const missing = !(await databaseExists(client, database));
  if (missing) await client.query(databaseSql({ database, owner, template }));
  for (const sql of grantSql({ database, owner, app })) await client.query(sql);
  return missing;
}

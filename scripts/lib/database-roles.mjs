/**
 * The two roles of a database and what each may do: the owner makes tables, the application's role owns nothing and is
 * bound by row-level security. One place for embedded, outside and test databases.
 */
import pg from "pg";
import { Explained } from "./say.mjs";

const name = pg.escapeIdentifier;
const text = pg.escapeLiteral;

/** Role options that keep both roles under row-level security. */
const ROLE_OPTIONS = "login nosuperuser nocreatedb nocreaterole noreplication nobypassrls";

/** SQL that makes a role, or gives one that `exists` this password: only a superuser may touch its other options. */
export const roleSql = ({ user, password }, exists) =>
  exists
    ? `alter role ${name(user)} login password ${text(password)}`
    : `create role ${name(user)} ${ROLE_OPTIONS} password ${text(password)}`;

/** SQL that makes an empty database (or a copy of `template`) belonging to the owner. */
export function databaseSql({ database, owner, template = "template0" }) {
  const encoding = template === "template0" ? " encoding 'UTF8'" : "";
  return `create database ${name(database)} owner ${name(owner)} template ${name(template)}${encoding}`;
}

/** SQL that a database needs after it was made or copied: grants on a database are not copied with it. */
export function grantSql({ database, owner, app }) {
  return [
    `revoke all on database ${name(database)} from public`,
    `grant connect, create, temporary on database ${name(database)} to ${name(owner)}`,
    `grant connect on database ${name(database)} to ${name(app)}`,
  ];
}

/** Run inside the new database: extensions of PostgreSQL's own that the migrations use. */
export const EXTENSION_SQL = ["btree_gist", "pg_trgm", "pgcrypto"].map((it) => `create extension if not exists ${it}`);

export const databaseExists = async (client, database) =>
  (await client.query("select 1 from pg_database where datname = $1", [database])).rowCount === 1;

/**
 * Makes both roles, or sets their passwords. `client` is a superuser or has CREATEROLE.
 * @throws Explained when one of them exists and stands above row-level security.
 */
export async function ensureRoles(client, roles) {
  const { rows: self } = await client.query("select rolsuper from pg_roles where rolname = current_user");
  for (const role of roles) {
    const { rows } = await client.query("select rolsuper or rolbypassrls as free from pg_roles where rolname = $1", [
      role.user,
    ]);
    if (rows[0]?.free)
      throw new Explained(`账号 ${role.user} 已存在，而且是超级用户或能绕过行级安全，不能使用。请换一个名称。`);
    await client.query(roleSql(role, rows.length > 0));
    // Whoever is no superuser may give a database only to a role it is a member of.
    if (!self[0].rolsuper) await client.query(`grant ${name(role.user)} to current_user`);
  }
}

/** Makes the database when it is missing; gives true when it did. */
export async function ensureDatabase(client, { database, owner, app, template }) {
  const missing = !(await databaseExists(client, database));
  if (missing) await client.query(databaseSql({ database, owner, template }));
  for (const sql of grantSql({ database, owner, app })) await client.query(sql);
  return missing;
}

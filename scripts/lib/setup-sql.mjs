/** The SQL that makes the two roles and the database of an outside installation, for reading or for running. */
import { databaseSql, EXTENSION_SQL, grantSql, roleSql } from "./database-roles.mjs";
import { Explained } from "./say.mjs";

function partsOf(name, value) {
  if (!value || !URL.canParse(value))
    throw new Explained(`请先设置 ${name}，写成 postgresql://账号:密码@主机:5432/数据库。`);
  const url = new URL(value);
  const database = decodeURIComponent(url.pathname.slice(1));
  if (!url.username || !url.password || !database) throw new Explained(`${name} 里须写明账号、密码和数据库名。`);
  return {
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database,
    host: url.host,
  };
}

/** Names and passwords from the two URLs: { database, owner, app }. @throws Explained when they do not fit together. */
export function setupPlan(env) {
  const app = partsOf("DATABASE_URL", env.DATABASE_URL);
  const owner = partsOf("DATABASE_OWNER_URL", env.DATABASE_OWNER_URL);
  if (app.database !== owner.database || app.host !== owner.host) {
    throw new Explained("DATABASE_URL 与 DATABASE_OWNER_URL 须指向同一台主机上的同一个数据库。");
  }
  if (app.user === owner.user) throw new Explained("DATABASE_URL 与 DATABASE_OWNER_URL 须是两个不同的账号。");
  return { database: app.database, owner, app };
}

/** A script for psql, run once by a database administrator. It holds the passwords. */
export function setupScript({ database, owner, app }) {
  const lines = [
    `${roleSql(owner, false)};`,
    `${roleSql(app, false)};`,
    "-- 非超级用户执行时，须先把上面的 owner 角色授予自己：grant … to current_user;",
    `${databaseSql({ database, owner: owner.user })};`,
    ...grantSql({ database, owner: owner.user, app: app.user }).map((sql) => `${sql};`),
    `\\connect "${database.replaceAll('"', '""')}"`,
    ...EXTENSION_SQL.map((sql) => `${sql};`),
  ];
  return lines.join("\n");
}

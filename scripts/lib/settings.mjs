/** What a person may set in the environment (or .env), checked before anything is touched. */
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { inRoot, inState, readJson, writePrivateJson } from "./paths.mjs";
import { Explained } from "./say.mjs";

const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

/** Reads .env, which never overrides what is already set. */
export function readDotEnv() {
  const file = inRoot(".env");
  if (existsSync(file)) process.loadEnvFile(file);
}

function checkDay(day) {
  if (/^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day))) return;
  throw new Explained(`GUAZHI_TODAY 应写成 2026-11-23 这样的日期，现在是「${day}」。`);
}

/** Where people reach the site. Outside it must be known, and encrypted unless it never leaves this machine. */
function checkOrigin(origin) {
  if (!origin)
    throw new Explained(
      "使用自己的数据库时须设置 APP_ORIGIN：用户在浏览器里输入的地址，如 https://guazhi.example.gov.cn。",
    );
  if (!URL.canParse(origin)) throw new Explained(`APP_ORIGIN 不是一个网址：「${origin}」。`);
  const { protocol, hostname } = new URL(origin);
  if (protocol === "https:" || (protocol === "http:" && LOOPBACK.includes(hostname))) return;
  throw new Explained(`APP_ORIGIN 须以 https:// 开头（只有本机地址可用 http）：「${origin}」。`);
}

/**
 * "ours" (nobody set DATABASE_URL: embedded PostgreSQL and the demo) or "outside".
 * @throws Explained with what to set.
 */
export function databaseKind(env) {
  if (!env.DATABASE_URL) {
    if (env.DATABASE_OWNER_URL)
      throw new Explained("设置了 DATABASE_OWNER_URL，还须设置 DATABASE_URL（应用使用的账号）。");
    if (env.GUAZHI_TODAY) checkDay(env.GUAZHI_TODAY);
    return "ours";
  }
  if (env.GUAZHI_TODAY)
    throw new Explained("GUAZHI_TODAY 只用于演示和测试，使用自己的数据库（DATABASE_URL）时不能设置。");
  if (!env.DATABASE_OWNER_URL) {
    throw new Explained(
      "使用自己的数据库还须设置 DATABASE_OWNER_URL（建表用的账号）。没有的话，先运行 npm run setup:database。",
    );
  }
  for (const name of ["DATABASE_URL", "DATABASE_OWNER_URL"]) {
    if (!URL.canParse(env[name])) throw new Explained(`${name} 应写成 postgresql://账号:密码@主机:5432/数据库。`);
  }
  if (new URL(env.DATABASE_URL).username === new URL(env.DATABASE_OWNER_URL).username) {
    throw new Explained("DATABASE_URL 与 DATABASE_OWNER_URL 须是两个不同的账号：应用的账号不得拥有数据表。");
  }
  if ((env.NEXTAUTH_SECRET ?? "").length < 32) {
    throw new Explained(
      "使用自己的数据库时须设置 NEXTAUTH_SECRET，至少 32 个字符（可用 openssl rand -base64 32 生成）。",
    );
  }
  checkOrigin(env.APP_ORIGIN);
  return "outside";
}

/** PORT, a whole number from 1 to 65535; 3000 when unset. */
export function portOf(env) {
  const port = Number(env.PORT || 3000);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Explained(`PORT 应是 1 到 65535 的整数，现在是「${env.PORT}」。`);
}

/** The secret that signs our own demo's cookies: made once, kept in .guazhi/. */
function demoSecret() {
  const file = inState("secrets.json");
  const kept = readJson(file);
  if (kept?.nextAuthSecret) return kept.nextAuthSecret;
  const nextAuthSecret = randomBytes(36).toString("base64url");
  writePrivateJson(file, { nextAuthSecret });
  return nextAuthSecret;
}

/** What the server, the seed and the set-up scripts find in their environment. `urls` is { ownerUrl, appUrl }. */
export function serverEnvironment(kind, { ownerUrl, appUrl }, env = process.env) {
  return {
    ...env,
    GUAZHI_DATABASE: kind,
    DATABASE_URL: appUrl,
    DATABASE_OWNER_URL: ownerUrl,
    NEXTAUTH_SECRET: kind === "ours" ? env.NEXTAUTH_SECRET || demoSecret() : env.NEXTAUTH_SECRET,
    GUAZHI_FILES: env.GUAZHI_FILES || inState("files"),
    // next-auth only reads and writes the cookie here; it asks for the address all the same, and warns at each request without one.
    NEXTAUTH_URL: env.APP_ORIGIN || `http://localhost:${env.PORT || 3000}`,
    NEXT_TELEMETRY_DISABLED: "1",
  };
}

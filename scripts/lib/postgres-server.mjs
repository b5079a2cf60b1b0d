/** One PostgreSQL server over one data folder: made when missing, taken over when it is still running, stopped cleanly. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, openSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { SUPERUSER, urlOf, withClient } from "./connection.mjs";
import { initialise } from "./postgres-data.mjs";
import { isAlive, onEnd, until } from "./processes.mjs";
import { Explained } from "./say.mjs";

/** The preferred port when it is free, else any free one. */
export async function freePort(preferred) {
  const tryPort = (port) =>
    new Promise((resolve) => {
      const server = createServer();
      server.once("error", () => resolve(null));
      server.listen({ port, host: "127.0.0.1" }, () => {
        const { port: found } = server.address();
        server.close(() => resolve(found));
      });
    });
  return (preferred && (await tryPort(preferred))) || tryPort(0);
}

/** What a data folder says of its server: { pid, port }, or null. */
export function postmaster(data) {
  try {
    const [pid, , , port] = readFileSync(join(data, "postmaster.pid"), "utf8").split("\n");
    return { pid: Number(pid), port: Number(port) };
  } catch {
    return null;
  }
}

async function serves(data, port, password) {
  try {
    const url = urlOf({ user: SUPERUSER, password, port, database: "postgres" });
    const { rows } = await withClient(url, (client) => client.query("show data_directory"));
    return rows[0].data_directory === data;
  } catch {
    return false;
  }
}

/** The command line of a process, "" when there is none. */
export function commandOf(pid) {
  const { stdout } = spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  if (stdout?.trim()) return stdout;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    return "";
  }
}

/** A server that outlived its launcher: { pid, port } when it serves this folder; its lock is cleared when nobody holds it. */
async function stillRunning(data, password) {
  const left = postmaster(data);
  if (!left) return null;
  const found = await until(
    async () => {
      if (!isAlive(left.pid) || !commandOf(left.pid).includes("postgres")) return "gone";
      return (await serves(data, left.port, password)) ? "serves" : null;
    },
    10_000,
    200,
  );
  if (found === "serves") return left;
  if (found === null)
    throw new Explained(`数据文件夹 ${data} 正被另一个数据库进程（${left.pid}）占用，又连接不上。请结束该进程后再试。`);
  rmSync(join(data, "postmaster.pid"), { force: true });
  return null;
}

/** Ends a server at once but cleanly, and waits for it. */
export async function stopServer(pid) {
  const signal = (name) => {
    try {
      process.kill(pid, name);
    } catch {
      // It ended in between.
    }
  };
  signal("SIGINT"); // PostgreSQL's 'fast' stop: open sessions are ended, everything is written
  if (!(await until(() => !isAlive(pid), 15_000))) signal("SIGQUIT");
  await until(() => !isAlive(pid), 5000);
}

/**
 * Starts (or takes over) the server of a data folder. `home` is { programs, data }, `flags` are further options of
 * postgres, `log` a file. Gives { port, reused, stop }; it also stops when this command ends.
 */
export async function startServer({ home, account, password, port, flags = [], log }) {
  const { programs, data } = home;
  if (!existsSync(join(data, "PG_VERSION"))) initialise({ programs, data, account, password });
  const running = await stillRunning(data, password);
  if (running) return { port: running.port, reused: true, stop: onEnd(() => stopServer(running.pid)) };

  const chosen = await freePort(port);
  // A file, not a pipe: the server must outlive a launcher that was killed, and the reason of a failure stands only there.
  const output = openSync(log, "w", 0o600);
  const args = [
    "-D",
    data,
    "-p",
    String(chosen),
    "-c",
    "listen_addresses=127.0.0.1",
    "-c",
    "unix_socket_directories=",
    ...flags,
  ];
  const server = spawn(join(programs, "postgres"), args, {
    ...account,
    cwd: "/",
    detached: true,
    env: { ...process.env, LC_ALL: "C" },
    stdio: ["ignore", output, output],
  });
  let exited = false;
  server.on("error", () => {
    exited = true;
  });
  server.on("exit", () => {
    exited = true;
  });
  const stop = onEnd(async () => {
    if (!exited) await stopServer(server.pid);
  });
  const answer = await until(async () => exited || (await serves(data, chosen, password)), 60_000);
  if (!answer || exited) {
    const lines = readFileSync(log, "utf8").trim().split("\n").slice(-8).join("\n");
    throw new Explained(`数据库没有启动起来：\n${lines}`);
  }
  server.unref();
  return { port: chosen, reused: false, stop };
}

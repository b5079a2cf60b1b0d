/** Children, and how everything ends: in reverse order, each given the time to end by itself. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { Explained, sayFailure } from "./say.mjs";

const endings = [];
let ending = null;

/** Remembers what must be undone when this command ends; gives a function that does it early. */
export function onEnd(undo) {
  const entry = { undo };
  endings.push(entry);
  return async () => {
    const index = endings.indexOf(entry);
    if (index >= 0) endings.splice(index, 1);
    await undo();
  };
}

/** Undoes everything, last first, then exits. A second call waits for the first. */
export function end(code) {
  ending ??= (async () => {
    for (const { undo } of endings.reverse()) {
      try {
        await undo();
      } catch (error) {
        sayFailure(error);
      }
    }
    process.exit(code);
  })();
  return ending;
}

/** Runs a command's main function: Ctrl-C and its kin end it cleanly with `interrupted`, a failure with 1. */
export async function main(work, { interrupted = 0, farewell } = {}) {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      if (!ending) farewell?.();
      end(interrupted);
    });
  }
  try {
    const code = await work();
    if (!ending) await end(typeof code === "number" ? code : 0);
  } catch (error) {
    if (!ending) {
      sayFailure(error);
      await end(1);
    }
  }
  await ending;
}

/** Is there a process of this number that still does something? */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    // In a container nobody may collect a process that ended: it stays in the table as a zombie.
    return !(process.platform === "linux" && / Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8").slice(0, 64)));
  } catch (error) {
    return error.code === "EPERM" || error.code === "EACCES";
  }
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Asks `question` until it answers with something true, or gives null after `milliseconds`. */
export async function until(question, milliseconds, every = 50) {
  const deadline = performance.now() + milliseconds;
  for (;;) {
    const answer = await question();
    if (answer) return answer;
    if (performance.now() > deadline) return null;
    await pause(every);
  }
}

/**
 * Starts a child in a process group of its own: Ctrl-C in the terminal reaches only the launcher, which ends its
 * children in order, and ending a group also ends what the child started. Gives { child, exited, stop }.
 */
export function startChild(file, args, options = {}) {
  const child = spawn(file, args, { stdio: ["ignore", "inherit", "inherit"], detached: true, ...options });
  const exited = new Promise((resolve) => {
    child.on("error", (error) => resolve({ code: 127, error }));
    child.on("exit", (code, signal) => resolve({ code: code ?? 1, signal }));
  });
  const stop = onEnd(async () => {
    if (child.exitCode !== null || child.signalCode !== null || !child.pid) return;
    signalGroup(child.pid, "SIGTERM");
    if (!(await until(() => child.exitCode !== null || child.signalCode !== null, 8000)))
      signalGroup(child.pid, "SIGKILL");
    await exited;
  });
  return { child, exited, stop };
}

function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch {
    // It ended in between.
  }
}

/** Never returns while everything is being ended: what waited for a child must not go on then. */
export async function stillGoing() {
  if (ending) await new Promise(() => {});
}

/**
 * Runs a program to its end. Throws a sentence when it fails; `failure` names what it was. With `quiet`, what it
 * prints is shown only when it fails.
 */
export async function run(file, args, { failure, quiet = false, ...options } = {}) {
  const stdio = quiet ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"];
  const { child, exited, stop } = startChild(file, args, { stdio, ...options });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk) => {
      printed += chunk;
    });
  }
  const { code, error } = await exited;
  await stillGoing();
  await stop();
  if (code === 0) return;
  if (printed) process.stderr.write(printed);
  throw new Explained(`${failure ?? [file, ...args].join(" ")}（${error?.message ?? `退出码 ${code}`}）`);
}

/** Runs a script of the checkout, or of a package, with this same Node. */
export const runNode = (args, options) => run(process.execPath, args, options);

#!/usr/bin/env node
/** `node scripts/tsx.mjs FILE …`: runs a TypeScript file on the right Node. Says nothing of its own on standard output. */
import { speakOnStandardError } from "./lib/say.mjs";

speakOnStandardError();
const { ensureNode } = await import("./lib/ensure-node.mjs");
await ensureNode();
const { spawn } = await import("node:child_process");
const { existsSync } = await import("node:fs");
const { constants } = await import("node:os");
const { inRoot } = await import("./lib/paths.mjs");
const { generate, isGenerated } = await import("./lib/prisma-cli.mjs");

if (existsSync(inRoot("prisma", "schema")) && !isGenerated()) await generate();
const child = spawn(process.execPath, ["--import", "tsx", ...process.argv.slice(2)], { stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 1)));

#!/usr/bin/env node
/** `node scripts/prisma.mjs …`: the Prisma CLI as this project needs it. */
import { ensureNode } from "./lib/ensure-node.mjs";

await ensureNode();
const { spawn } = await import("node:child_process");
const { PRISMA, prismaEnvironment, generate } = await import("./lib/prisma-cli.mjs");
const args = process.argv.slice(2);
if (args[0] === "generate" && args.length === 1) {
  await generate();
} else {
  const child = spawn(process.execPath, [PRISMA, ...args], { stdio: "inherit", env: prismaEnvironment() });
  child.on("exit", (code) => process.exit(code ?? 1));
}

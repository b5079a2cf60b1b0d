#!/usr/bin/env node
/** `npm start`: everything, from an empty checkout to a running site. `--dev` serves with reloading. */
import { ensureNode } from "./lib/ensure-node.mjs";

await ensureNode();
const { main } = await import("./lib/processes.mjs");
const { say } = await import("./lib/say.mjs");
const { startAll } = await import("./lib/start-all.mjs");
await main(() => startAll({ development: process.argv.includes("--dev") }), {
  farewell: () => say("\n正在结束 …"),
});

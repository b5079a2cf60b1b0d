#!/usr/bin/env node
/** `npm test`: install what is missing, then lint, types, unit, integration and browser tests. `--full` adds what takes longer. */
import { ensureNode } from "./lib/ensure-node.mjs";

await ensureNode({ development: true });
const { main } = await import("./lib/processes.mjs");
const { say } = await import("./lib/say.mjs");
const { testAll } = await import("./lib/test-all.mjs");
await main(() => testAll(process.argv.slice(2)), { interrupted: 130, farewell: () => say("\n正在结束 …") });

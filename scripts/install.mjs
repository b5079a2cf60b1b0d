#!/usr/bin/env node
/** Installs what package-lock.json names, when something is missing; every other command does this by itself. */
import { ensureNode } from "./lib/ensure-node.mjs";

await ensureNode({ development: true });

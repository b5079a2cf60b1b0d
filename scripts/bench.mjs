#!/usr/bin/env node
/**
 * `npm run bench`: runs every script in bench/ that holds a bar, one after the other so that none slows another, and fails
 * when a bar is missed. With names, only those: `npm run bench -- talks-count`.
 */
import { ensureNode } from "./lib/ensure-node.mjs";

await ensureNode({ development: true });
const { scriptsWithBars } = await import("./lib/bars.mjs");
const { inRoot } = await import("./lib/paths.mjs");
const { main, runNode } = await import("./lib/processes.mjs");
const { Explained, say } = await import("./lib/say.mjs");

await main(
  async () => {
    const asked = process.argv.slice(2);
    const held = scriptsWithBars(inRoot("bench"));
    const unknown = asked.filter((name) => !held.includes(`${name}.ts`) && !held.includes(`${name}.mjs`));
    if (unknown.length > 0) throw new Explained(`bench/ 里没有守着指标的 ${unknown.join("、")}`);
    const chosen = held.filter((file) => asked.length === 0 || asked.includes(file.replace(/\.\w+$/, "")));
    const missed = [];
    for (const file of chosen) {
      say(`▸ ${file}`);
      try {
        await runNode([inRoot("scripts", "tsx.mjs"), inRoot("bench", file)], { failure: file });
      } catch (error) {
        if (!(error instanceof Explained)) throw error;
        missed.push(file);
      }
    }
    if (missed.length > 0) throw new Explained(`没有达到指标：${missed.join("、")}`);
    say(`${chosen.length} 项都达到指标`);
  },
  { interrupted: 130 },
);

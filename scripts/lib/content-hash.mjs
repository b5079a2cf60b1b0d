/** One hash over the content of files and folders: the measure of 'nothing changed' for what is generated or built. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./paths.mjs";

function* filesUnder(path) {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) {
    yield path;
    return;
  }
  for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.isDirectory()) yield* filesUnder(join(path, entry.name));
    else if (entry.isFile()) yield join(path, entry.name);
  }
}

/** Hex digest over names and contents, whatever the order they are given in. `skip` leaves out paths relative to `root`. */
export function hashOf(paths, { root = ROOT, skip = [] } = {}) {
  const hash = createHash("sha256");
  for (const path of [...paths].sort()) {
    for (const file of filesUnder(join(root, path))) {
      const relative = file.slice(root.length + 1).replaceAll("\\", "/");
      if (skip.some((start) => relative.startsWith(start))) continue;
      hash.update(`${relative}\0${createHash("sha256").update(readFileSync(file)).digest("hex")}\n`);
    }
  }
  return hash.digest("hex");
}

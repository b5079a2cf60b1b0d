import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The scripts of a folder that hold a bar: those that end with a failure when it is missed. In order of name. */
export const scriptsWithBars = (folder) =>
  readdirSync(folder)
    .filter((file) => /\.(ts|mjs)$/.test(file) && readFileSync(join(folder, file), "utf8").includes("process.exitCode"))
    .sort();

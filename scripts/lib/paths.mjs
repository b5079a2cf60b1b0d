/** Where things are. Everything the launcher makes for itself lives in one folder, so that deleting it starts afresh. */
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
export const STATE = join(ROOT, ".guazhi");

/** A path inside the checkout. */
export const inRoot = (...parts) => join(ROOT, ...parts);

/** A path inside the launcher's own folder, which is made when missing. Others may pass through it but not list it. */
export function inState(...parts) {
  if (!existsSync(STATE)) {
    mkdirSync(STATE, { recursive: true });
    chmodSync(STATE, 0o711);
  }
  return join(STATE, ...parts);
}

/** The parsed JSON of a file, or `otherwise` when it is missing or damaged. */
export function readJson(path, otherwise = null) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return otherwise;
  }
}

/** Writes JSON that only the owner of the checkout may read: these files hold passwords. */
export function writePrivateJson(path, value) {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  chmodSync(path, 0o600);
}

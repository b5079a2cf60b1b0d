/** PostgreSQL's programs, in a place where the account that runs them may read them. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { postgresPackage } from "./installed.mjs";
import { inState, ROOT } from "./paths.mjs";
import { Explained } from "./say.mjs";

const works = (folder, account) =>
  spawnSync(join(folder, "bin", "postgres"), ["--version"], { ...account, cwd: "/", stdio: "ignore" }).status === 0;

/** A folder in the temporary folder that belongs to this checkout and to nobody else. */
export function temporaryHome() {
  const home = join(tmpdir(), `guazhi-${createHash("sha256").update(ROOT).digest("hex").slice(0, 12)}`);
  mkdirSync(home, { recursive: true, mode: 0o711 });
  const found = lstatSync(home);
  if (!found.isDirectory() || found.uid !== process.getuid()) {
    throw new Explained(`${home} 已被别的用户占用。请删除它，或设置 DATABASE_URL 使用已有的 PostgreSQL。`);
  }
  chmodSync(home, 0o711);
  return home;
}

function openToAll(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, folder.endsWith("bin") ? 0o755 : 0o644);
  }
}

/** Copies 61 MB, once: a copy that was interrupted never gets its final name. */
function copied(source, account) {
  const target = join(temporaryHome(), "postgresql");
  if (existsSync(target) && works(target, account)) return target;
  const unfinished = `${target}.new`;
  for (const old of [target, unfinished]) rmSync(old, { recursive: true, force: true });
  cpSync(source, unfinished, { recursive: true, verbatimSymlinks: true });
  openToAll(unfinished);
  renameSync(unfinished, target);
  return target;
}

/**
 * Where to run PostgreSQL from: { programs, data, moved }. A checkout in a folder closed to others (as root: anything
 * under /root) cannot be entered by the account that runs it; then programs and data go to the temporary folder.
 */
export function postgresHome(account) {
  const source = join(postgresPackage(), "native");
  if (!existsSync(join(source, "bin", "postgres"))) {
    throw new Explained(
      `没有适合本机（${process.platform} ${process.arch}）的内置 PostgreSQL。请设置 DATABASE_URL 使用已有的 PostgreSQL 15 以上版本。`,
    );
  }
  for (const program of ["postgres", "initdb"]) {
    const file = join(source, "bin", program);
    if ((lstatSync(file).mode & 0o500) !== 0o500) chmodSync(file, 0o755);
  }
  if (works(source, account)) return { programs: join(source, "bin"), data: inState("postgres"), moved: false };
  const copy = account.uid === undefined ? null : copied(source, account);
  if (!copy || !works(copy, account)) {
    throw new Explained("内置的 PostgreSQL 在本机运行不起来。请设置 DATABASE_URL 使用已有的 PostgreSQL 15 以上版本。");
  }
  return { programs: join(copy, "bin"), data: join(temporaryHome(), "data"), moved: true };
}

/** Makes an empty folder that only the account may enter. */
export function ownFolder(path, account) {
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { recursive: true, mode: 0o700 });
  if (account.uid !== undefined) chownSync(path, account.uid, account.gid);
}

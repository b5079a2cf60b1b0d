/** A new data folder for PostgreSQL. */
import { spawnSync } from "node:child_process";
import { chownSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SUPERUSER } from "./connection.mjs";
import { ownFolder } from "./postgres-binaries.mjs";
import { Explained } from "./say.mjs";

/** Makes the data folder under another name first, so that an interrupted start leaves nothing half made. */
export function initialise({ programs, data, account, password }) {
  const unfinished = `${data}.new`;
  const passwordFile = `${data}.password`;
  const attempts = [["--locale=C.UTF-8"], ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]];
  let reason = "";
  for (const locale of attempts) {
    ownFolder(unfinished, account);
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    if (account.uid !== undefined) chownSync(passwordFile, account.uid, account.gid);
    const args = [
      `--pgdata=${unfinished}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      ...locale,
    ];
    const env = { ...process.env, LC_ALL: "C" };
    const { status, stderr, stdout } = spawnSync(join(programs, "initdb"), args, {
      ...account,
      cwd: "/",
      env,
      encoding: "utf8",
    });
    rmSync(passwordFile, { force: true });
    if (status === 0) {
      renameSync(unfinished, data);
      return;
    }
    reason = `${stdout ?? ""}${stderr ?? ""}`;
  }
  throw new Explained(`数据库没有建成：\n${reason.trim().split("\n").slice(-6).join("\n")}`);
}

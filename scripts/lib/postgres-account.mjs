/** PostgreSQL refuses to run as root: as root it runs as the account `postgres`, which is made when missing. */
import { execFileSync, spawnSync } from "node:child_process";
import { Explained } from "./say.mjs";

function idsOf(name) {
  try {
    const read = (flag) =>
      Number(execFileSync("id", [flag, name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
    return { uid: read("-u"), gid: read("-g") };
  } catch {
    return null;
  }
}

const MAKERS = [
  ["useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/bin/false", "postgres"]],
  ["adduser", ["-S", "-D", "-H", "postgres"]],
];

/** The { uid, gid } PostgreSQL runs with: none for an ordinary user, who runs it as themselves. */
export function postgresAccount() {
  if (process.getuid?.() !== 0) return {};
  const existing = idsOf("postgres");
  if (existing) return existing;
  for (const [program, args] of MAKERS) {
    spawnSync(program, args, { stdio: "ignore" });
    const made = idsOf("postgres");
    if (made) return made;
  }
  throw new Explained(
    "数据库不能以 root 身份运行，系统里也无法新建 postgres 用户。请换普通用户运行，或设置 DATABASE_URL 使用已有的 PostgreSQL。",
  );
}

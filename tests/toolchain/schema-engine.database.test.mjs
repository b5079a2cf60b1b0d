import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withClient } from "../../scripts/lib/connection.mjs";
import { inRoot } from "../../scripts/lib/paths.mjs";
import { PRISMA, prismaEnvironment } from "../../scripts/lib/prisma-cli.mjs";
import { anotherDatabase } from "../support/database.ts";

const SCHEMA = `
generator client {
  provider = "prisma-client"
  output   = "./client"
}
datasource db {
  provider = "postgresql"
}
model Note {
  id   Int    @id @default(autoincrement())
  text String
}
`;
const TABLE = `create table "Note" (id serial primary key, text text not null);`;
// A body with semicolons, a trigger and a policy: what the engine's own adapter would cut to pieces.
const GUARD = `
create function refuse_empty() returns trigger language plpgsql as $$
begin
  if new.text = '' then raise exception 'empty; refused'; end if;
  return new;
end $$;
create trigger refuse_empty before insert on "Note" for each row execute function refuse_empty();
alter table "Note" enable row level security;
create policy reads on "Note" using (text <> ';');
`;

let database;
let folder;

beforeAll(async () => {
  database = await anotherDatabase(null);
  folder = mkdtempSync(join(tmpdir(), "guazhi-engine-"));
  writeFileSync(join(folder, "schema.prisma"), SCHEMA);
  for (const [name, sql] of [
    ["1_table", TABLE],
    ["2_guard", GUARD],
  ]) {
    mkdirSync(join(folder, "migrations", name), { recursive: true });
    writeFileSync(join(folder, "migrations", name, "migration.sql"), sql);
  }
  writeFileSync(join(folder, "migrations", "migration_lock.toml"), 'provider = "postgresql"\n');
  configure(database.ownerUrl);
});

/** Writes the CLI's configuration for a database. */
function configure(url) {
  const config = {
    schema: join(folder, "schema.prisma"),
    migrations: { path: join(folder, "migrations") },
    datasource: { url },
  };
  writeFileSync(join(folder, "prisma.config.mjs"), `export default ${JSON.stringify(config)}`);
}

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await database.drop();
});

function prisma(...args) {
  const command = [PRISMA, ...args, "--config", join(folder, "prisma.config.mjs")];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: inRoot(),
    env: prismaEnvironment(),
    encoding: "utf8",
  });
  return { status, output: stdout + stderr };
}

describe("the schema engine from npm alone", () => {
  it("finds migrations not yet applied, applies them once, and then finds nothing to do", () => {
    expect(prisma("migrate", "status")).toMatchObject({ status: 1, output: expect.stringContaining("2_guard") });
    expect(prisma("migrate", "deploy")).toMatchObject({ status: 0, output: expect.stringContaining("1_table") });
    expect(prisma("migrate", "deploy")).toMatchObject({
      status: 0,
      output: expect.stringContaining("No pending migrations"),
    });
    expect(prisma("migrate", "status").status).toBe(0);
  });

  it("keeps function bodies, triggers and policies whole", async () => {
    const insert = (text) =>
      withClient(database.ownerUrl, (client) => client.query(`insert into "Note" (text) values ($1)`, [text]));
    await expect(insert("")).rejects.toThrow("empty; refused");
    await insert("kept");
    const { rows } = await withClient(database.ownerUrl, (client) => client.query("select polname from pg_policy"));
    expect(rows).toEqual([{ polname: "reads" }]);
  });

  it("tells a difference between schema and database by its exit code", () => {
    const diff = [
      "migrate",
      "diff",
      "--from-config-datasource",
      "--to-schema",
      join(folder, "schema.prisma"),
      "--exit-code",
    ];
    expect(prisma(...diff)).toMatchObject({ status: 0 });
    writeFileSync(join(folder, "schema.prisma"), SCHEMA.replace("text String", "text String\n  extra Int?"));
    expect(prisma(...diff)).toMatchObject({ status: 2, output: expect.stringContaining("extra") });
  });

  it("says in the engine's own words when the database cannot be reached", () => {
    configure("postgresql://nobody:x@127.0.0.1:9/none");
    expect(prisma("migrate", "status")).toMatchObject({ status: 1, output: expect.stringContaining("P1001") });
    const stranger = new URL(database.ownerUrl);
    stranger.password = "wrong";
    configure(stranger.href);
    expect(prisma("migrate", "status")).toMatchObject({ status: 1, output: expect.stringContaining("P1000") });
  });
});

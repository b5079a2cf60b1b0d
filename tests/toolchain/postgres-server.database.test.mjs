import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { SUPERUSER, urlOf, withClient } from "../../scripts/lib/connection.mjs";
import { postgresAccount } from "../../scripts/lib/postgres-account.mjs";
import { postgresHome } from "../../scripts/lib/postgres-binaries.mjs";
import { postmaster, startServer } from "../../scripts/lib/postgres-server.mjs";
import { isAlive } from "../../scripts/lib/processes.mjs";

const password = "only for this test";
let folder;
let options;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "guazhi-server-"));
  chmodSync(folder, 0o711);
  const account = postgresAccount();
  const home = { programs: postgresHome(account).programs, data: join(folder, "data") };
  options = { home, account, password, log: join(folder, "log"), flags: ["-c", "fsync=off"] };
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const query = async (port, sql) => {
  const url = urlOf({ user: SUPERUSER, password, port, database: "postgres" });
  return (await withClient(url, (client) => client.query(sql))).rows;
};

it("starts, is taken over while it still runs, stops cleanly and starts again with what was in it", async () => {
  const first = await startServer(options);
  expect(first.reused).toBe(false);
  const settings =
    "select datcollate, pg_encoding_to_char(encoding) as encoding from pg_database where datname = 'template1'";
  expect(await query(first.port, settings)).toEqual([{ datcollate: expect.stringMatching(/^C/), encoding: "UTF8" }]);
  await query(first.port, "create table kept (n int); insert into kept values (1)");
  const { pid } = postmaster(options.home.data);

  // As after kill -9 of a launcher: the server lives on, a new launcher finds it.
  const second = await startServer(options);
  expect(second).toMatchObject({ reused: true, port: first.port });
  await second.stop();
  expect(isAlive(pid)).toBe(false);
  expect(existsSync(join(options.home.data, "postmaster.pid"))).toBe(false);

  const third = await startServer({ ...options, port: first.port });
  expect(third.reused).toBe(false);
  expect(await query(third.port, "select n from kept")).toEqual([{ n: 1 }]);
  await third.stop();
});

it("clears a lock that names a process which is no database", async () => {
  writeFileSync(join(options.home.data, "postmaster.pid"), `${process.pid}\n${options.home.data}\n0\n1\n\n\n`);
  const server = await startServer(options);
  expect(await query(server.port, "select n from kept")).toEqual([{ n: 1 }]);
  await server.stop();
});

it("tells the reason when it cannot start", async () => {
  const broken = { ...options, flags: ["-c", "max_connections=none"] };
  await expect(startServer(broken)).rejects.toThrow("max_connections");
  expect(readFileSync(options.log, "utf8")).toContain("max_connections");
});

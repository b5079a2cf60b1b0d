#!/usr/bin/env node
/**
 * Prisma's schema engine, from npm alone.
 *
 * The Prisma CLI downloads its schema engine from a host of its own, which an air-gapped network cannot reach.
 * This program speaks the same JSON-RPC over stdio on top of the WebAssembly build of that engine, so that every
 * `prisma migrate` command works there. The CLI finds it through PRISMA_SCHEMA_ENGINE_BINARY.
 */
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import { SchemaEngine } from "@prisma/schema-engine-wasm";
import pg from "pg";
import { parseIntoClientConfig } from "pg-connection-string";

// The CLI reads standard error as a log of its own format: a warning of Node's there is a parse error to it.
process.removeAllListeners("warning");

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    datasource: { type: "string" },
    datamodels: { type: "string", multiple: true },
    version: { type: "boolean" },
  },
});
if (flags.version) {
  console.log("schema-engine-cli wasm");
  process.exit(0);
}
const config = parseIntoClientConfig(JSON.parse(flags.datasource ?? "{}").url ?? process.env.DATABASE_URL);

/** PostgreSQL's codes for a wrong password or user and a missing database, as Prisma names them. */
const CONNECTION_FAILURES = { "28P01": "P1000", 28000: "P1000", "3D000": "P1003" };

if (positionals[0] === "cli") process.exit(await canConnect());

/** Answers `cli can-connect-to-database` in the engine's own log format; returns the exit status. */
async function canConnect() {
  const client = new pg.Client(config);
  try {
    await client.connect();
    await client.end();
    return 0;
  } catch (error) {
    const fields = { error_code: CONNECTION_FAILURES[error.code] ?? "P1001", message: error.message || error.code };
    console.error(`\n${JSON.stringify({ level: "ERROR", target: "schema_engine::logger", fields })}`);
    return 1;
  }
}

const CHAR = pg.types.builtins.CHAR;
const TEXT = pg.types.builtins.TEXT;

/** adapter-pg reads no "char", which the engine selects from pg_catalog, and splits scripts at each ';', even in a function body. */
function mend(adapter) {
  const performIO = adapter.performIO.bind(adapter);
  const queryRaw = adapter.queryRaw.bind(adapter);
  let fields = [];
  adapter.performIO = async (query) => {
    const result = await performIO(query);
    fields = result.fields.map(({ dataTypeID }) => dataTypeID);
    for (const field of result.fields) if (field.dataTypeID === CHAR) field.dataTypeID = TEXT;
    return result;
  };
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    result.columnTypes = result.columnTypes.map((type, i) => (fields[i] === CHAR ? ColumnTypeEnum.Character : type));
    return result;
  };
  adapter.executeScript = async (script) => {
    try {
      await adapter.client.query(script);
    } catch (error) {
      adapter.onError(error);
    }
  };
  return adapter;
}

class Factory extends PrismaPg {
  async connect() {
    return mend(await super.connect());
  }
  async connectToShadowDb() {
    const shadow = mend(await super.connectToShadowDb());
    const drop = shadow.release;
    shadow.release = async () => {
      await shadow.client.end();
      shadow.client.end = async () => {};
      await drop();
    };
    return shadow;
  }
}

globalThis.PRISMA_WASM_PANIC_REGISTRY = {
  set_message: (message) => {
    throw new Error(message);
  },
};
const datamodels = flags.datamodels?.map((path) => [path, readFileSync(path, "utf8")]) ?? null;
const engine = await SchemaEngine.new(
  { datamodels },
  () => {},
  bindMigrationAwareSqlAdapterFactory(new Factory(config)),
);
const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);

for await (const line of createInterface({ input: process.stdin })) {
  const { id, method, params } = JSON.parse(line);
  if (!method) continue; // the CLI's acknowledgement of a print
  try {
    const result = await engine[method === "getDatabaseVersion" ? "version" : method](params);
    if (result?.stdout != null) send({ id: -id, method: "print", params: { content: result.stdout } });
    send({ id, result: result ?? null });
  } catch (error) {
    const data = { is_panic: false, message: error.message, meta: error.meta ?? null, error_code: error.code ?? null };
    send({ id, error: { code: 4466, message: error.message, data } });
  }
}
process.exit(0);

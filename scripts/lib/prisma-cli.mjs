/** The Prisma CLI with our schema engine, and the generated client kept in step with the schema. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { hashOf } from "./content-hash.mjs";
import { inRoot } from "./paths.mjs";
import { runNode } from "./processes.mjs";

const STAMP = inRoot("src", "generated", "prisma", ".schema-hash");

/** What the CLI needs in its environment. It never calls home. */
export const prismaEnvironment = (env = process.env) => ({
  ...env,
  PRISMA_SCHEMA_ENGINE_BINARY: inRoot("scripts", "schema-engine.mjs"),
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
  CHECKPOINT_DISABLE: "1",
});

export const PRISMA = inRoot("node_modules", "prisma", "build", "index.js");

const schemaHash = () => hashOf(["prisma/schema", "node_modules/prisma/package.json"]);

/** Is the generated client that of this schema? */
export const isGenerated = () => existsSync(STAMP) && readFileSync(STAMP, "utf8") === schemaHash();

/** Generates the client and remembers for which schema. */
export async function generate() {
  await runNode([PRISMA, "generate"], {
    cwd: inRoot(),
    env: prismaEnvironment(),
    quiet: true,
    failure: "prisma generate 没有成功",
  });
  writeFileSync(STAMP, schemaHash());
}

/**
 * The owner's URL with the name of the application's role in it: migrations read the setting guazhi.app_role and grant to
 * that role. As a start-up option, for nobody but a superuser may set it on the database.
 */
export function withAppRole(ownerUrl, appRole) {
  const url = new URL(ownerUrl);
  const escaped = appRole.replaceAll("\\", "\\\\").replaceAll(" ", "\\ ");
  url.searchParams.set("options", `-c guazhi.app_role=${escaped}`);
  return url.href.replaceAll("+", "%20");
}

/** Applies the migrations that the owner's database lacks, and the job queue's tables; `appUrl` names the role they grant to. */
export async function migrate(ownerUrl, appUrl) {
  await runNode([PRISMA, "migrate", "deploy"], {
    cwd: inRoot(),
    env: prismaEnvironment({
      ...process.env,
      DATABASE_OWNER_URL: withAppRole(ownerUrl, decodeURIComponent(new URL(appUrl).username)),
    }),
    quiet: true,
    failure: "数据库结构没有更新成功，请看上面的信息",
  });
  await runNode(["--import", "tsx", inRoot("scripts", "prepare-jobs.ts")], {
    cwd: inRoot(),
    env: { ...process.env, DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: appUrl },
    quiet: true,
    failure: "后台任务的数据表没有建好，请看上面的信息",
  });
}

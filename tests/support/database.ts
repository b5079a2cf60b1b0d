/** A PostgreSQL database of its own for each test file, copied from the migrated template. */
import { randomBytes } from "node:crypto";
import { cloneDatabase, type TestDatabase, type TestEnvironment } from "../../scripts/lib/test-database.mjs";

let ours: Promise<TestDatabase> | null = null;

function environment(): TestEnvironment {
  const read = (name: keyof TestEnvironment): string => {
    const value = process.env[name];
    if (!value) throw new Error(`${name} is not set: this test belongs to the vitest project 'database'`);
    return value;
  };
  return {
    TEST_PG_ADMIN_URL: read("TEST_PG_ADMIN_URL"),
    TEST_PG_OWNER_URL: read("TEST_PG_OWNER_URL"),
    TEST_PG_APP_URL: read("TEST_PG_APP_URL"),
    TEST_PG_TEMPLATE: read("TEST_PG_TEMPLATE"),
  };
}

const freshName = () => `guazhi_test_w${process.env.VITEST_POOL_ID ?? "0"}_${randomBytes(4).toString("hex")}`;

/** The database of this test file: the owner's URL and the application role's. The same at every call; dropped after the file. */
export function testDatabase(): Promise<TestDatabase> {
  ours ??= cloneDatabase(environment(), freshName());
  return ours;
}

/** One more database, for a test that must start from an empty one. The caller drops it. */
export function anotherDatabase(template: string | null = environment().TEST_PG_TEMPLATE): Promise<TestDatabase> {
  return cloneDatabase(environment(), freshName(), template);
}

/** Drops the file's database. One that a pool still holds stays until the whole run ends, so that no pool sees an error. */
export async function dropTestDatabase(): Promise<void> {
  const database = await ours;
  ours = null;
  await database?.drop().catch(() => undefined);
}

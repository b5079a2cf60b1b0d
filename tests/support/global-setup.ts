/** Gives `npx vitest run …` a PostgreSQL of its own when `npm test` has not already started one. */
import { generate, isGenerated } from "../../scripts/lib/prisma-cli.mjs";
import { startTestDatabase } from "../../scripts/lib/test-database.mjs";

export async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (!isGenerated()) await generate();
  if (process.env.TEST_PG_ADMIN_URL) return undefined;
  const { environment, stop } = await startTestDatabase();
  Object.assign(process.env, environment);
  return stop;
}

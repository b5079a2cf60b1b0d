import { randomBytes } from "node:crypto";
import { closeSync, openSync } from "node:fs";
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import pg from "pg";
import demo from "../prisma/seed/accounts.json" with { type: "json" };
import { cloneDatabase, type TestEnvironment } from "../scripts/lib/test-database.mjs";
import { startWeb } from "../scripts/lib/web-server.mjs";
import type { Actor } from "../src/lib/policy/policy";

export type Account = (typeof demo.accounts)[number]["account"];
export const ACCOUNTS = demo.accounts;

/** Signs in by hand, as a person does. */
export async function signIn(page: Page, account: string, password = demo.password): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("账号", { exact: true }).fill(account);
  await page.getByLabel("密码", { exact: true }).fill(password);
  await page.getByRole("button", { name: "登录", exact: true }).click();
  await expect(page).not.toHaveURL(/\/sign-in/);
}

/** Rows of the served demo, read as its owner: for ids a test needs, never for what it asserts of a page. */
export async function rows<T>(sql: string, values: unknown[] = [], url = process.env.DATABASE_OWNER_URL): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows as T[];
  } finally {
    await client.end();
  }
}

/** The demo accounts as the policy knows them. */
export async function actors(): Promise<Map<string, Actor>> {
  const found = await rows<{
    name: string;
    id: string;
    person_id: string;
    department_id: string;
    role: Actor["role"];
    unit_id: string | null;
  }>(
    `select distinct on (a.name) a.name, a.id, a.person_id, a.department_id, p.role, p.unit_id from account a
     join post p on p.person_id = a.person_id where a.name = any($1) order by a.name, p.from_on, p.id`,
    [ACCOUNTS.map((a) => a.account)],
  );
  const map = new Map<string, Actor>();
  for (const row of found) {
    const wanted = ACCOUNTS.find((a) => a.account === row.name);
    const post =
      wanted?.role === row.role
        ? row
        : ((
            await rows<typeof row>(
              `select a.name, a.id, a.person_id, a.department_id, p.role, p.unit_id from account a join post p on p.person_id = a.person_id where a.name = $1 and p.role::text = $2`,
              [row.name, wanted?.role],
            )
          )[0] ?? row);
    const guides =
      post.role === "mentor"
        ? (await rows<{ id: string }>("select app.guided_by($1, current_date) as id", [post.person_id])).map(
            (g) => g.id,
          )
        : [];
    const panels =
      post.role === "scorer"
        ? (
            await rows<{ id: string }>("select panel_id as id from panel_scorer where person_id = $1", [post.person_id])
          ).map((one) => one.id)
        : [];
    map.set(row.name, {
      role: post.role,
      departmentId: post.department_id,
      accountId: post.id,
      personId: post.person_id,
      unitId: post.unit_id,
      guides,
      panels,
    });
  }
  return map;
}

type Worker = { signedIn: (account: Account) => Promise<BrowserContext> };

/** `signedIn(account)`: a context of that account, signed in once per worker. */
export const test = base.extend<object, Worker>({
  signedIn: [
    async ({ browser }, use) => {
      const contexts = new Map<string, BrowserContext>();
      await use(async (account) => {
        const known = contexts.get(account);
        if (known) return known;
        const context = await browser.newContext({
          baseURL: process.env.E2E_BASE_URL,
          locale: "zh-CN",
          timezoneId: "Asia/Shanghai",
        });
        contexts.set(account, context);
        const page = await context.newPage();
        await signIn(page, account);
        await page.close();
        return context;
      });
      for (const context of contexts.values()) await context.close();
    },
    { scope: "worker" },
  ],
});
export { expect };

/** A copy of the demo of its own, served on any day one asks for: how a journey lives through a year. */
export async function aWorldOfItsOwn(): Promise<{
  ownerUrl: string;
  on: (day: string) => Promise<string>;
  end: () => Promise<void>;
}> {
  const { TEST_PG_ADMIN_URL, TEST_PG_OWNER_URL, TEST_PG_APP_URL, TEST_PG_TEMPLATE } =
    process.env as unknown as TestEnvironment;
  const environment = { TEST_PG_ADMIN_URL, TEST_PG_OWNER_URL, TEST_PG_APP_URL, TEST_PG_TEMPLATE };
  const database = await cloneDatabase(
    environment,
    `guazhi_test_journey_${randomBytes(3).toString("hex")}`,
    process.env.E2E_TEMPLATE,
  );
  // beside what the served demo writes: a page that broke says why
  const output = openSync(process.env.E2E_SERVER_LOG ?? "/dev/null", "a", 0o600);
  let web: Awaited<ReturnType<typeof startWeb>> | null = null;
  return {
    ownerUrl: database.ownerUrl,
    on: async (day) => {
      await web?.stop();
      const port = 20_000 + (randomBytes(2).readUInt16BE(0) % 20_000);
      web = await startWeb({
        port,
        stdio: ["ignore", output, output],
        env: {
          ...process.env,
          DATABASE_URL: database.appUrl,
          DATABASE_OWNER_URL: database.ownerUrl,
          GUAZHI_TODAY: day,
          PORT: String(port),
          APP_ORIGIN: "",
        },
      });
      return web.address;
    },
    end: async () => {
      await web?.stop();
      closeSync(output);
      await database.drop(true).catch(() => undefined);
    },
  };
}

/** The environment that names a test server; see test-database.mjs. */
export interface TestEnvironment {
  TEST_PG_ADMIN_URL: string;
  TEST_PG_OWNER_URL: string;
  TEST_PG_APP_URL: string;
  TEST_PG_TEMPLATE: string;
}
export interface TestDatabase {
  ownerUrl: string;
  appUrl: string;
  drop: (force?: boolean) => Promise<void>;
}
export const TEMPLATE: string;
export function cloneDatabase(
  environment: TestEnvironment,
  name: string,
  template?: string | null,
): Promise<TestDatabase>;
export function dropDatabase(adminUrl: string, name: string, force?: boolean): Promise<void>;
export function startTestDatabase(): Promise<{ environment: TestEnvironment; stop: () => Promise<void> }>;

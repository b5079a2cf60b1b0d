import { afterEach, beforeEach, expect, test, vi } from "vitest";

/** What an office with a database of its own must set; each test changes one thing. */
const OUTSIDE = {
  DATABASE_URL: "postgresql://guazhi_app@db.example.org/guazhi",
  GUAZHI_DATABASE: "outside",
  NEXTAUTH_SECRET: "0123456789abcdef0123456789abcdef",
  APP_ORIGIN: "https://guazhi.example.org",
  GUAZHI_TODAY: "",
  GUAZHI_FILES: "",
  GUAZHI_TRUSTED_PROXY: "",
};

// Settings are read once a process: each test reads them anew.
beforeEach(() => vi.resetModules());
afterEach(() => {
  vi.unstubAllEnvs();
});

async function started(settings: Partial<typeof OUTSIDE> = {}) {
  for (const [name, value] of Object.entries({ ...OUTSIDE, ...settings })) vi.stubEnv(name, value);
  return import("@/lib/platform/env");
}

test("an outside database with its address over https starts, and its cookies are secure", async () => {
  const { env, isHttps, isOurs } = await started();
  expect(env()).toMatchObject({ APP_ORIGIN: OUTSIDE.APP_ORIGIN, GUAZHI_TRUSTED_PROXY: "0" });
  expect([isHttps(), isOurs()]).toEqual([true, false]);
});

test("an empty setting is one that is not set: its default holds", async () => {
  const { env, isOurs } = await started({ GUAZHI_DATABASE: "" });
  expect(env().GUAZHI_FILES).toBe(".guazhi/files");
  expect(isOurs()).toBe(false);
});

test("an outside database needs APP_ORIGIN; ours does not", async () => {
  const { env } = await started({ APP_ORIGIN: "" });
  expect(env).toThrow("APP_ORIGIN is required");
  vi.resetModules();
  const ours = await started({ APP_ORIGIN: "", GUAZHI_DATABASE: "ours" });
  expect([ours.isOurs(), ours.isHttps()]).toEqual([true, false]);
});

test.each(["http://localhost:3000", "http://127.0.0.1:3000", "http://[::1]:3000"])(
  "plain http is taken on loopback: %s",
  async (origin) => {
    const { env, isHttps } = await started({ APP_ORIGIN: origin });
    expect(env().APP_ORIGIN).toBe(origin);
    expect(isHttps()).toBe(false);
  },
);

test.each(["http://guazhi.example.org", "http://10.0.0.7:3000", "http://localhost.example.org"])(
  "plain http is refused anywhere else: %s",
  async (origin) => {
    const { env } = await started({ APP_ORIGIN: origin });
    expect(env).toThrow("APP_ORIGIN must be https");
  },
);

test("GUAZHI_TODAY is refused on an outside database, even its own server on loopback; ours takes it", async () => {
  const { env } = await started({ GUAZHI_TODAY: "2026-10-12", APP_ORIGIN: "http://localhost:3000" });
  expect(env).toThrow("GUAZHI_TODAY");
  vi.resetModules();
  const ours = await started({ GUAZHI_TODAY: "2026-10-12", GUAZHI_DATABASE: "ours" });
  expect(ours.env().GUAZHI_TODAY).toBe("2026-10-12");
});

test("what is missing or malformed is named, and its value is not", async () => {
  const { env } = await started({ DATABASE_URL: "", NEXTAUTH_SECRET: "too-short", GUAZHI_TODAY: "12.10.2026" });
  expect(env).toThrow(/DATABASE_URL.*NEXTAUTH_SECRET.*GUAZHI_TODAY/);
  expect(env).not.toThrow(/too-short/);
});

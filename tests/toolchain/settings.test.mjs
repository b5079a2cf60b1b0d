import { parseIntoClientConfig } from "pg-connection-string";
import { describe, expect, it } from "vitest";
import { chooseNode } from "../../scripts/lib/ensure-node.mjs";
import { mayMigrate, ourMigrations } from "../../scripts/lib/outside-database.mjs";
import { withAppRole } from "../../scripts/lib/prisma-cli.mjs";
import { databaseKind, portOf } from "../../scripts/lib/settings.mjs";
import { setupPlan, setupScript } from "../../scripts/lib/setup-sql.mjs";

const OUTSIDE = {
  DATABASE_URL: "postgresql://app:a%40b@db:5432/guazhi",
  DATABASE_OWNER_URL: "postgresql://owner:pw@db:5432/guazhi",
  APP_ORIGIN: "https://guazhi.example.org",
  NEXTAUTH_SECRET: "s".repeat(32),
};

describe("databaseKind", () => {
  it("is ours when nobody set DATABASE_URL, with or without a moved day", () => {
    expect(databaseKind({})).toBe("ours");
    expect(databaseKind({ GUAZHI_TODAY: "2026-11-23" })).toBe("ours");
    expect(() => databaseKind({ GUAZHI_TODAY: "23.11.2026" })).toThrow("GUAZHI_TODAY");
  });

  it("is outside when everything it needs is there", () => {
    expect(databaseKind(OUTSIDE)).toBe("outside");
    expect(databaseKind({ ...OUTSIDE, APP_ORIGIN: "http://localhost:3000" })).toBe("outside");
  });

  it.each([
    ["a moved day", { GUAZHI_TODAY: "2026-11-23" }, "GUAZHI_TODAY"],
    ["no owner", { DATABASE_OWNER_URL: "" }, "DATABASE_OWNER_URL"],
    ["one account for both", { DATABASE_OWNER_URL: OUTSIDE.DATABASE_URL }, "两个不同的账号"],
    ["a short secret", { NEXTAUTH_SECRET: "short" }, "NEXTAUTH_SECRET"],
    ["no address", { APP_ORIGIN: "" }, "APP_ORIGIN"],
    ["an unencrypted address", { APP_ORIGIN: "http://guazhi.example.org" }, "https"],
    ["half of a database", { DATABASE_URL: "" }, "DATABASE_URL"],
  ])("refuses %s with a sentence", (_, change, words) => {
    expect(() => databaseKind({ ...OUTSIDE, ...change })).toThrow(words);
  });
});

describe("portOf", () => {
  it("respects PORT and refuses what is none", () => {
    expect(portOf({})).toBe(3000);
    expect(portOf({ PORT: "8080" })).toBe(8080);
    for (const PORT of ["0", "70000", "http", "80.5"]) expect(() => portOf({ PORT })).toThrow("PORT");
  });
});

describe("mayMigrate", () => {
  const ours = ["1_tables", "2_walls"];

  it.each([
    ["an empty database", { relations: 0, applied: null }, "migrate"],
    ["one of ours, behind", { relations: 40, applied: ["1_tables"] }, "migrate"],
    ["one of ours, up to date", { relations: 40, applied: ours }, "migrate"],
    ["somebody's tables", { relations: 3, applied: null }, "foreign"],
    ["another application with the same tool", { relations: 9, applied: ["0_init"] }, "foreign"],
    ["somebody's tables beside an empty migration table", { relations: 3, applied: [] }, "foreign"],
    ["one of ours, ahead", { relations: 50, applied: [...ours, "3_later"] }, "newer"],
  ])("%s", (_, state, answer) => {
    expect(mayMigrate({ ...state, ours })).toBe(answer);
  });

  it("knows the migrations of this checkout, oldest first", () => {
    const names = ourMigrations();
    expect(names.length).toBeGreaterThan(0);
    expect(names).toEqual([...names].sort());
  });
});

describe("withAppRole", () => {
  it("names the role as a start-up option, whatever it is called", () => {
    const optionsOf = (role) => parseIntoClientConfig(withAppRole("postgresql://o:p%20w@db/guazhi", role));
    expect(optionsOf("app")).toMatchObject({ options: "-c guazhi.app_role=app", password: "p w" });
    expect(optionsOf("an app").options).toBe("-c guazhi.app_role=an\\ app");
  });
});

describe("setup:database", () => {
  it("takes names and passwords from the two URLs", () => {
    expect(setupPlan(OUTSIDE)).toMatchObject({
      database: "guazhi",
      owner: { user: "owner" },
      app: { password: "a@b" },
    });
    const other = OUTSIDE.DATABASE_OWNER_URL.replace("/guazhi", "/other");
    expect(() => setupPlan({ ...OUTSIDE, DATABASE_OWNER_URL: other })).toThrow("同一个数据库");
  });

  it("prints SQL that keeps the application's role under row-level security and quotes what it is given", () => {
    const script = setupScript(setupPlan({ ...OUTSIDE, DATABASE_URL: "postgresql://a%22pp:it%27s@db:5432/guazhi" }));
    expect(script).toContain(`create role "a""pp" login nosuperuser`);
    expect(script).toContain("nobypassrls password 'it''s'");
    expect(script).toContain(`grant connect on database "guazhi" to "a""pp"`);
  });
});

describe("chooseNode", () => {
  it("prefers the pinned one, and says so in words when there is none", () => {
    expect(chooseNode(24, null)).toBe("this");
    expect(chooseNode(20, 24)).toBe("bundled");
    expect(chooseNode(26, 24)).toBe("bundled");
    expect(chooseNode(26, null)).toBe("this");
    expect(chooseNode(20, null)).toContain("需要 Node 24");
  });
});

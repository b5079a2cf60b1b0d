import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";
import { IN_THE_BROWSER } from "@/app/browser-messages";
import { zhCN } from "@/lib/wording/zh-CN";

/** Asked of every page about the same files, so each answer is kept. */
function kept<T>(answer: (file: string) => T): (file: string) => T {
  const known = new Map<string, T>();
  return (file) => {
    if (!known.has(file)) known.set(file, answer(file));
    return known.get(file) as T;
  };
}

const sourceOf = kept((file) => readFileSync(`src/${file}`, "utf8"));
const isIsland = (source: string) => /^\s*"use client"/.test(source);
const pages = readdirSync("src/app", { recursive: true, encoding: "utf8" })
  .map((file) => `app/${file.replaceAll("\\", "/")}`)
  .filter((file) => /\/page\.tsx$/.test(file) && !file.includes("/design/"));

function fileOf(from: string, spec: string): string | null {
  const path = spec.startsWith("@/")
    ? spec.slice(2)
    : spec.startsWith(".")
      ? normalize(join(dirname(from), spec))
      : null;
  return path && ([`${path}.tsx`, `${path}.ts`].find((one) => existsSync(`src/${one}`)) ?? null);
}

/** What a file brings with it, by name and later on; of another's server action only its address. */
const importsOf = kept((file): string[] => {
  const imports = sourceOf(file).matchAll(/(?:^(?:import|export)\s(?!type\s)[^;]*?from\s+|import\()"([^"]+)"/gms);
  return [...imports].flatMap(([, spec]) => {
    const target = fileOf(file, spec ?? "");
    return target && !target.startsWith("lib/") && !/^\s*"use server"/.test(sourceOf(target)) ? [target] : [];
  });
});

/** A page with the frames around it, from the outermost. */
function framesOf(page: string): string[] {
  const folders = dirname(page).split("/");
  return folders
    .flatMap((_, at) =>
      ["layout", "error", "not-found"].map((one) => `${folders.slice(0, at + 1).join("/")}/${one}.tsx`),
    )
    .filter((file) => existsSync(`src/${file}`));
}

/** Every file of these that runs in the browser: the islands, and what they bring with them. */
function inBrowser(files: readonly string[]): string[] {
  const seen = new Map<string, boolean>();
  const walk = (file: string, within: boolean) => {
    const runs = within || isIsland(sourceOf(file));
    if (seen.get(file) || (seen.has(file) && !runs)) return;
    seen.set(file, runs);
    for (const target of importsOf(file)) walk(target, runs);
  };
  for (const file of files) walk(file, false);
  return [...seen].filter(([, runs]) => runs).map(([file]) => file);
}

/** The first parts of the keys a file asks for: of its translators' names, and of whole keys where it takes all. */
const namespacesOf = kept((file): string[] => {
  const source = sourceOf(file);
  const named = [...source.matchAll(/useTranslations\("([\w-]+)/g)].map(([, name]) => name ?? "");
  const whole = /useTranslations\(\)/.test(source)
    ? [...source.matchAll(/\bt\(\s*["`]([\w-]+)\./g)].map(([, name]) => name ?? "")
    : [];
  const refusals = /useRefusalWords\(/.test(source) ? ["refusals", "rules"] : [];
  return [...named, ...whole, ...refusals].filter((name) => name in zhCN);
});

/** What the frames bring beside the words of every page. */
const broughtBy = (frames: readonly string[]): string[] =>
  frames.flatMap((file) =>
    [...sourceOf(file).matchAll(/<MoreWords of=\{\[([^\]]*)\]\}/g)].flatMap(([, names]) =>
      [...(names ?? "").matchAll(/"([\w-]+)"/g)].map(([, name]) => name ?? ""),
    ),
  );

test.each(pages)("the islands of %s find in the browser every word they speak", (page) => {
  const frames = framesOf(page);
  const known = new Set<string>([...IN_THE_BROWSER, ...broughtBy(frames)]);
  const missing = inBrowser([...frames, page]).flatMap((file) =>
    namespacesOf(file)
      .filter((name) => !known.has(name))
      .map((name) => `${file}: ${name}`),
  );
  expect(missing).toEqual([]);
});

const frames = [...new Set(pages.flatMap(framesOf))].filter((frame) => broughtBy([frame]).length > 0);

test.each(frames)("%s brings no words that its pages do not speak", (frame) => {
  const below = pages.filter((one) => one.startsWith(`${dirname(frame)}/`));
  const spoken = new Set(below.flatMap((one) => inBrowser([one]).flatMap(namespacesOf)));
  expect(broughtBy([frame]).filter((name) => !spoken.has(name))).toEqual([]);
});

/** The values a file takes by name from another, without types. */
const takenFrom = (source: string): [name: string, spec: string][] =>
  [...source.matchAll(/^import\s+\{([^}]*)\}\s+from\s+"([^"]+)"/gms)].flatMap(([, names, spec]) =>
    (names ?? "")
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name && !name.startsWith("type "))
      .map((name): [string, string] => [name.replace(/\s+as\s.*/s, ""), spec ?? ""]),
  );

test.each(pages)("what the server draws of %s takes nothing but components from an island", (page) => {
  const reached = new Set<string>();
  const walk = (file: string) => {
    if (reached.has(file) || isIsland(sourceOf(file))) return;
    reached.add(file);
    for (const target of importsOf(file)) walk(target);
  };
  for (const file of [...framesOf(page), page]) walk(file);
  // on the server an island's export is only a sign for it: a constant has no values, a function cannot be called
  const broken = [...reached].flatMap((file) =>
    takenFrom(sourceOf(file))
      .filter(([name, spec]) => {
        const target = fileOf(file, spec);
        return target && !target.startsWith("lib/") && isIsland(sourceOf(target)) && !/^[A-Z][a-z]/.test(name);
      })
      .map(([name]) => `${file}: ${name}`),
  );
  expect(broken).toEqual([]);
});

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";
import { IN_THE_BROWSER } from "@/app/browser-messages";
import { zhCN } from "@/lib/wording/zh-CN";

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("generated"));
const sourceOf = (file: string) => readFileSync(`src/${file}`, "utf8");

function fileOf(from: string, spec: string): string | null {
  const path = spec.startsWith("@/")
    ? spec.slice(2)
    : spec.startsWith(".")
      ? normalize(join(dirname(from), spec))
      : null;
  return path && ([`${path}.tsx`, `${path}.ts`].find((one) => existsSync(`src/${one}`)) ?? null);
}

/** Every file that runs in the browser: the islands, and what they bring with them. */
function islands(): string[] {
  const found = new Set<string>();
  const waiting = files.filter((file) => /^\s*"use client"/.test(sourceOf(file)));
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const imports = [...sourceOf(file).matchAll(/(?:^import\s(?!type\s)[^;]*?from\s+|import\()"([^"]+)"/gms)];
    for (const [, spec] of imports) {
      const target = fileOf(file, spec ?? "");
      if (target && !target.startsWith("lib/") && !/^\s*"use server"/.test(sourceOf(target))) waiting.push(target);
    }
  }
  return [...found];
}

/** The first parts of the keys a file asks for: of its translators' names, and of whole keys where it takes all. */
function namespacesOf(source: string): string[] {
  const named = [...source.matchAll(/useTranslations\("([\w-]+)/g)].map(([, name]) => name ?? "");
  const whole = /useTranslations\(\)/.test(source)
    ? [...source.matchAll(/\bt\(\s*["`]([\w-]+)\./g)].map(([, name]) => name ?? "")
    : [];
  return [...named, ...whole];
}

test("an island finds in the browser every word it speaks", () => {
  const missing = islands()
    .filter((file) => !file.includes("/design/"))
    .flatMap((file) =>
      namespacesOf(sourceOf(file))
        .filter((name) => name in zhCN && !(IN_THE_BROWSER as readonly string[]).includes(name))
        .map((name) => `${file}: ${name}`),
    );
  expect(missing).toEqual([]);
});

import { existsSync, globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { REFUSAL_CODES, REFUSAL_RULE } from "@/lib/domain/refusal";
import { RULES } from "@/lib/domain/vocabulary";
import { refusals as englishRefusals } from "@/lib/wording/en/refusals";
import { rules as englishRules } from "@/lib/wording/en/rules";
import { refusals as chineseRefusals } from "@/lib/wording/zh-CN/refusals";
import { rules as chineseRules } from "@/lib/wording/zh-CN/rules";
import { argumentsOf } from "../wording/messages";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (path: string) => readFileSync(root + path, "utf8");

/** The rows of docs/rules.md by rule id: functions with their file, and tests. */
const rows = read("docs/rules.md")
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .filter((cells) => /^[A-Z]\d+$/.test(cells[1] ?? ""))
  .map(([, id = "", , functions = "", tests = ""]) => ({ id, functions, tests }));
const quoted = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? "");

describe("docs/rules.md", () => {
  it("has every rule once, in the order of the rulebook", () => {
    expect(rows.map((row) => row.id)).toEqual([...RULES]);
  });

  it.each(rows)("$id names functions that exist", ({ functions }) => {
    const groups = functions.split(";").filter((group) => group.includes("` in `"));
    expect(groups.length).toBeGreaterThan(0);
    for (const group of groups) {
      const names = quoted(group);
      const file = read(names.pop() ?? "");
      for (const name of names) expect(file).toMatch(new RegExp(`export (async )?(const|function) ${name}\\b`));
    }
  });

  it.each(rows)("$id names tests that speak of it", ({ id, tests }) => {
    const files = quoted(tests);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      expect(existsSync(root + file)).toBe(true);
      expect(read(file)).toMatch(new RegExp(`\\b${id}\\b`));
    }
  });
});

describe("the sentences of the rules", () => {
  it.each(RULES)("%s has one in both languages", (id) => {
    for (const language of [chineseRules, englishRules]) {
      expect(language[id].title.length).toBeGreaterThan(3);
      expect(language[id].text.length).toBeGreaterThan(10);
    }
  });

  it.each(REFUSAL_CODES)("%s says what, why and what next, with the same facts in both languages", (code) => {
    const [chinese, english] = [chineseRefusals[code], englishRefusals[code]];
    for (const part of ["title", "why", "next"] as const) {
      expect(chinese[part]).toMatch(/\p{Script=Han}/u);
      expect(english[part]).not.toMatch(/\p{Script=Han}/u);
      expect(argumentsOf(english[part])).toEqual(argumentsOf(chinese[part]));
    }
    expect(RULES).toContain(REFUSAL_RULE[code]);
  });

  it("a refusal brings every fact its sentence needs, wherever in the code it is made", () => {
    const made = /\brefusal\(\s*"(\w+)"(?:,\s*\{([^}]*)\})?/g;
    const sources = globSync("src/lib/**/*.ts", { cwd: root }).map((path) => ({ path, text: read(path) }));
    const lacking = sources.flatMap(({ path, text }) =>
      [...text.matchAll(made)].flatMap(([, code = "", given = ""]) => {
        const wording = chineseRefusals[code as keyof typeof chineseRefusals];
        const needed = [...`${wording?.why}${wording?.next}`.matchAll(/\{(\w+)[,}]/g)].map((match) => match[1] ?? "");
        return needed
          .filter((name) => !new RegExp(`\\b${name}\\b`).test(given))
          .map((name) => `${path}: ${code} lacks ${name}`);
      }),
    );
    expect(lacking).toEqual([]);
  });

  it("leads away from no refusal with nothing but a failure", () => {
    const texts = Object.values(chineseRefusals).flatMap((one) => [one.title, one.why, one.next]);
    expect(texts.filter((text) => /失败|错误|非法/.test(text))).toEqual([]);
  });
});

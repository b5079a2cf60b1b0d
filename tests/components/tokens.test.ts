import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PAPER } from "@/app/paper";

const TOKENS = "src/components/ui/tokens.css";
const sheet = readFileSync(TOKENS, "utf8");

/** The colours a selector's block sets: name → #rrggbb. */
function coloursOf(selector: string): Map<string, string> {
  const start = sheet.indexOf(`${selector} {`);
  expect(start, selector).toBeGreaterThanOrEqual(0);
  const block = sheet.slice(start, sheet.indexOf("}", start));
  return new Map(
    [...block.matchAll(/--color-([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name = "", hex = ""]) => [name, hex]),
  );
}

const light = coloursOf('[data-theme="light"]');
const darkBySystem = coloursOf(':root:not([data-theme="light"])');
const dark = coloursOf('[data-theme="dark"]');

/** WCAG 2: relative luminance and contrast. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const GROUNDS = ["paper", "sheet", "sunk"] as const;
const TEXT = ["ink", "ink-2", "ink-3", "accent-text", "danger", "warn", "ok", "indigo"];
const DRAWN = ["accent", "edge", "focus"];
/** [colour, what it stands on, what it needs] */
const PAIRS: [string, string, number][] = [
  ...TEXT.flatMap((name) => GROUNDS.map((ground): [string, string, number] => [name, ground, 4.5])),
  ...DRAWN.flatMap((name) => GROUNDS.map((ground): [string, string, number] => [name, ground, 3])),
  ["on-accent", "accent", 4.5],
  ["on-accent", "accent-strong", 4.5],
  ["danger", "danger-wash", 4.5],
  ["ink", "danger-wash", 4.5],
  // what is drawn in the reverse of the page: the ticked box, the skip link
  ["paper", "ink", 4.5],
  ["sheet", "ink", 4.5],
];

describe.each([
  ["light", light],
  ["dark", dark],
])("in the %s theme", (_, colours) => {
  it.each(PAIRS)("%s on %s reaches %d", (front, ground, needs) => {
    const [one, other] = [colours.get(front), colours.get(ground)];
    expect(one, front).toBeDefined();
    expect(other, ground).toBeDefined();
    expect(contrast(one as string, other as string)).toBeGreaterThanOrEqual(needs);
  });
});

it("has the same dark colours by choice and by system, and one for each light one", () => {
  expect([...darkBySystem]).toEqual([...dark]);
  expect([...dark.keys()]).toEqual([...light.keys()]);
  expect(light.size).toBe(19);
});

it("computes contrast as WCAG does", () => {
  expect(contrast("#000000", "#ffffff")).toBe(21);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

it("is the paper a phone frames the page with", () => {
  expect(PAPER).toEqual({ light: light.get("paper"), dark: dark.get("paper") });
});

it("is the only file of the interface that names a colour", () => {
  const LITERAL = /#[0-9a-f]{3,8}\b(?![-\w])|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(/i;
  const NAMED = /:\s*(?:black|white|red|green|blue|gr[ae]y|orange|yellow|brown)\b/;
  const files = readdirSync("src", { recursive: true, encoding: "utf8" })
    .map((file) => `src/${file.replaceAll("\\", "/")}`)
    .filter((file) => /\.css$/.test(file) || /^src\/(app|components)\/.*\.tsx$/.test(file));
  expect(files).toContain(TOKENS);
  const strays = files
    .filter((file) => file !== TOKENS)
    .flatMap((file) =>
      readFileSync(file, "utf8")
        .replace(/\/\*[\s\S]*?\*\//g, "")
        .split("\n")
        .filter(
          (line) => (LITERAL.test(line) && !/href=|hash/.test(line)) || (file.endsWith(".css") && NAMED.test(line)),
        )
        .map((line) => `${file}: ${line.trim()}`),
    );
  expect(strays).toEqual([]);
});

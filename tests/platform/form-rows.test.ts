import { expect, test } from "vitest";
import { z } from "zod";
import { kinInput } from "@/lib/features/placements/kin-facts";
import { programmeInput } from "@/lib/features/programmes/facts";
import { contentOf } from "@/lib/platform/form-content";

const formOf = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return contentOf(form)?.payload;
};

test("S6: rows of a form left blank are no rows, wherever they stand", () => {
  const payload = formOf({
    ...{ kinAnswer: "some", "kin[0].name": "", "kin[0].relation": " " },
    ...{ "kin[2].name": "方大为", "kin[2].relation": "父亲" },
  });
  expect(z.object(kinInput).parse(payload)).toEqual({ kinAnswer: "some", kin: [{ name: "方大为", relation: "父亲" }] });
  expect(z.object(kinInput).parse(formOf({ kinAnswer: "" }))).toEqual({ kin: [] });
});

test("O4: a capability needs a sentence for each of its five levels", () => {
  const levels = (texts: string[]) =>
    Object.fromEntries(texts.map((text, place) => [`capabilities[0].levels[${place}]`, text]));
  const { capabilities } = programmeInput;
  const whole = formOf({ "capabilities[0].name": "理论素养", ...levels(["一", "二", "三", "四", "五"]) });
  expect(z.object({ capabilities }).parse(whole).capabilities[0]?.levels).toEqual(["一", "二", "三", "四", "五"]);
  const short = formOf({ "capabilities[0].name": "理论素养", ...levels(["一", "", "三", "四", "五"]) });
  expect(z.object({ capabilities }).safeParse(short).success).toBe(false);
  expect(z.object({ capabilities }).safeParse({}).success).toBe(false);
});

test("a form with a name none of ours has, or with more fields than any of ours, is not read", () => {
  for (const name of [
    "items[100000]",
    "items[1000]",
    "items[1][4294967294]",
    "items[",
    "items]",
    "a..b",
    "a b",
    "__proto__.x",
    "a.__proto__",
    "a.constructor.x",
    "x".repeat(201),
  ]) {
    expect(formOf({ text: "有话", [name]: "x" }), name).toBeUndefined();
  }
  const fields = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`f${at}`, "x"]));
  expect(formOf(fields(2_001))).toBeUndefined();
  expect(Object.keys(formOf(fields(2_000)) ?? {})).toHaveLength(2_000);
  const repeated = new FormData();
  for (let at = 0; at <= 2_000; at++) repeated.append("items", "x");
  expect(contentOf(repeated)).toBeNull();
});

test("every name our forms use is read, and what Next and the form add is left out", () => {
  const score = "scores.5b1c3f4e-0000-4000-8000-000000000001";
  const names = { [score]: "4", "findings[0].evidence[999]": "甲", "sheet.0.AB": "name", "virtues.moral": "b" };
  expect(formOf({ ...names, $ACTION_ID_40: "x", submissionId: "1", version: "2" })).toEqual({
    scores: { [score.slice(7)]: "4" },
    findings: [{ evidence: Object.assign([], { 999: "甲" }) }],
    sheet: { 0: { AB: "name" } },
    virtues: { moral: "b" },
  });
});

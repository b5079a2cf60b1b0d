import { expect, test } from "vitest";
import { z } from "zod";
import { kinInput } from "@/lib/features/placements/opening-facts";
import { programmeInput } from "@/lib/features/programmes/facts";
import { contentOf } from "@/lib/platform/server-action";

const formOf = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return contentOf(form).payload;
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

import { expect, test } from "vitest";
import { one } from "@/app/(signed-in)/list-address";
import { storable } from "@/lib/domain/storable";
import { id, isId, text } from "@/lib/platform/input";

test("text is kept without what no database could keep", () => {
  expect(storable("回\0执\ud800，\udc00\u{20000}")).toBe("回执，\u{20000}");
  expect(text(5).parse(" 春\0耕\ud800 ")).toBe("春耕");
  expect(text(5).safeParse("\0").error?.issues[0]?.message).toBe("required");
  expect([one("\0"), one([" 春\0耕 ", "x"]), one(undefined)]).toEqual(["", "春耕", ""]);
});

test("an id is one in any case, and one and the same", () => {
  const made = "5b1c3f4e-0a1b-4c2d-8e3f-00000000000a";
  expect([id.parse(made), id.parse(made.toUpperCase())]).toEqual([made, made]);
  expect([made, made.toUpperCase(), "-".repeat(36), "abc", ""].map(isId)).toEqual([true, true, false, false, false]);
});

import { describe, expect, test } from "vitest";
import { searchHandbook } from "@/lib/platform/handbook/book";
import { type Entry, marked, searchIn, wordsOf } from "@/lib/platform/handbook/search";

const entry = (heading: string, ...paragraphs: string[]): Entry => ({
  ...{ chapter: "host", title: "接收单位", anchor: "a", heading, paragraphs },
});
const said = (pieces: readonly { text: string; hit: boolean }[]) =>
  pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join("");

describe("the search of the handbook", () => {
  test("finds Chinese by its pieces, headings before paragraphs", () => {
    const entries = [
      entry("登记谈心谈话", "帮带联系人每月谈一次，帮带联系人谈过就登记，帮带联系人也可以用手机。"),
      entry("指定帮带联系人", "从在任的党政领导中选。"),
    ];
    const found = searchIn(entries, "联系人");
    expect(found.map((one) => said(one.heading))).toEqual(["指定帮带[联系人]", "登记谈心谈话"]);
    expect(said(found[1]?.excerpt ?? [])).toContain("帮带[联系人]每月谈一次");
  });

  test("wants every word, in any order and any case, and cuts the excerpt around the first", () => {
    const entries = [
      entry("Talks", `${"x".repeat(200)} the mentor logs a talk ${"y".repeat(300)}`),
      entry("Arrival", "a mentor"),
    ];
    expect(searchIn(entries, "TALK Mentor").map((one) => one.entry.heading)).toEqual(["Talks"]);
    const excerpt = said(searchIn(entries, "mentor logs")[0]?.excerpt ?? []);
    expect(excerpt).toMatch(/^….*\[mentor\] \[logs\] a talk.*…$/);
    expect(excerpt.length).toBeLessThan(200);
  });

  test("answers nothing to nothing, and takes punctuation for a space", () => {
    expect(wordsOf("  ，。 ")).toEqual([]);
    expect(wordsOf("帮带，联系人？ 帮带")).toEqual(["帮带", "联系人"]);
    expect(searchIn([entry("到岗")], "  ")).toEqual([]);
    expect(searchIn([entry("到岗")], ".*")).toEqual([]);
  });

  test("marks what was searched for and keeps every letter", () => {
    expect(said(marked("改密码，忘记密码", ["密码"]))).toBe("改[密码]，忘记[密码]");
    expect(said(marked("abcabc", ["bc", "b"]))).toBe("a[bc]a[bc]");
    expect(said(marked("İabc", ["abc"]))).toBe("İabc");
  });

  test("answers in the reader's language, and in the other where that holds nothing", () => {
    expect(searchHandbook("zh-CN", "忘记密码").found[0]?.entry).toMatchObject({
      chapter: "account",
      anchor: "forgotten",
    });
    expect(searchHandbook("en", "forgotten password")).toMatchObject({ language: "en" });
    expect(searchHandbook("en", "忘记密码")).toMatchObject({ language: "zh-CN" });
    expect(searchHandbook("en", "no such word at all").found).toEqual([]);
  });
});

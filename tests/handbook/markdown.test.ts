import type { Tokens } from "marked";
import { describe, expect, test } from "vitest";
import { everyToken, paragraphs, readText } from "@/lib/platform/handbook/markdown";

const SOURCE = `# 接收单位

先定**两个人**。

## 确认到岗 {#arrival}

1. 点**确认到岗**。
2. 看[H1](/rules#H1)。

> 提前到的先改日期。

### 提前到 {#early}

| 谁 | 办什么 |
| --- | --- |
| 秘书 | 确认 |
`;

describe("a text of the handbook", () => {
  const text = readText(SOURCE);

  test("has a title, a lead and sections at their anchors", () => {
    expect(text.title).toBe("接收单位");
    expect(paragraphs(text.lead)).toEqual(["先定两个人。"]);
    expect(text.sections.map(({ anchor, heading, depth }) => [anchor, heading, depth])).toEqual([
      ["arrival", "确认到岗", 2],
      ["early", "提前到", 3],
    ]);
  });

  test("is read as plain words by the search: items, quotes and rows of tables too", () => {
    expect(paragraphs(text.sections[0]?.tokens ?? [])).toEqual(["点确认到岗。", "看H1。", "提前到的先改日期。"]);
    expect(paragraphs(text.sections[1]?.tokens ?? [])).toEqual(["谁 办什么", "秘书 确认"]);
  });

  test("gives its links and labels up, however deep", () => {
    const [first] = text.sections;
    expect(everyToken(first?.tokens ?? [], "link").map((token) => (token as Tokens.Link).href)).toEqual(["/rules#H1"]);
    expect(everyToken(first?.tokens ?? [], "strong")).toHaveLength(1);
  });

  test("is refused without a title, with a section that has no anchor, and with raw HTML", () => {
    expect(() => readText("先写正文\n")).toThrow("title");
    expect(() => readText("# 题\n\n## 没有锚点\n")).toThrow("anchor");
    expect(() => readText("# 题\n\n<script>1</script>\n")).toThrow("HTML");
    expect(() => readText("# 题\n\n- 列表里 <b>也</b> 不行\n")).toThrow("HTML");
  });
});

import { createTranslator } from "next-intl";
import { expect, test } from "vitest";
import type { Words } from "@/app/(signed-in)/listing";
import { detailOf } from "@/app/(signed-in)/todo-detail";
import { zhCN } from "@/lib/wording/zh-CN";

const detail = detailOf(createTranslator({ locale: "zh-CN", messages: zhCN }) as unknown as Words);
const talkAt = (hostUnit: string) => ({
  ...({ kind: "monthlyTalk", facts: { number: 3 }, key: "3" } as const),
  ...{ sendingUnit: "市住建局", hostUnit },
});
const named = (length: number, by = "白石坡镇") => by.padEnd(length, "乡");

test("one matter says which month and where", () => {
  expect(detail({ items: [talkAt("白石坡镇")] })).toBe("任期第3个月，白石坡镇");
});

test("several host units are named while their names fit forty characters, else counted", () => {
  // two names and the mark between them: 40, then 41
  expect(detail({ items: [talkAt(named(19)), talkAt(named(20))] })).toBe(`${named(19)}、${named(20)}`);
  expect(detail({ items: [talkAt(named(20)), talkAt(named(20, "马街镇"))] })).toBe("涉及2个接收单位");
});

test("of more than three host units only how many is told, however short their names", () => {
  const three = ["甲镇", "乙镇", "丙镇"].map(talkAt);
  expect(detail({ items: three })).toBe("甲镇、乙镇、丙镇");
  expect(detail({ items: [...three, talkAt("丁镇")] })).toBe("涉及4个接收单位");
});

test("one host unit is named, however long its name", () => {
  const items = [talkAt(named(60)), { ...talkAt(named(60)), facts: { number: 4 } }];
  expect(detail({ items })).toBe(named(60));
});

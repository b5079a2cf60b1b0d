import { createTranslator } from "use-intl/core";
import { describe, expect, it } from "vitest";
import { importErrors as en } from "@/lib/wording/en/import-errors";
import { importErrors as zhCN } from "@/lib/wording/zh-CN/import-errors";

const PARAMS = {
  column: "出生年月",
  value: "1990.05",
  expected: "male",
  first: "1990.01",
  second: "1990.10",
  firstSheet: "甲",
  firstRow: 2,
  limit: 500,
  megabytes: 20,
  file: "a.xlsx",
};

describe.each([["zh-CN", zhCN, /[。）]$|作为数据$/] as const, ["en", en, /\.$|data$/] as const])(
  "the sentences in %s",
  (locale, messages, end) => {
    const faults: unknown[] = [];
    const t = createTranslator({ locale, messages, onError: (error) => faults.push(error) }) as unknown as (
      key: string,
      values: object,
    ) => string;
    const keys = Object.entries(messages).flatMap(([group, sentences]) =>
      Object.keys(sentences).map((key) => `${group}.${key}`),
    );

    it.each(keys)("%s is whole with the parameters errors carry", (key) => {
      expect(t(key, PARAMS)).toMatch(end);
      expect(t(key, PARAMS)).not.toMatch(/[{}]/);
      expect(faults).toEqual([]);
    });
  },
);

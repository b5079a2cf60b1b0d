/** Workbooks as departments keep them, for the tests of the import. */
import { checkCharacter } from "@/lib/domain/id-number";
import type { ImportKind } from "@/lib/domain/vocabulary";
import { readUpload } from "@/lib/features/imports/files";

/** A made-up ID number: 999999 is no region's code. */
export const anIdNumber = (n: number, birth = "19900501"): string => {
  const first17 = `999999${birth}${String(n).padStart(3, "0")}`;
  return first17 + checkCharacter(first17);
};

/** A sheet as CSV, read as an upload is. */
export const uploaded = (kind: ImportKind, lines: readonly (readonly string[])[], today = "2026-10-12") =>
  readUpload(kind, new TextEncoder().encode(lines.map((line) => line.join(",")).join("\n")), {
    fileName: "花名册.csv",
    today,
  });

export const ROSTER_HEADER = [
  "姓 名",
  "身份证号码",
  "性别",
  "出生年月",
  "政治面貌",
  "工作单位",
  "现任职务",
  "编制",
  "手机",
  "籍贯",
];

/** One row under `ROSTER_HEADER`; an even number is a woman's. */
export const rosterLine = (n: number, unit: string, over: Partial<Record<number, string>> = {}): string[] =>
  [
    "陆文婧",
    ` ${anIdNumber(n)}`,
    n % 2 === 0 ? "女" : "男",
    "1990.05",
    "中共党员",
    unit,
    "四级主任科员",
    "公务员",
    "",
    "湖南祁阳",
  ].map((cell, at) => over[at] ?? cell);

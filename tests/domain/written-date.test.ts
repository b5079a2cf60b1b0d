import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDate, parseCalendarDate } from "@/lib/domain/calendar-date";
import { readWrittenDate } from "@/lib/domain/written-date";

const read = (text: string) => readWrittenDate(text, 2026);

describe("a day as people write it", () => {
  it.each([
    "2026-10-14",
    "20261014",
    "2026/10/14",
    "2026.10.14",
    "2026。10。14",
    "2026年10月14日",
    " 2026 年 10 月 14 日 ",
    "２０２６－１０－１４",
    "２０２６年１０月１４日",
    "10-14",
    "10/14",
    "10.14",
    "10月14日",
    "10月14号",
  ])("%s is the 14th of October 2026", (text) => expect(read(text)).toBe("2026-10-14"));

  it("takes months and days of one digit", () => {
    expect(read("2026-3-1")).toBe("2026-03-01");
    expect(read("3月1日")).toBe("2026-03-01");
  });

  it.each([
    "",
    "明天",
    "2026",
    "2026-10",
    "202610",
    "14",
    "2026-10-14-1",
    "26-10-14",
    "2026-13-01",
    "2026-00-10",
    "1014",
  ])("%s is no day", (text) => expect(read(text)).toBeNull());

  it("knows which days exist", () => {
    expect(read("2024-02-29")).toBe("2024-02-29");
    for (const text of ["2025-02-29", "2-29", "1900-02-29", "2026-04-31", "2026-10-00", "20261032"])
      expect(read(text), text).toBeNull();
    expect(readWrittenDate("2-29", 2028)).toBe("2028-02-29");
  });

  it("agrees with the strict reading wherever that reads", () => {
    const two = (n: number) => String(n).padStart(2, "0");
    const parts = fc.tuple(
      fc.integer({ min: 1000, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    );
    fc.assert(
      fc.property(parts, ([year, month, day]) => {
        const iso = `${year}-${two(month)}-${two(day)}`;
        expect(read(iso)).toBe(parseCalendarDate(iso));
        expect(read(`${year}年${month}月${day}日`)).toBe(parseCalendarDate(iso));
      }),
    );
    expect(read("2026-10-14")).toBe(calendarDate("2026-10-14"));
  });
});

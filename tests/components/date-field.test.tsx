import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { TypedValues } from "@/components/ui/action-state";
import { FormContext } from "@/components/ui/form-context";
import { DateField } from "@/components/ui/text-field";
import { en } from "@/lib/wording/en";
import { zhCN } from "@/lib/wording/zh-CN";

/** The field as the server sends it, on 2 January 2027, half past midnight in Shanghai. */
function field(
  typed: TypedValues,
  { locale = "zh-CN" as "zh-CN" | "en", given = undefined as string | undefined } = {},
): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider
      locale={locale}
      messages={locale === "en" ? (en as unknown as typeof zhCN) : zhCN}
      timeZone="Asia/Shanghai"
      now={new Date("2027-01-01T16:30:00Z")}
    >
      <FormContext value={{ prefix: "f", faults: {}, values: typed, pending: false }}>
        <DateField name="day" label="日期" required defaultValue={given} />
      </FormContext>
    </NextIntlClientProvider>,
  );
}
const value = (html: string) => /value="([^"]*)"/.exec(html)?.[1];

describe("a date field without script", () => {
  it("is a text field, so that no browser puts its own language into it", () => {
    expect(field({})).toContain('type="text"');
    expect(field({})).toContain('placeholder="年-月-日"');
    expect(field({}, { locale: "en" })).toContain('placeholder="yyyy-mm-dd"');
  });

  it("shows the meaning of what was typed, and the day of the week in the page's language", () => {
    const html = field({ day: "2026年10月14日" });
    expect(value(html)).toBe("2026-10-14");
    expect(html).toContain("星期三");
    expect(field({ day: "2026/10/14" }, { locale: "en" })).toContain("Wednesday");
  });

  it("completes the year by the business day", () => expect(value(field({ day: "3月1日" }))).toBe("2027-03-01"));

  it("gives back as it was what is no day", () => {
    const html = field({ day: "2026-02-30" }, { given: "2026-02-01" });
    expect(value(html)).toBe("2026-02-30");
    expect(html).not.toContain("星期");
  });

  it("has no calendar button where nothing would answer it", () => expect(field({})).not.toContain("<button"));
});

import { expect, signIn, test } from "./fixtures";

const CALENDAR = "/programmes/calendar?year=2026";

/** The page's language and the browser's, each time the other one. */
const CASES = [
  {
    page: "zh-CN",
    browser: "en-US",
    shape: "年-月-日",
    open: "打开日历",
    weekday: "星期三",
    month: "10月",
    monday: "星期一",
  },
  {
    page: "en",
    browser: "zh-CN",
    shape: "yyyy-mm-dd",
    open: "Open the calendar",
    weekday: "Wednesday",
    month: "Oct",
    monday: "Monday",
  },
] as const;

for (const words of CASES) {
  test(`a date field speaks ${words.page} in a browser that speaks ${words.browser}`, async ({ browser }) => {
    const context = await browser.newContext({
      baseURL: process.env.E2E_BASE_URL,
      locale: words.browser,
      timezoneId: "America/New_York",
    });
    const page = await context.newPage();
    await signIn(page, "zuzhibu");
    await context.addCookies([{ name: "guazhi-locale", value: words.page, url: process.env.E2E_BASE_URL }]);
    await page.goto(CALENDAR);
    const field = page.locator('input[name="day"]');
    await expect(field).toHaveAttribute("placeholder", words.shape);
    await field.fill("２０２６年１０月１４日");
    await field.blur();
    await expect(field).toHaveValue("2026-10-14");
    await expect(page.getByText(words.weekday, { exact: true })).toBeVisible();

    await page.getByRole("button", { name: words.open, exact: true }).press("Enter");
    const chosen = page.getByRole("gridcell", { selected: true });
    await expect(chosen).toHaveText("14");
    await expect(page.locator(".cal .rdp-dropdowns")).toContainText(words.month);
    await expect(page.locator(".cal thead th").first()).toHaveAttribute("aria-label", words.monday);
    await expect(chosen.getByRole("button")).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await expect(field).toHaveValue("2026-10-22");
    await expect(field).toBeFocused();
    await expect(page.locator(".cal")).toHaveCount(0);

    await page.getByRole("button", { name: words.open, exact: true }).click();
    await expect(page.locator(".cal")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.locator(".cal")).toHaveCount(0);
    await expect(field).toHaveValue("2026-10-22");
    await context.close();
  });
}

test("the calendar is a sheet as wide as a phone", async ({ browser }) => {
  const context = await browser.newContext({
    baseURL: process.env.E2E_BASE_URL,
    viewport: { width: 360, height: 780 },
  });
  const page = await context.newPage();
  await signIn(page, "zuzhibu");
  await page.goto(CALENDAR);
  await page.waitForLoadState("load");
  // fetched when it is first asked for: the page does not carry it
  const fetched = page.waitForRequest((request) => request.resourceType() === "script");
  await page.getByRole("button", { name: "打开日历", exact: true }).click();
  await fetched;
  await expect(page.getByRole("gridcell").first()).toBeVisible();
  const box = await page.locator(".cal-pop").boundingBox();
  expect(box).toMatchObject({ x: 0, width: 360 });
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(780, 0);
  await context.close();
});

test("without script a day is sent as it was written, and understood; what is none comes back as it was", async ({
  browser,
}) => {
  const context = await browser.newContext({ baseURL: process.env.E2E_BASE_URL, javaScriptEnabled: false });
  const page = await context.newPage();
  await signIn(page, "zuzhibu");
  await page.goto(CALENDAR);
  await expect(page.getByRole("button", { name: "打开日历" })).toHaveCount(0);
  const field = page.locator('input[name="day"]');
  await field.fill("2026年2月30日");
  await page.getByRole("radio", { name: "休息日" }).check();
  await page.getByRole("button", { name: "登记这一天" }).click();
  await expect(page.getByText("不是有效的日期").first()).toBeVisible();
  await expect(field).toHaveValue("2026年2月30日");
  await field.fill("2026.11.20");
  await page.getByRole("radio", { name: "休息日" }).check();
  await page.getByRole("button", { name: "登记这一天" }).click();
  await expect(page.locator("main")).toContainText("11月20日");
  await context.close();
});

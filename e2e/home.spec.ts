import { ACCOUNTS, expect, test } from "./fixtures";

const BUSINESS = ACCOUNTS.filter(({ role }) => role !== "auditor" && role !== "systemAdministrator");

for (const { account, role } of BUSINESS) {
  test(`${account} (${role}) finds real work at home, and every button, figure and message leads somewhere`, async ({
    signedIn,
  }) => {
    test.setTimeout(120_000);
    const context = await signedIn(account);
    const page = await context.newPage();
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1, name: "待办" })).toBeVisible();
    const buttons = page.locator(".todo .btn");
    await expect(buttons.first()).toBeVisible();
    await expect(page.locator("main .btn-primary")).toHaveCount(1);
    // the count beside the place is the number of matters on the page
    await expect(page.locator(".side a[href='/'] .n [aria-hidden]")).toHaveText(String(await buttons.count()));
    const hrefs = await page
      .locator("main a")
      .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute("href") ?? ""))]);
    for (const href of hrefs) {
      const response = await context.request.get(href, { maxRedirects: 0 });
      expect.soft(response.status(), `${role} ${href}`).toBe(200);
    }
    await page.close();
  });
}

test("what is joined is seen one by one, none lost, and each leads to its own page", async ({ signedIn }) => {
  const page = await (await signedIn("zuzhibu")).newPage();
  await page.goto("/");
  const joined = page.locator(".todo", { has: page.getByRole("link", { name: /^逐个办理/ }) }).first();
  const names = ((await joined.locator("b").textContent()) ?? "").split("、");
  await joined.getByRole("link").click();
  await expect(page).toHaveURL(/\?kind=\w+&due=/);
  await expect(page.locator(".todo b")).toHaveText(names);
  await page.locator(".todo .btn").first().click();
  await expect(page).toHaveURL(/\/(placements|deliveries)\//);
});

test("by keyboard: from the skip link to the most urgent button, past no more than the first-run guide", async ({
  signedIn,
}) => {
  const page = await (await signedIn("zuzhibu")).newPage();
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "跳到正文" })).toBeFocused();
  await page.keyboard.press("Enter");
  const primary = page.locator(".todo .btn-primary");
  const within = (selector: string) =>
    page.evaluate((where) => document.activeElement?.closest(where) !== null, selector);
  await page.keyboard.press("Tab");
  for (let press = 0; press < 20 && (await within("main .guide, main .help, main .head")); press++) {
    await page.keyboard.press("Tab");
  }
  await expect(primary).toBeFocused();
});

test("messages are unread until one says otherwise, without script too", async ({ browser, signedIn }) => {
  const context = await signedIn("guazhi");
  const plain = await browser.newContext({
    baseURL: process.env.E2E_BASE_URL,
    javaScriptEnabled: false,
    storageState: await context.storageState(),
  });
  const page = await plain.newPage();
  await page.goto("/messages");
  await expect(page.locator(".msgs li").first()).toBeVisible();
  const unread = page.locator(".msgs .unread");
  await expect(unread.first()).toBeVisible();
  await page.getByRole("button", { name: "全部标为已读" }).click();
  await expect(unread).toHaveCount(0);
  await expect(page.getByRole("button", { name: "全部标为已读" })).toHaveCount(0);
  await plain.close();
});

test("a programme's year: as lines, as a table and by month, on a desk and on a phone", async ({ signedIn }) => {
  const page = await (await signedIn("buzhang")).newPage();
  await page.goto("/");
  await page.getByRole("link", { name: "年度总览" }).click();
  await expect(page.locator(".gantt tbody tr:not(.grp)").first()).toBeVisible();
  const drawn = await page.locator(".gantt tbody tr:not(.grp)").count();
  await page.getByRole("link", { name: "看成表格" }).click();
  await expect(page.locator("table.list tbody tr")).toHaveCount(drawn);
  await page.getByRole("link", { name: "按月看到期" }).click();
  await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
  await page.setViewportSize({ width: 360, height: 780 });
  await page.getByRole("link", { name: "一年一线" }).click();
  await expect(page.locator(".gantt tbody .nx").first()).toBeVisible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
});

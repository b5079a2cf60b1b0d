import AxeBuilder from "@axe-core/playwright";
import type { BrowserContext, Page } from "@playwright/test";
import { expect, signIn, test } from "./fixtures";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const clean = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ["violations"] })
    .withTags(WCAG)
    .analyze();
  expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(" ")).join(" | ")}`)).toEqual(
    [],
  );
};
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const inEnglish = (context: BrowserContext) =>
  context.addCookies([{ name: "guazhi-locale", value: "en", url: process.env.E2E_BASE_URL as string }]);

test("the handbook is searched, read from chapter to chapter, and found from the page one is on", async ({
  browser,
}) => {
  const context = await browser.newContext({ locale: "zh-CN" });
  const page = await context.newPage();
  await signIn(page, "jieshou");
  await page.goto("/units");
  await page.getByText("帮助与依据", { exact: true }).click();
  await expect(page.getByText("接收单位先明确第一责任人，再接收挂职干部。")).toBeVisible();
  await clean(page);
  await page.keyboard.press("Escape");
  await expect(page.getByText("接收单位先明确第一责任人，再接收挂职干部。")).toBeHidden();
  await page.getByText("帮助与依据", { exact: true }).press("Enter");
  await page.getByRole("link", { name: "看操作说明" }).click();
  await expect(page).toHaveURL(/\/help\/importing#units$/);
  await page.getByRole("link", { name: /^下一章/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("组织部门：谈话、考核和反馈");

  await page.getByRole("link", { name: "帮助", exact: true }).first().click();
  await page.getByLabel("查什么").fill("忘记密码");
  await page.getByLabel("查什么").press("Enter");
  await expect(page).toHaveURL(/\/help\?q=/);
  await expect(page.locator("mark").first()).toHaveText("忘记密码");
  await clean(page);
  await page.getByRole("link", { name: "忘记密码" }).click();
  await expect(page.getByRole("heading", { name: "忘记密码" })).toBeInViewport();
  await context.close();
});

test("a question nothing answers is told so; a chapter that does not exist is not found", async ({ signedIn }) => {
  const page = await (await signedIn("shenji")).newPage();
  await page.goto("/help?q=没有这回事儿");
  await expect(page.getByText("手册里没有写到“没有这回事儿”")).toBeVisible();
  expect((await page.goto("/help/nowhere"))?.status()).toBe(404);
  await page.close();
});

for (const width of [360, 1440]) {
  test(`axe finds nothing in the handbook in English and in Chinese, dark too, at ${width}`, async ({ browser }) => {
    test.setTimeout(120_000);
    for (const language of ["zh-CN", "en"]) {
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: "dark" });
      const page = await context.newPage();
      await signIn(page, "guazhi");
      if (language === "en") await inEnglish(context);
      for (const path of ["/help", "/help/cadre", "/help/year", "/help?q=kin", "/help/news"]) {
        await page.goto(path);
        await expect(page.locator("html")).toHaveAttribute("lang", language);
        expect(await overflow(page), `${language} ${path}`).toBeLessThanOrEqual(0);
        await clean(page);
      }
      await context.close();
    }
  });
}

test("the first steps are put away for good, also after signing out, and come back from the help; without script", async ({
  browser,
}) => {
  const without = { javaScriptEnabled: false, locale: "zh-CN" };
  const first = await browser.newContext(without);
  const page = await first.newPage();
  await signIn(page, "bangdai");
  const steps = page.getByRole("heading", { name: "第一次使用" });
  await expect(steps).toBeVisible();
  await page.getByRole("button", { name: "收起，不再显示" }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(steps).toHaveCount(0);
  await page.getByRole("button", { name: "退出登录" }).click();
  await first.close();

  const second = await browser.newContext(without);
  const again = await second.newPage();
  await signIn(again, "bangdai");
  await expect(again.getByRole("heading", { name: "待办", level: 1 })).toBeVisible();
  await expect(again.getByRole("heading", { name: "第一次使用" })).toHaveCount(0);
  await again.goto("/help");
  await again.getByRole("button", { name: "重新显示在第一页上" }).click();
  await expect(again.getByRole("heading", { name: "第一次使用" })).toBeVisible();
  // the demo's mentor has talked and drafted: with the last step ticked the guide is finished, and leaves by itself
  await again.getByRole("button", { name: /^看过了\s*：看自己帮带的干部$/ }).click();
  await expect(again.getByRole("heading", { name: "第一次使用" })).toHaveCount(0);
  await expect(again.getByRole("heading", { name: "待办", level: 1 })).toBeVisible();
  await second.close();
});

test("news is marked in the frame until it was opened", async ({ browser }) => {
  const context = await browser.newContext({ locale: "zh-CN" });
  const page = await context.newPage();
  await signIn(page, "paichu");
  await page.getByRole("button", { name: "更新说明（有新内容）" }).click();
  await expect(page).toHaveURL(/\/help\/news$/);
  await expect(page.getByRole("heading", { name: "更新说明", level: 1 })).toBeVisible();
  await expect(page.getByRole("button", { name: "更新说明（有新内容）" })).toHaveCount(0);
  await page.goto("/placements");
  await page.getByRole("link", { name: "更新说明" }).click();
  await expect(page).toHaveURL(/\/help\/news$/);
  await context.close();
});

import type { Page } from "@playwright/test";
import demo from "../../prisma/seed/accounts.json" with { type: "json" };
import { expect, signIn, test } from "../fixtures";
import { field, fill, press, type Stage, stage } from "./stage";

const WRONG = "账号或密码不对";
const LOCKED = "输错次数太多，暂时锁定";

async function tries(page: Page, account: string, password: string): Promise<void> {
  await page.getByLabel("账号", { exact: true }).fill(account);
  await page.getByLabel("密码", { exact: true }).fill(password);
  await press(page, "登录");
}

test.describe.configure({ mode: "serial", timeout: 90_000 });

test.describe("at the door", () => {
  let world: Stage;
  test.beforeAll(async ({ browser }) => {
    world = await stage(browser);
    await world.on(world.seededOn);
  });
  test.afterAll(async () => world?.end());

  test("a wrong password and an unknown account are told the same, and the account typed stays", async () => {
    const context = await world.arrive();
    const page = await context.newPage();
    const told: string[] = [];
    for (const account of ["shuji", "nobody-of-this-name"]) {
      await page.goto("/sign-in");
      await tries(page, account, "not the password");
      await expect(page.getByText(WRONG)).toBeVisible();
      await expect(page.getByLabel("账号", { exact: true })).toHaveValue(account);
      await expect(page.getByLabel("密码", { exact: true })).toHaveValue("");
      told.push((await page.locator("form [role=alert]").textContent()) ?? "");
    }
    expect(told[0]).toBe(told[1]);
    await context.close();
  });

  test("five failures lock the account for this address, and the right password with it", async () => {
    const context = await world.arrive();
    const page = await context.newPage();
    await page.goto("/sign-in");
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      const answered = page.waitForResponse((response) => response.request().method() === "POST");
      await tries(page, "shenji", `not the password ${attempt}`);
      await answered;
      // the answer to this attempt is on the page: it takes the password away and leaves the account
      await expect(page.getByLabel("密码", { exact: true })).toHaveValue("");
      await expect(page.locator("form [role=alert]")).toContainText(attempt < 5 ? WRONG : /不对|锁定/);
    }
    await tries(page, "shenji", demo.password);
    await expect(page.getByText(LOCKED)).toBeVisible();
    await expect(page.getByText("请15分钟后再试")).toBeVisible();
    await expect(page).toHaveURL(/\/sign-in/);
    // another account at the same address is not locked with it
    await signIn(page, "zuzhibu");
    await context.close();
  });

  test("a disabled account is out on its next click, and in again once it is enabled", async () => {
    const liaison = await world.as("paichu");
    await expect(liaison.getByRole("heading", { level: 1 })).toBeVisible();
    const administrator = await world.as("xitong");
    await administrator.goto("/accounts?q=paichu");
    await administrator.getByRole("link", { name: "paichu", exact: true }).click();
    await press(administrator, "停用这个账号");
    await expect(administrator.getByRole("button", { name: "恢复这个账号" })).toBeVisible();

    await liaison.getByRole("link", { name: "挂职", exact: true }).first().click();
    await expect(liaison).toHaveURL(/\/sign-in/);
    await tries(liaison, "paichu", demo.password);
    await expect(liaison.getByText(WRONG)).toBeVisible();

    await press(administrator, "恢复这个账号");
    await expect(administrator.getByRole("button", { name: "停用这个账号" })).toBeVisible();
    await signIn(liaison, "paichu");
  });

  test("signing out closes the door behind one", async () => {
    const context = await world.arrive();
    const page = await context.newPage();
    await signIn(page, "buzhang");
    await press(page, "退出登录");
    await expect(page).toHaveURL(/\/sign-in/);
    await page.goto("/placements");
    await expect(page).toHaveURL(/\/sign-in/);
    await context.close();
  });

  test("without JavaScript a mentor signs in, is told of a fault, and logs a talk with nothing typed lost", async () => {
    const context = await world.arrive(1280, false);
    const page = await context.newPage();
    await signIn(page, "bangdai");
    await page.goto("/placements");
    await page.getByRole("link", { name: "袁若溪", exact: true }).click();
    const placement = page.url();
    await page.goto(`${placement}/talks/new`);
    const note = "谈到孩子转学的事，已请派出单位协助联系学校。";
    await fill(page, { 谈话情况: note });
    await page.getByRole("radio", { name: "提醒", exact: true }).check();
    await press(page, "登记谈话");
    await expect(page.getByRole("alert").getByText(/要改/)).toBeVisible();
    await expect(field(page, "谈话情况")).toHaveValue(note);
    await expect(field(page, "谈话日期")).toHaveValue(world.seededOn);
    await expect(page.getByRole("radio", { name: "提醒", exact: true })).toBeChecked();

    const agreed = "下月起每周一在镇里开例会，报送项目进度。";
    await fill(page, { 约定的事: agreed });
    await press(page, "登记谈话");
    await expect(page).toHaveURL(placement);
    await expect(page.getByText(agreed).first()).toBeVisible();
    await context.close();
  });
});

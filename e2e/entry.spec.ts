import type { Page } from "@playwright/test";
import { expect, rows, test } from "./fixtures";
import { field, press, type Stage, stage } from "./journeys/stage";

/** How little it takes to enter what is entered often: counted, with real keys. */
test.describe.configure({ mode: "serial", timeout: 120_000 });

let world: Stage;
test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000);
  world = await stage(browser);
  await world.on(world.seededOn);
});
test.afterAll(async () => world?.end());

/** A keyboard that counts what is pressed besides the text. */
function counting(page: Page) {
  const keys = { pressed: 0 };
  const press = async (key: string) => {
    keys.pressed += 1;
    await page.keyboard.press(key);
  };
  return {
    keys,
    press,
    /** Presses Tab until the wanted control has the focus. */
    tabTo: async (isThere: () => Promise<boolean>, most = 12) => {
      for (let presses = 0; presses < most; presses += 1) {
        if (await isThere()) return;
        await press("Tab");
      }
      expect(await isThere(), "reached with Tab").toBe(true);
    },
    write: (text: string) => page.keyboard.insertText(text),
  };
}
const hasFocus = (page: Page, selector: string) => () =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
const FIELDS = ".drafted form :is(input:not([type=hidden]):not([type=radio]), textarea, select)";

test("a talk is logged from the placement by keyboard alone: at most five fields and twelve keys besides the text", async () => {
  const page = await world.as("jieshou");
  await page.goto("/placements");
  await page.getByRole("link", { name: "袁若溪", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("袁若溪");
  const { keys, press: key, tabTo, write } = counting(page);
  const talk = page.locator('main a[href$="/talks/new"]').first();
  await page.locator("main").focus();
  await tabTo(() => talk.evaluate((link) => link === document.activeElement), 40);
  const reached = keys.pressed;
  await key("Enter");
  await expect(field(page, "约定的事")).toBeFocused();
  keys.pressed = 1; // the way through a page depends on what is due on it; counted is what the form itself asks
  await write("键盘登记的约定");
  await key("Tab");
  await write("键盘登记的情况");
  await tabTo(hasFocus(page, 'button[type="submit"].btn-primary'));
  await key("Enter");
  await expect(page).not.toHaveURL(/talks\/new/);
  const found = await rows("select 1 from talk where agreed = '键盘登记的约定'", [], world.ownerUrl);
  expect(found).toHaveLength(1);
  test.info().annotations.push({ type: "keys", description: `${keys.pressed} in the form, ${reached} before it` });
  expect(keys.pressed).toBeLessThanOrEqual(12);
});

test("a secretary of several cadres chooses the cadre in the form: still at most twelve keys and five fields to fill", async () => {
  const page = await world.as("jieshou");
  await page.goto("/talks/new");
  const whom = field(page, "谈话对象");
  await expect(whom.locator("option")).not.toHaveCount(1);
  expect(await page.locator(FIELDS).count()).toBeLessThanOrEqual(5);
  const { keys, press: key, tabTo, write } = counting(page);
  await expect(whom).toBeFocused();
  await key("ArrowDown");
  await tabTo(hasFocus(page, 'textarea[name="agreed"]'));
  await write("快速登记的约定");
  await key("Tab");
  await write("快速登记的情况");
  await tabTo(hasFocus(page, 'button[type="submit"].btn-primary'));
  await key("Enter");
  await expect(page).toHaveURL(/\/placements\/[0-9a-f-]{36}$/);
  expect(keys.pressed).toBeLessThanOrEqual(12);
});

test("a report is written on a phone of 360 pixels, kept while it is written, and submitted", async () => {
  const page = await world.as("guazhi", { width: 360 });
  const open = await rows<{ path: string }>(
    `select '/placements/' || p.id as path from placement p join account a on a.person_id = p.cadre_id where a.name = 'guazhi'`,
    [],
    world.ownerUrl,
  );
  const place = open[0]?.path ?? "";
  let found = "";
  for (let period = 1; period <= 8 && found === ""; period += 1) {
    await page.goto(`${place}/reports/${period}`);
    if (await page.getByRole("button", { name: /^提交/ }).isVisible()) found = `${place}/reports/${period}`;
  }
  expect(found, "a period that can be reported").not.toBe("");
  for (const name of ["work", "study", "life", "thought"]) {
    await page.locator(`textarea[name="${name}"]`).fill(`手机上写的${name}，写得够长，说清楚做了什么事。`);
  }
  await page.locator('textarea[name="thought"]').blur();
  await expect(page.locator(".form-foot .saved")).toContainText("草稿已保存");
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
  await page.reload();
  await expect(page.locator('textarea[name="work"]')).toHaveValue(/手机上写的work/);
  await page.getByRole("button", { name: /^提交/ }).click();
  await expect(page.getByText("手机上写的work").first()).toBeVisible();
  // what is left of the form is the correction, folded away
  await expect(page.locator('textarea[name="work"]:visible')).toHaveCount(0);
  await expect(page.getByText(/已恢复.*的草稿/)).toHaveCount(0);
});

test("a review goes by steps on a phone, keeps everything going back and forth, and is one page where it is wide", async () => {
  const page = await world.as("zuzhibu");
  await page.goto("/reviews");
  const review = await page
    .locator('main a[href*="/reviews/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  let found = "";
  for (const path of review) {
    await page.goto(path);
    if (await page.locator('textarea[name="comment"]').isVisible()) {
      found = path;
      break;
    }
  }
  expect(found, "a review to be written").not.toBe("");
  await expect(page.locator(".step:visible")).toHaveCount(5);
  await expect(page.getByText(/第1步，共5步/)).toHaveCount(0);

  const phone = await world.as("zuzhibu", { width: 360 });
  await phone.goto(found);
  await expect(phone.getByText("第1步，共5步")).toBeVisible();
  await expect(phone.locator(".step:visible")).toHaveCount(1);
  const level = phone.locator(".lv").first().getByRole("radio").nth(2);
  await level.check();
  await phone.getByRole("button", { name: /^下一步/ }).click();
  await expect(phone.getByRole("heading", { name: /第2步，共5步/ })).toBeFocused();
  for (const step of [3, 4]) {
    await phone.getByRole("button", { name: /^下一步/ }).click();
    await expect(phone.getByRole("heading", { name: new RegExp(`第${step}步`) })).toBeFocused();
  }
  await phone.locator('textarea[name="comment"]').fill("分步填写的评语");
  await phone.getByRole("button", { name: /^上一步/ }).click();
  await phone.getByRole("button", { name: /^下一步/ }).click();
  await expect(phone.locator('textarea[name="comment"]')).toHaveValue("分步填写的评语");
  await phone.getByRole("button", { name: /^下一步/ }).click();
  await expect(phone.locator(".steps-left li")).toHaveCount(4);
  await phone.locator(".steps-left button").first().click();
  await expect(phone.getByText("第1步，共5步")).toBeVisible();
  await expect(level).toBeChecked();
  const wide = await phone.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
});

test("what is wrong leads to its step", async () => {
  const phone = await world.as("paichu", { width: 360 });
  await phone.goto("/reviews");
  const found = await phone
    .locator('main a[href*="/reviews/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  for (const path of found) {
    await phone.goto(path);
    if (await phone.locator(".steps").isVisible()) break;
  }
  await expect(phone.getByText("第1步，共5步")).toBeVisible();
  for (let step = 1; step < 5; step += 1) await phone.getByRole("button", { name: /^下一步/ }).click();
  await press(phone, "提交派出单位意见");
  const faults = phone.getByRole("alert");
  await expect(faults).toBeFocused();
  await faults.getByRole("link", { name: /派出单位意见/ }).click();
  await expect(phone.locator('textarea[name="comment"]')).toBeFocused();
  await expect(phone.getByText("第4步，共5步")).toBeVisible();
});

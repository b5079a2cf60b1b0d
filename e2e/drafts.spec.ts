import type { BrowserContext, Page } from "@playwright/test";
import demo from "../prisma/seed/accounts.json" with { type: "json" };
import { expect, rows, signIn, test } from "./fixtures";
import { field, press, type Stage, stage } from "./journeys/stage";

/** What is typed is not lost: not by a closed tab, an ended session, a second window, a cut line or a second press. */
test.describe.configure({ mode: "serial", timeout: 120_000 });

let world: Stage;
let form: string;
test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000);
  world = await stage(browser);
  await world.on(world.seededOn);
  const context = await world.arrive();
  const page = await context.newPage();
  await signIn(page, "bangdai");
  await page.goto("/placements");
  const link = page.getByRole("link", { name: "袁若溪", exact: true });
  form = `${await link.getAttribute("href")}/talks/new`;
  await context.close();
});
test.afterAll(async () => world?.end());

const RESTORED = /已恢复.*的草稿/;
const agreed = (page: Page) => field(page, "约定的事");
const note = (page: Page) => field(page, "谈话情况");
const status = (page: Page) => page.locator(".form-foot .saved");
/** A browser of the mentor's own, at the form. */
async function writer(script = true): Promise<{ context: BrowserContext; page: Page }> {
  const context = await world.arrive(1280, script);
  const page = await context.newPage();
  await signIn(page, "bangdai");
  await open(page);
  return { context, page };
}
async function open(page: Page): Promise<void> {
  await page.goto(form);
  await expect(agreed(page)).toBeVisible();
}
/** Types and leaves the field, and waits until the server has it. */
async function write(page: Page, text: string, into = agreed(page)): Promise<void> {
  await into.fill(text);
  await into.blur();
  await expect(status(page)).toContainText("草稿已保存");
}
async function discard(page: Page): Promise<void> {
  await open(page);
  if (!(await page.getByText(RESTORED).isVisible())) return;
  await page.locator(".draft-notice").getByRole("button", { name: "丢弃草稿" }).click();
  const sure = page.getByRole("dialog", { name: "丢弃这份草稿吗" });
  if (await sure.isVisible()) await sure.getByRole("button", { name: "丢弃草稿" }).click();
  await expect(page.getByText(RESTORED)).toHaveCount(0);
}
const talks = async (text: string) => {
  const found = await rows<{ n: string }>("select count(*) as n from talk where agreed = $1", [text], world.ownerUrl);
  return Number(found[0]?.n);
};
/** The door falls shut behind whoever wrote. */
const endSessions = () => rows("update session set closed_at = now() where closed_at is null", [], world.ownerUrl);

test("a draft is saved by itself, found again in another browser, also without script, and discarded at one's wish", async () => {
  const text = "每周一上午在镇里开例会";
  const { context, page } = await writer();
  await agreed(page).pressSequentially(text);
  await expect(status(page)).toContainText(/草稿已保存 \d\d:\d\d/);
  await context.close();

  const other = await writer(false);
  await expect(other.page.getByText(RESTORED)).toBeVisible();
  await expect(agreed(other.page)).toHaveValue(text);
  await discard(other.page);
  await expect(agreed(other.page)).toHaveValue("");
  await other.context.close();

  const third = await writer();
  await write(third.page, text);
  await third.page.reload();
  await expect(agreed(third.page)).toHaveValue(text);
  await discard(third.page);
  await expect(agreed(third.page)).toHaveValue("");
  await third.page.reload();
  await expect(third.page.getByText(RESTORED)).toHaveCount(0);
  await third.context.close();
});

test("two windows wrote: different fields are put together, the same one is chosen between", async () => {
  const { context, page: first } = await writer();
  const second = await context.newPage();
  await open(second);
  await write(first, "第一个窗口约定的事");
  await note(second).fill("第二个窗口记的情况");
  await note(second).blur();
  await expect(agreed(second)).toHaveValue("第一个窗口约定的事");
  await expect(status(second)).toContainText("草稿已保存");

  await agreed(first).fill("第一个窗口改过的约定");
  await agreed(first).blur();
  await expect(note(first)).toHaveValue("第二个窗口记的情况");
  await agreed(second).fill("第二个窗口改过的约定");
  await agreed(second).blur();
  await expect(status(second)).toContainText("同一处内容在别的窗口也改过");
  await second.getByRole("button", { name: "选用哪一份" }).click();
  const choice = second.getByRole("dialog");
  await expect(choice).toContainText("第一个窗口改过的约定");
  await expect(choice).toContainText("第二个窗口改过的约定");
  await choice.getByRole("radio", { name: "两份都留下，先后接在一起" }).check();
  await choice.getByRole("button", { name: "就这样" }).click();
  await expect(agreed(second)).toHaveValue("第二个窗口改过的约定\n第一个窗口改过的约定");
  await expect(status(second)).toContainText("草稿已保存");
  await discard(second);
  await context.close();
});

test("leaving asks only while something is not saved, and waits for a save before it asks", async () => {
  const { context, page } = await writer();
  const home = page.getByRole("navigation", { name: "主导航" }).getByRole("link", { name: /^待办/ });
  await agreed(page).fill("离开以前会保存");
  await home.click();
  await expect(page.getByRole("heading", { level: 1, name: "待办" })).toBeVisible();
  await open(page);
  await expect(agreed(page)).toHaveValue("离开以前会保存");

  await page.route("**/api/drafts", (route) => route.abort());
  await agreed(page).fill("线路断了以后写的");
  await agreed(page).blur();
  await expect(status(page)).toContainText("没有保存上，正在重试（内容还在这一页）");
  await home.click();
  const asked = page.getByRole("dialog", { name: "写的内容还没有保存上" });
  await expect(asked.getByRole("button", { name: "留在这一页" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(asked).toHaveCount(0);
  await expect(agreed(page)).toHaveValue("线路断了以后写的");
  const closing = page.waitForEvent("dialog");
  void page.close({ runBeforeUnload: true });
  const native = await closing;
  expect(native.type()).toBe("beforeunload");
  await native.dismiss();

  await home.click();
  await asked.getByRole("button", { name: "仍要离开" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "待办" })).toBeVisible();
  await page.unroute("**/api/drafts");
  await discard(page);
  await context.close();
});

test("the session ends while one writes: sign in in place, and the same submission goes on, once", async () => {
  const text = "登录失效以后接着提交的约定";
  const { context, page } = await writer();
  await agreed(page).fill(text);
  await endSessions();
  await agreed(page).blur();
  await expect(status(page)).toContainText("登录已失效，刚写的还没有保存上");
  const id = await page.locator('form input[name="submissionId"]').inputValue();
  await press(page, "登记谈话");
  const door = page.getByRole("dialog", { name: "登录已失效，请再登录一次" });
  await expect(door.getByLabel("账号")).toHaveValue("bangdai");
  await door.getByLabel("密码").fill("not the password");
  await press(page, "登录并继续");
  await expect(door).toContainText("账号或密码不对");
  expect(await talks(text)).toBe(0);
  await door.getByLabel("密码").fill(demo.password);
  await press(page, "登录并继续");
  await expect(page).not.toHaveURL(/talks\/new/);
  expect(await talks(text)).toBe(1);
  const sent = await rows("select 1 from submission where id = $1", [id], world.ownerUrl);
  expect(sent).toHaveLength(1);
  await open(page);
  await expect(page.getByText(RESTORED)).toHaveCount(0);
  await context.close();
});

test("somebody else signs in beside it: nothing goes out under their name, and the words are covered until the writer is back", async () => {
  const text = "只有写的人能接着办的约定";
  const { context, page } = await writer();
  await agreed(page).fill(text);
  await agreed(page).blur();
  await expect(status(page)).toContainText("草稿已保存");
  const beside = await context.newPage();
  await beside.goto("/");
  await press(beside, "退出登录");
  await expect(beside).toHaveURL(/sign-in/);
  await signIn(beside, "zuzhibu");
  await press(page, "登记谈话");
  const door = page.getByRole("dialog", { name: "现在登录的不是写这张表的人" });
  await expect(door).toBeVisible();
  expect(await talks(text)).toBe(0);
  await beside.goto(form);
  await expect(agreed(beside)).toHaveValue("");
  await door.getByLabel("密码").fill(demo.password);
  await press(page, "登录并继续");
  await expect(page).not.toHaveURL(/talks\/new/);
  expect(await talks(text)).toBe(1);
  await context.close();
});

test("without script, too: what is posted after the session has ended comes back after sign-in, to its writer alone", async () => {
  const text = "没有脚本时登录失效写的约定";
  const { context, page } = await writer(false);
  await agreed(page).fill(text);
  await page.getByRole("radio", { name: "提醒", exact: true }).check();
  await endSessions();
  await press(page, "登记谈话");
  await expect(page.getByText("登录已失效，刚才写的内容已存成草稿")).toBeVisible();
  expect(await talks(text)).toBe(0);
  await page.getByLabel("账号", { exact: true }).fill("bangdai");
  await page.getByLabel("密码", { exact: true }).fill(demo.password);
  await press(page, "登录");
  await expect(page.getByText(RESTORED)).toBeVisible();
  await expect(agreed(page)).toHaveValue(text);
  await expect(page.getByRole("radio", { name: "提醒", exact: true })).toBeChecked();
  await press(page, "登记谈话");
  await expect(page).not.toHaveURL(/talks\/new/);
  expect(await talks(text)).toBe(1);
  await context.close();
});

test("pressed twice, by mouse and by Enter, or sent again after going back: one effect", async () => {
  const text = "按了两次也只登记一次的约定";
  const { context, page } = await writer();
  await agreed(page).fill(text);
  await page.getByRole("button", { name: "登记谈话" }).dblclick();
  await expect(page).not.toHaveURL(/talks\/new/);
  expect(await talks(text)).toBe(1);
  await page.goBack();
  await expect(agreed(page)).toBeVisible();
  await agreed(page).fill(text);
  await press(page, "登记谈话");
  await expect(page).not.toHaveURL(/talks\/new/);
  expect(await talks(text)).toBe(1);
  // with other words in it, it is another talk
  await page.goBack();
  await agreed(page).fill(`${text}，另一次`);
  await press(page, "登记谈话");
  await expect(page).not.toHaveURL(/talks\/new/);
  expect(await talks(`${text}，另一次`)).toBe(1);
  await context.close();
});

test("the line is cut on the way there, and on the way back: everything stays, and sent again it is done once", async () => {
  const text = "断线以后重试只登记一次的约定";
  const { context, page } = await writer();
  await write(page, text);
  let arrived = false;
  await page.route("**/talks/new", async (route) => {
    if (route.request().method() !== "POST") return route.continue();
    // the first never leaves; the second is done, and its answer is lost
    if (arrived) await route.fetch();
    arrived = true;
    await route.abort();
  });
  await press(page, "登记谈话");
  await expect(page.getByText("没有连上，内容还没有提交")).toBeVisible();
  await expect(agreed(page)).toHaveValue(text);
  expect(await talks(text)).toBe(0);
  await press(page, "重试");
  await expect.poll(() => talks(text)).toBe(1);
  await expect(page.getByRole("button", { name: "登记谈话" })).toBeEnabled();
  await page.unroute("**/talks/new");
  await expect(page.getByRole("button", { name: "重试" })).toBeVisible();
  await press(page, "重试");
  await expect(page).not.toHaveURL(/talks\/new/);
  expect(await talks(text)).toBe(1);
  await context.close();
});

test("the route itself: signed out, unsealed, from elsewhere or too large, nothing is saved", async () => {
  const { context, page } = await writer();
  const seal = await page.locator('form.draft-notice, form input[name="__seal__"]').first().inputValue();
  const put = (body: unknown, headers: Record<string, string> = {}) =>
    context.request.put("/api/drafts", {
      data: body as object,
      headers: { "sec-fetch-site": "same-origin", ...headers },
    });
  const values = { agreed: "直接发来的" };
  expect((await put({ seal: "x", version: 0, values })).status()).toBe(422);
  expect((await put({ seal, version: 0, values }, { "sec-fetch-site": "cross-site" })).status()).toBe(404);
  expect((await put({ seal, version: 0, values: { agreed: "长".repeat(100_000) } })).status()).toBe(413);
  expect((await put({ seal, version: 0, values: { agreed: 1 } })).status()).toBe(422);
  await endSessions();
  const out = await put({ seal, version: 0, values });
  expect(out.status()).toBe(401);
  expect(await out.json()).toEqual({ status: "signedOut" });
  await context.close();
});

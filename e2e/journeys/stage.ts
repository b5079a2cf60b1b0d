import type { Browser, BrowserContext, Page } from "@playwright/test";
import { calendarDate } from "../../src/lib/domain/calendar-date";
import { type Account, aWorldOfItsOwn, expect, rows, signIn } from "../fixtures";

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A field by its label, whether or not the label says that it is optional. */
export const field = (page: Page, label: string) =>
  page
    .getByLabel(new RegExp(`^\\s*${escaped(label)}\\s*(选填)?\\s*$`))
    .and(page.locator("input, select, textarea"))
    .first();

/** Fills fields by their labels. */
export async function fill(page: Page, values: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(values)) await field(page, label).fill(value);
}

/** Chooses the option that contains the words. */
export async function choose(page: Page, label: string, words: string): Promise<void> {
  const select = field(page, label);
  const value = await select.locator("option", { hasText: words }).first().getAttribute("value", { timeout: 10_000 });
  await select.selectOption(value ?? "");
}

export const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** Chooses, for each capability, the sentence of that level. */
export async function score(page: Page, levels: Record<string, number>): Promise<void> {
  for (const [capability, level] of Object.entries(levels)) {
    await page
      .getByRole("group", { name: capability, exact: true })
      .getByRole("radio")
      .nth(level - 1)
      .check();
  }
}

export type Verdict = { comment: [label: string, text: string]; strength: [string, string]; gap: [string, string] };

/** The five virtues, the comment, one strength and one gap with their evidence. */
export async function judge(page: Page, { comment, strength, gap }: Verdict): Promise<void> {
  for (const virtue of ["德", "能", "勤", "绩", "廉"]) {
    await page.getByRole("radio", { name: `${virtue}：${virtue === "能" ? "较好" : "好"}`, exact: true }).check();
  }
  await field(page, comment[0]).fill(comment[1]);
  for (const [kind, [text, evidence]] of [["优点", strength] as const, ["不足", gap] as const]) {
    const group = page.getByRole("group", { name: kind, exact: true });
    await group.getByLabel(`${kind}1`, { exact: true }).fill(text);
    await group.getByLabel("依据", { exact: true }).first().fill(evidence);
  }
}

/** Opens what came to this person's party from the page that names it, and acknowledges it for the party. */
export async function openAndAcknowledge(page: Page, from: string, says: string): Promise<void> {
  await page.goto(from);
  await expect(page.getByText(says)).toHaveCount(0);
  await page.getByRole("link", { name: "查看并签收" }).click();
  await press(page, "查看并签收");
  await expect(page.getByText(says).first()).toBeVisible();
  await press(page, "确认收到");
  await expect(page.getByText("已代表本方确认")).toBeVisible();
}

/** Ends a page's life with the answer of a stranger: not found. */
export async function findsNothing(page: Page, path: string): Promise<void> {
  const answer = await page.goto(path);
  expect(answer?.status(), path).toBe(404);
}

/** Those who keep a unit's sending and hosting hold two posts; the hat the story needs them in. */
const HATS: Readonly<Record<string, string>> = { paichu: "派出单位联络员", jieshou: "接收单位秘书" };

/** Changes hats when the person arrived in the other one. */
async function wear(page: Page, hat: string): Promise<void> {
  const acting = page.locator("details.switch summary");
  if ((await acting.textContent())?.includes(hat)) return;
  await acting.click();
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  await page.getByRole("form", { name: "换一个身份" }).getByRole("button", { name: hat }).click();
  await answered;
  await page.goto("/");
  await expect(acting).toContainText(hat);
}

/**
 * A demo of one's own whose clock one moves. `as` gives a page of that person on the current day, signed in once a
 * day; `on` moves to another day.
 */
export async function stage(browser: Browser) {
  const world = await aWorldOfItsOwn();
  const seeded = await rows<{ day: string }>(
    "select to_char(seeded_on, 'YYYY-MM-DD') as day from installation",
    [],
    world.ownerUrl,
  );
  const contexts = new Map<string, BrowserContext>();
  let address = "";
  const leave = async () => {
    for (const context of contexts.values()) await context.close();
    contexts.clear();
  };
  /** A browser nobody has signed in with. */
  const arrive = (width = 1280, javaScriptEnabled = true) =>
    browser.newContext({
      baseURL: address,
      locale: "zh-CN",
      timezoneId: "Asia/Shanghai",
      viewport: { width, height: 740 },
      javaScriptEnabled,
    });
  return {
    ownerUrl: world.ownerUrl,
    seededOn: calendarDate(seeded[0]?.day ?? ""),
    on: async (day: string) => {
      await leave();
      address = await world.on(day);
    },
    arrive,
    as: async (account: Account | (string & {}), { password, width }: { password?: string; width?: number } = {}) => {
      const key = `${account} ${width ?? ""}`;
      const known = contexts.get(key);
      if (known) return known.pages()[0] ?? known.newPage();
      const context = await arrive(width);
      contexts.set(key, context);
      const page = await context.newPage();
      await signIn(page, account, password);
      const hat = HATS[account];
      if (hat) await wear(page, hat);
      return page;
    },
    end: async () => {
      await leave();
      await world.end();
    },
  };
}
export type Stage = Awaited<ReturnType<typeof stage>>;

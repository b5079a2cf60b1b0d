import type { Page } from "@playwright/test";
import { en } from "../src/lib/wording/en";
import { zhCN } from "../src/lib/wording/zh-CN";
import { addressOf, opens } from "./expected";
import { ACCOUNTS, actors, expect, test } from "./fixtures";
import { nothingAmiss, PHONE } from "./look";
import { PAGES } from "./pages";
import { subjects } from "./subjects";

/** What a date field says of a date it cannot read. */
const HOW_TO_WRITE: readonly string[] = [zhCN.validation.badDate, en.validation.badDate];
/** Of width, theme and language each pair meets once in four visits. */
const LOOKS = [
  { width: 1440, theme: "light", locale: "zh-CN" },
  { width: PHONE, theme: "dark", locale: "zh-CN" },
  { width: PHONE, theme: "light", locale: "en" },
  { width: 1440, theme: "dark", locale: "en" },
] as const;

// a role a test, and none waits for another: the longest file must not be one worker's alone
test.describe.configure({ mode: "parallel" });
// what is found is told page by page; a recording of every visit would cost more than the visits
test.use({ trace: "off" });

/** Visits one page in one look: nothing for axe to find, no day unspoken, nothing beside the screen of a phone in any case. */
async function visit(page: Page, address: string, name: string, look: (typeof LOOKS)[number]): Promise<void> {
  const { width, theme, locale } = look;
  await page.context().addCookies([{ name: "guazhi-locale", value: locale, url: process.env.E2E_BASE_URL }]);
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: theme });
  await page.goto(address);
  await expect(page.locator("h1").first(), name).toBeVisible();
  await nothingAmiss(page, `${name} at ${width}, ${theme}, ${locale}`);
  // a day is spoken as the reader speaks; the way computers write it is for files, and for what to type into a date field
  const unspoken = (await page.getByText(/\b\d{4}-\d{2}-\d{2}\b/).allTextContents()).filter(
    (text) => !HOW_TO_WRITE.includes(text),
  );
  expect.soft(unspoken, `${name}, ${locale}`).toEqual([]);
}

/** Pages that show the same to every post: looked through by the first that opens them. */
const ALIKE = new Set(["/design", "/rules", "/help/[chapter]", "/account/password"]);

/** Every page once per role that may open it, the looks in turn; the next role begins with the next look. */
for (const [turn, { account, role }] of ACCOUNTS.entries()) {
  test(`${account} (${role}): axe finds nothing on any page, and nothing overflows a phone`, async ({ signedIn }) => {
    test.setTimeout(300_000);
    const context = await signedIn(account);
    const actor = (await actors()).get(account);
    if (!actor) throw new Error(`${account} has no post`);
    const { own } = await subjects();
    const page = await context.newPage();
    for (const [index, [route, access]] of Object.entries(PAGES).entries()) {
      if (access.open || !opens(access, actor, own) || (turn > 0 && ALIKE.has(route))) continue;
      const look = LOOKS[(index + turn) % LOOKS.length] ?? LOOKS[0];
      await visit(page, addressOf(route, own), route, look);
    }
    await page.close();
    await context.clearCookies({ name: "guazhi-locale" });
  });
}

for (const look of LOOKS) {
  test(`the pages before sign-in, ${look.width}, ${look.theme}, ${look.locale}: the same`, async ({ page }) => {
    for (const [route, access] of Object.entries(PAGES)) if (access.open) await visit(page, route, route, look);
  });
}

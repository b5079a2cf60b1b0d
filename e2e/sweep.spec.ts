import AxeBuilder from "@axe-core/playwright";
import { addressOf, opens } from "./expected";
import { ACCOUNTS, actors, expect, test } from "./fixtures";
import { PAGES } from "./pages";
import { subjects } from "./subjects";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Every page once per role that may open it: by width, theme and language in turn, so that each pair meets somewhere. */
for (const [turn, { account, role }] of ACCOUNTS.entries()) {
  test(`${account} (${role}): axe finds nothing on any page, and nothing overflows a phone`, async ({ signedIn }) => {
    test.setTimeout(240_000);
    const context = await signedIn(account);
    const actor = (await actors()).get(account);
    if (!actor) throw new Error(`${account} has no post`);
    const { own } = await subjects();
    const page = await context.newPage();
    for (const [index, [route, access]] of Object.entries(PAGES).entries()) {
      if (access.open) continue;
      if (!opens(access, actor, own)) continue;
      const width = (index + turn) % 2 ? 360 : 1440;
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: (index >> 1) % 2 ? "dark" : "light" });
      await page.goto(addressOf(route, own));
      await expect(page.locator("h1").first(), route).toBeVisible();
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(overflow, `${route} at ${width}`).toBeLessThanOrEqual(0);
      const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
      expect
        .soft(
          violations.map(
            (v) =>
              `${v.id}: ${v.nodes
                .map((n) => n.target.join(" "))
                .slice(0, 3)
                .join(" | ")}`,
          ),
          `${route} at ${width}`,
        )
        .toEqual([]);
    }
    await page.close();
  });
}

import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./fixtures";

const WIDTHS = [1440, 360] as const;
const THEMES = ["light", "dark"] as const;

for (const theme of THEMES) {
  for (const width of WIDTHS) {
    test(`the sheet of components is accessible and fits, ${theme} at ${width}`, async ({ signedIn }) => {
      // axe looks at some two thousand nodes
      test.setTimeout(180_000);
      const page = await (await signedIn("zuzhibu")).newPage();
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`/design?theme=${theme}`);
      await expect(page.getByRole("button", { name: "打开日历" }).first()).toBeVisible();
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
      const { violations } = await new AxeBuilder({ page })
        // the sheet shows the same way twice
        .disableRules(["landmark-unique"])
        .analyze();
      expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).slice(0, 3)}`)).toEqual([]);
      await page.close();
    });
  }
}

test("a dialog keeps the focus, ends by Esc and gives the focus back", async ({ signedIn }) => {
  const page = await (await signedIn("zuzhibu")).newPage();
  await page.goto("/design");
  const opener = page.getByRole("button", { name: "改派帮带人", exact: true });
  await opener.click();
  const dialog = page.getByRole("dialog", { name: "改派帮带人" });
  await expect(dialog).toBeVisible();
  for (let step = 0; step < 8; step += 1) {
    await page.keyboard.press("Tab");
    const outside = await page.evaluate(
      () => document.activeElement !== document.body && !document.activeElement?.closest("dialog"),
    );
    expect(outside).toBe(false);
  }
  const { violations } = await new AxeBuilder({ page }).include("dialog[open]").analyze();
  expect(violations.map((v) => v.id)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
  await page.close();
});

test("a menu is walked with the arrow keys and closes by Esc", async ({ signedIn }) => {
  const page = await (await signedIn("zuzhibu")).newPage();
  await page.goto("/design");
  const opener = page.getByRole("button", { name: "更多办理", exact: true });
  await opener.focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("link", { name: "改期", exact: true })).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(page.getByRole("button", { name: "提前结束", exact: true })).toBeFocused();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("button", { name: "打印派遣函", exact: true })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("link", { name: "改期", exact: true })).toBeHidden();
  await expect(opener).toBeFocused();
  await page.close();
});

test("what cannot be undone is asked once more, and only then sent", async ({ signedIn }) => {
  const page = await (await signedIn("zuzhibu")).newPage();
  await page.goto("/design");
  await expect(page.getByRole("button", { name: "打开日历" }).first()).toBeVisible();
  await page.evaluate(() => {
    const sent: string[] = [];
    Object.assign(window, { sent });
    document.addEventListener("submit", (event) => sent.push((event.submitter as HTMLElement).textContent ?? ""), true);
  });
  const sent = () => page.evaluate(() => (window as unknown as { sent: string[] }).sent);
  const sheet = page.locator('[data-sheet="layers"]');
  await sheet.getByRole("button", { name: "撤销这次导入", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "撤销这次导入？" });
  await dialog.getByRole("button", { name: "取消", exact: true }).click();
  await expect(dialog).toBeHidden();
  expect(await sent()).toEqual([]);
  await sheet.getByRole("button", { name: "撤销这次导入", exact: true }).click();
  await dialog.getByRole("button", { name: "撤销这次导入", exact: true }).click();
  await expect(dialog).toBeHidden();
  expect(await sent()).toEqual(["撤销这次导入"]);
  await page.close();
});

test("an announcement is read out, and can be put away", async ({ signedIn }) => {
  const page = await (await signedIn("zuzhibu")).newPage();
  await page.goto("/design");
  const region = page.locator(".toasts");
  await expect(region).toHaveRole("status");
  await page.getByRole("button", { name: "说一句", exact: true }).click();
  await expect(region).toContainText("20人的派遣函已生成");
  await page.getByRole("button", { name: "提醒一句", exact: true }).click();
  await expect(region).not.toContainText("20人");
  await region.getByRole("button", { name: "关闭", exact: true }).click();
  await expect(region).toBeEmpty();
  await page.close();
});

test("paper is white whatever the theme, and forced colours have boxes of their own", async ({ signedIn }) => {
  const page = await (await signedIn("zuzhibu")).newPage();
  await page.emulateMedia({ colorScheme: "dark", media: "print" });
  await page.goto("/design?theme=dark");
  const ink = (selector: string) => page.locator(selector).evaluate((it) => getComputedStyle(it).color);
  expect(await ink("body")).toBe("rgb(29, 26, 22)");
  expect(await ink(".design")).toBe("rgb(29, 26, 22)");
  await page.emulateMedia({ media: "screen", forcedColors: "active" });
  const box = page.getByRole("checkbox", { name: "工作", exact: true }).first();
  expect(await box.evaluate((it) => getComputedStyle(it).appearance)).toBe("auto");
  await page.close();
});

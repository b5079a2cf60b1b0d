import { spawnSync } from "node:child_process";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { FACES, faceSheet } from "./office-faces";

/**
 * The sheet of components, section by section, against the pictures in e2e/pictures. They are drawn with one font set,
 * Debian's fonts-noto-cjk; where it is not installed they cannot be compared. Taken again with
 * UPDATE_PICTURES=1 npm run test:full, and looked at before they are committed.
 */
const FONT = "Noto Sans CJK SC";
const installed = spawnSync("fc-match", ["-f", "%{family}", FONT], { encoding: "utf8" });
const hasFont = installed.status === 0 && installed.stdout.includes(FONT);
test.skip(!hasFont, `pictures are drawn with fonts-noto-cjk ("${FONT}"), which is not installed here`);

const STILL = `.side, .bar { position: static !important } .list thead th { position: static !important }`;
const TOLERANCE = { maxDiffPixelRatio: 0.01, animations: "disabled", caret: "hide" } as const;

/** Text and lines only: in the dark they are the same words in other colours, and one width shows those. */
const PLAIN = new Set(["type", "fields", "answers", "lists", "ways", "faces"]);

async function open(page: Page, width: number, theme: string): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: theme === "dark" ? "dark" : "light", reducedMotion: "reduce" });
  await page.goto(`/design?theme=${theme}`);
  await expect(page.getByRole("button", { name: "打开日历" }).first()).toBeVisible();
  await page.addStyleTag({ content: STILL });
}

for (const theme of ["light", "dark"]) {
  for (const width of [1440, 360]) {
    test(`@full the sheet of components looks as it did, ${theme} at ${width}`, async ({ signedIn }) => {
      const page = await (await signedIn("zuzhibu")).newPage();
      await open(page, width, theme);
      for (const sheet of await page.locator("[data-sheet]").all()) {
        const section = (await sheet.getAttribute("data-sheet")) ?? "";
        if (width === 360 && theme === "dark" && PLAIN.has(section)) continue;
        const name = `${section}-${width}-${theme}.png`;
        await expect.soft(sheet).toHaveScreenshot(name, TOLERANCE);
      }
      await page.getByRole("button", { name: "更多办理", exact: true }).click();
      await expect.soft(page.locator(".pop:popover-open")).toHaveScreenshot(`menu-${width}-${theme}.png`, TOLERANCE);
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "改派帮带人", exact: true }).click();
      await expect.soft(page.locator("dialog[open]")).toHaveScreenshot(`dialog-${width}-${theme}.png`, TOLERANCE);
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "打开日历" }).first().click();
      await expect(page.getByRole("gridcell", { selected: true })).toBeVisible();
      await expect.soft(page.locator(".cal")).toHaveScreenshot(`calendar-${width}-${theme}.png`, TOLERANCE);
      await page.close();
    });
  }
}

for (const face of FACES) {
  test(`@full nothing is cut or moved in the line boxes of ${face.name}`, async ({ signedIn }) => {
    const page = await (await signedIn("zuzhibu")).newPage();
    await open(page, 1440, "light");
    const heights = () =>
      page.evaluate(() =>
        [
          ...document.querySelectorAll<HTMLElement>(
            ".design .btn, .design .in, .design .tbl th, .design p, .design li",
          ),
        ].map((it) => it.offsetHeight),
      );
    const before = await heights();
    await page.addStyleTag({ content: faceSheet(face) });
    await page.evaluate(() => document.fonts.load("16px OfficeFace", "挂职"));
    await page.evaluate(() => document.fonts.load("600 16px OfficeFace", "挂职"));
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>(".design .btn, .design input.in, .design select.in, .design .hint")]
        .filter((it) => it.scrollHeight > it.clientHeight + 1)
        .map((it) => `${it.className} ${it.textContent}`),
    );
    expect(cut).toEqual([]);
    // a face of the same widths and other heights changes no line: every line height is the sheet's own
    const moved = (await heights()).map((height, at) => Math.abs(height - (before[at] ?? 0))).filter((by) => by > 1);
    expect(moved).toEqual([]);
    for (const name of ["buttons", "choices", "faces"])
      await expect.soft(page.locator(`[data-sheet="${name}"]`)).toHaveScreenshot(`${name}-${face.name}.png`, TOLERANCE);
    await page.close();
  });
}

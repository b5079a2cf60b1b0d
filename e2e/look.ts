import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./fixtures";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
export const PHONE = 360;

/** A page as it stands: nothing for axe to find, and nothing beside the screen, as wide as it is now and on a phone. */
export async function nothingAmiss(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ["violations"] })
    .withTags(WCAG)
    .analyze();
  const found = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map((node) => node.target.join(" "))
        .slice(0, 3)
        .join(" | ")}`,
  );
  expect.soft(found, name).toEqual([]);
  const size = page.viewportSize() ?? { width: PHONE, height: 900 };
  for (const width of new Set([size.width, PHONE])) {
    await page.setViewportSize({ ...size, width });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect.soft(overflow, `${name}, ${width} px`).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize(size);
}

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { addressOf } from "./expected";
import { type Account, expect, signIn, test } from "./fixtures";
import { subjects } from "./subjects";

/**
 * Lighthouse with its mobile profile, the median of three, on the pages people come to most: at least 95 each. Each of the
 * three is a first visit: a browser and a profile of its own, as the tool's own command does it, because what an earlier
 * run leaves in the process (compiled code, memory to be collected) is counted against the next. Reports are kept in
 * test-results/lighthouse.
 */
const CATEGORIES = ["performance", "accessibility", "best-practices"] as const;
const PAGES: [Account, string][] = [
  ["zuzhibu", "/"],
  ["zuzhibu", "/placements"],
  ["zuzhibu", "/placements/[placementId]"],
  ["jieshou", "/placements/[placementId]"],
  ["guazhi", "/"],
];
const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

// a recording takes pictures of every page, which would be counted too
test.use({ trace: "off" });
for (const [account, route] of PAGES) {
  test(`@full Lighthouse on ${route} of ${account}: 95 or better`, async ({ baseURL, launchOptions }, testInfo) => {
    test.setTimeout(300_000);
    const address = new URL(addressOf(route, (await subjects()).own), baseURL).href;
    const scores = Object.fromEntries(CATEGORIES.map((category) => [category, [] as number[]]));
    mkdirSync("test-results/lighthouse", { recursive: true });
    for (let run = 1; run <= 3; run++) {
      const profile = testInfo.outputPath(`profile-${run}`);
      const { executablePath, args = [] } = launchOptions;
      const context = await chromium.launchPersistentContext(profile, {
        executablePath,
        args: [...args, "--remote-debugging-port=0"],
        baseURL,
        locale: "zh-CN",
      });
      try {
        const port = Number(readFileSync(join(profile, "DevToolsActivePort"), "utf8").split("\n")[0]);
        await signIn(await context.newPage(), account);
        const result = await lighthouse(address, { port, output: "html", onlyCategories: [...CATEGORIES] });
        if (!result) throw new Error("Lighthouse gave no result");
        expect(result.lhr.finalDisplayedUrl).toBe(address);
        const name = `${account}-${route.replaceAll(/\W+/g, "") || "home"}-${run}.html`;
        writeFileSync(`test-results/lighthouse/${name}`, String(result.report));
        for (const category of CATEGORIES) scores[category]?.push((result.lhr.categories[category]?.score ?? 0) * 100);
      } finally {
        await context.close();
      }
    }
    console.log(`${account} ${route} ${JSON.stringify(scores)}`);
    for (const category of CATEGORIES) expect.soft(median(scores[category] ?? []), category).toBeGreaterThanOrEqual(95);
  });
}

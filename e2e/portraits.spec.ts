import type { BrowserContext, Page } from "@playwright/test";
import { mayEver } from "../src/lib/policy/policy";
import { addressOf, opens } from "./expected";
import { ACCOUNTS, actors, aWorldOfItsOwn, expect, signIn, test } from "./fixtures";
import { PAGES } from "./pages";
import { subjects } from "./subjects";
import { aCrowd, anEmptyDepartment } from "./worlds";

/**
 * Pictures of every page, kept in test-results/pages to be looked at: alignment, rhythm, much data and none. They are
 * compared with nothing; what they can be held to by a rule, the sweep holds them to.
 */
const WIDTHS = [1440, 360];
const FOLDER = "test-results/pages";

async function photograph(page: Page, address: string, file: string): Promise<void> {
  const answer = await page.goto(address);
  expect(answer?.status(), address).toBe(200);
  // a picture of the whole page shows the rows, too, that a phone lays out when they come near
  await page.addStyleTag({ content: "* { content-visibility: visible !important }" });
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `${FOLDER}/${file}-${width}.png`, fullPage: true, animations: "disabled" });
  }
}

const fileOf = (route: string) => route.slice(1).replaceAll("/", "_").replaceAll(/[[\]]/g, "") || "home";

async function photographAll(
  context: BrowserContext,
  folder: string,
  routes: readonly [string, string][],
): Promise<void> {
  const page = await context.newPage();
  for (const [route, address] of routes) await photograph(page, address, `${folder}/${fileOf(route)}`);
  await page.close();
}

/** The pages that stand for themselves: no id in the address. */
const ROUTES = Object.entries(PAGES).filter(([route, { open }]) => !open && !route.includes("["));

for (const { account, role } of ACCOUNTS) {
  test(`@full pictures of every page of ${account} (${role})`, async ({ signedIn }) => {
    test.setTimeout(600_000);
    const context = await signedIn(account);
    const actor = (await actors()).get(account);
    if (!actor) throw new Error(`${account} has no post`);
    const { own } = await subjects();
    const routes = Object.entries(PAGES)
      .filter(([, access]) => !access.open && opens(access, actor, own))
      .map(([route]): [string, string] => [route, addressOf(route, own)]);
    await photographAll(context, account, routes);
    if (account !== "zuzhibu" && account !== "guazhi") return;
    await context.addCookies([
      { name: "guazhi-locale", value: "en", url: process.env.E2E_BASE_URL },
      { name: "guazhi-theme", value: "dark", url: process.env.E2E_BASE_URL },
    ]);
    await photographAll(context, `${account}-english-dark`, routes);
    await context.clearCookies({ name: /^guazhi-(locale|theme)$/ });
  });
}

test("@full pictures of lists and home with 300 placements, and of a department that has nothing yet", async ({
  browser,
}) => {
  test.setTimeout(900_000);
  const world = await aWorldOfItsOwn();
  try {
    await aCrowd(world.ownerUrl);
    const empty = await anEmptyDepartment(world.ownerUrl);
    const baseURL = await world.on(new Date().toLocaleDateString("sv", { timeZone: "Asia/Shanghai" }));
    const visitAs = async (account: string, folder: string, routes: [string, string][]) => {
      const context = await browser.newContext({ baseURL, locale: "zh-CN", timezoneId: "Asia/Shanghai" });
      const page = await context.newPage();
      await signIn(page, account);
      await page.close();
      await photographAll(context, folder, routes);
      await context.close();
    };
    const { own } = await subjects();
    const { programmeId = "" } = own.params;
    for (const account of ["zuzhibu", "buzhang"]) {
      const year = `/programmes/${programmeId}/year`;
      const lists = [
        "/",
        "/placements",
        "/reviews",
        "/talks",
        "/people",
        "/units",
        "/positions",
        "/messages",
        "/programmes",
      ];
      await visitAs(
        account,
        `crowd-${account}`,
        [...lists, year].map((address) => [address, address]),
      );
    }
    for (const { account, role } of empty) {
      const routes = ROUTES.filter(([, { any }]) => any === null || any.some((one) => mayEver({ role }, one)));
      await visitAs(
        account,
        account,
        routes.map(([route]) => [route, route]),
      );
    }
  } finally {
    await world.end();
  }
});

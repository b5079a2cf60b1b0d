import { ACCOUNTS, expect, test } from "./fixtures";

for (const { account, role } of ACCOUNTS) {
  test(`E1: everything that waits for ${account} (${role}) opens`, async ({ signedIn }) => {
    const context = await signedIn(account);
    const page = await context.newPage();
    await page.goto("/");
    const links = await page.locator(".todo a").evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
    await page.close();
    for (const address of new Set(links)) {
      const response = await context.request.get(address, { maxRedirects: 0 });
      expect.soft(response.status(), `${role} ${address}`).toBe(200);
    }
  });
}

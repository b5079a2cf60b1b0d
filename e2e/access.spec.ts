import { readFileSync } from "node:fs";
import { addressOf, opens } from "./expected";
import { ACCOUNTS, actors, expect, test } from "./fixtures";
import { PAGES } from "./pages";
import { subjects } from "./subjects";

/** The build's own list of pages: what a later change adds is in it before anyone remembers to write it here. */
const manifest = JSON.parse(readFileSync(".next/app-path-routes-manifest.json", "utf8")) as Record<string, string>;
const built = Object.entries(manifest)
  .filter(([file]) => file.endsWith("/page"))
  .map(([, route]) => route)
  // what Next shows for a missing page and for its own crash has no address
  .filter((route) => !route.startsWith("/_"));

test("E1: every page of the build is in the access table, and nothing else is", () => {
  expect(built.toSorted()).toEqual(Object.keys(PAGES).toSorted());
});

for (const { account, role } of ACCOUNTS) {
  test(`E1: ${account} (${role}) opens what the policy opens to the post, of their own and of others, and nothing else`, async ({
    signedIn,
  }) => {
    const context = await signedIn(account);
    const actor = (await actors()).get(account);
    if (!actor) throw new Error(`${account} has no post`);
    const { own, other } = await subjects();
    for (const [route, access] of Object.entries(PAGES)) {
      if (access.open) continue;
      for (const subject of access.of ? [own, other] : [null]) {
        const address = addressOf(route, subject ?? own);
        const response = await context.request.get(address, { maxRedirects: 0 });
        const allowed = access.any === null ? [200, 307] : [opens(access, actor, subject ?? own) ? 200 : 404];
        expect.soft(allowed, `${role} ${address} answered ${response.status()}`).toContain(response.status());
      }
    }
  });
}

test("E1: nobody signed in is shown the door at every page", async ({ request }) => {
  const { own } = await subjects();
  for (const [route, access] of Object.entries(PAGES)) {
    if (access.open) continue;
    const response = await request.get(addressOf(route, own), { maxRedirects: 0 });
    expect.soft([307, 303], `${route} answered ${response.status()}`).toContain(response.status());
    expect.soft(response.headers().location ?? "", route).toContain("/sign-in");
  }
});

for (const { account, role } of ACCOUNTS) {
  test(`E1: to ${account} (${role}) an id that does not exist, or is none, is not found`, async ({ signedIn }) => {
    const { request } = await signedIn(account);
    for (const [route, access] of Object.entries(PAGES).filter(([, a]) => a.of)) {
      for (const id of ["00000000-0000-4000-8000-000000000000", "nonsense"]) {
        const response = await request.get(route.replace(/\[\w+\]/g, id), { maxRedirects: 0 });
        expect.soft(response.status(), `${role} ${route} ${access.of} ${id}`).toBe(404);
      }
    }
  });
}

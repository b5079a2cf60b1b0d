import { readFileSync } from "node:fs";
import type { APIRequestContext, APIResponse } from "@playwright/test";
import { addressOf, opens } from "./expected";
import { ACCOUNTS, actors, expect, test } from "./fixtures";
import { ROUTES, type RouteAccess } from "./pages";
import { type Subject, subjects } from "./subjects";

const manifest = JSON.parse(readFileSync(".next/app-path-routes-manifest.json", "utf8")) as Record<string, string>;
const built = Object.entries(manifest)
  .filter(([file]) => file.endsWith("/route"))
  .map(([, route]) => route)
  // a picture beside the pages is served as it is
  .filter((route) => !/\.\w+$/.test(route));
const HERE = process.env.E2E_BASE_URL ?? "";
const ELSEWHERE = "https://elsewhere.example";
const NOBODYS = "00000000-0000-4000-8000-000000000000";

/** Asks a route as its form or link would, from one origin. */
async function ask(request: APIRequestContext, route: string, subject: Subject, origin = HERE): Promise<APIResponse> {
  const access = ROUTES[route] as RouteAccess;
  const address = addressOf(route, subject) + (access.query ? `?${new URLSearchParams(access.query)}` : "");
  const { form, multipart, json: data, method } = access;
  return request.fetch(address, { method, form, multipart, data, maxRedirects: 0, headers: { origin } });
}

test("E1: every route handler of the build is in the table, and nothing else is", () => {
  expect(built.toSorted()).toEqual(Object.keys(ROUTES).toSorted());
});

for (const { account, role } of ACCOUNTS) {
  test(`E1: ${account} (${role}) gets from every route what the post may have, and no form of another origin is taken`, async ({
    signedIn,
  }) => {
    const { request } = await signedIn(account);
    const actor = (await actors()).get(account);
    if (!actor) throw new Error(`${account} has no post`);
    const { own, other } = await subjects();
    for (const [route, access] of Object.entries(ROUTES)) {
      const { allowed, refused = allowed, wrongOrigin } = access.answers;
      for (const subject of access.of ? [own, other] : [own]) {
        // what is not there is not found by anyone
        const isThere = !access.of || subject.params.fileId !== NOBODYS;
        const expected = opens(access, actor, subject) ? (isThere ? allowed : 404) : refused;
        expect.soft((await ask(request, route, subject)).status(), `${role} ${route}`).toBe(expected);
      }
      if (wrongOrigin) {
        const response = await ask(request, route, own, ELSEWHERE);
        expect.soft(response.status(), `${role} ${route} from elsewhere`).toBe(wrongOrigin);
      }
    }
  });
}

test("E1: nobody signed in gets from a route what its table says, and is led to the door where a page waits", async ({
  request,
}) => {
  const { own } = await subjects();
  for (const [route, access] of Object.entries(ROUTES)) {
    const response = await ask(request, route, own);
    expect.soft(response.status(), route).toBe(access.answers.signedOut);
    if (access.answers.signedOut === 303) expect.soft(response.headers().location ?? "", route).toContain("/sign-in");
  }
});

test("E1: routes keep nothing in any cache", async ({ signedIn }) => {
  const { request } = await signedIn("zuzhibu");
  const { own } = await subjects();
  for (const [route, access] of Object.entries(ROUTES)) {
    if (access.answers.allowed !== 200 || access.open || access.of) continue;
    expect.soft((await ask(request, route, own)).headers()["cache-control"] ?? "", route).toContain("no-store");
  }
});

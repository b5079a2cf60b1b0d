import { expect, test } from "./fixtures";

test("an uploaded file is served with a policy under which it can run nothing; a page with ours", async ({
  request,
}) => {
  const file = await request.get("/api/files/00000000-0000-4000-8000-000000000000");
  expect(file.headers()["content-security-policy"]).toBe("sandbox; default-src 'none'");
  expect(file.headers()["x-content-type-options"]).toBe("nosniff");
  const page = await request.get("/sign-in");
  expect(page.headers()["content-security-policy"]).toContain("default-src 'self'");
});

test("an address nobody of ours would write is answered all the same", async ({ signedIn }) => {
  const staff = await signedIn("zuzhibu");
  const statusOf = async (path: string) => (await staff.request.get(path, { maxRedirects: 0 })).status();
  for (const list of ["/people", "/units", "/placements", "/programmes"])
    for (const q of ["%00", "%EF%BF%BD%00a"]) expect(await statusOf(`${list}?q=${q}`), list).toBe(200);
  for (const path of ["/placements/abc/reviews/halfYear", "/imports/abc", `/imports/${"-".repeat(36)}`])
    expect(await statusOf(path), path).toBe(404);
});

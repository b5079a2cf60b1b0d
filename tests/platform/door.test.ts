import { expect, test } from "vitest";

process.env.DATABASE_URL ??= "postgres://nobody@127.0.0.1:1/none";
process.env.NEXTAUTH_SECRET = "only for this test, thirty-two characters";
process.env.GUAZHI_DATABASE = "ours";
process.env.GUAZHI_TRUSTED_PROXY = "";
const { safeNext } = await import("@/lib/platform/auth/door");
const { addressOf, networkOf, SOCKET_ADDRESS } = await import("@/lib/platform/auth/address");
const { isSameOrigin } = await import("@/lib/platform/same-origin");

test("after sign-in one comes to a path of this site and nowhere else", () => {
  expect(safeNext("/placements/1?page=2#talks")).toBe("/placements/1?page=2#talks");
  for (const bad of [
    null,
    "",
    "placements",
    "//elsewhere.example",
    "/\\elsewhere.example",
    "https://elsewhere.example/",
    "javascript:alert(1)",
    "/\t/elsewhere.example",
    "/%\n/x\\",
    "/..//elsewhere.example",
    "/.//elsewhere.example",
    "/a/..//elsewhere.example",
    "/%2e%2e//elsewhere.example",
    "/a/%2E.///elsewhere.example",
  ]) {
    expect(safeNext(bad), bad ?? "null").toBe("/");
  }
});

test("a forwarded address counts from no one when no proxy is trusted", () => {
  const headers = new Headers({ "x-forwarded-for": "203.0.113.9", [SOCKET_ADDRESS]: "192.0.2.1" });
  expect(addressOf(headers)).toBe("192.0.2.1");
});

test("an IPv6 host counts by its network, an IPv4 one by its address", () => {
  const same = ["2001:db8:0:1::1", "2001:DB8::1:0:0:0:9", "2001:0db8:0000:0001:ffff:0:0:1", "2001:db8:0:1::1%eth0"];
  expect(new Set(same.map(networkOf))).toEqual(new Set(["2001:db8:0:1/64"]));
  expect(networkOf("2001:db8:0:2::1")).toBe("2001:db8:0:2/64");
  expect(networkOf("::1")).toBe("0:0:0:0/64");
  expect([networkOf("::ffff:192.0.2.1"), networkOf("192.0.2.1"), networkOf(null)]).toEqual([
    "192.0.2.1",
    "192.0.2.1",
    "",
  ]);
});

test("a form of another site is told apart from ours", () => {
  expect(isSameOrigin(new Headers({ "sec-fetch-site": "same-origin" }))).toBe(true);
  expect(isSameOrigin(new Headers({ host: "localhost:3000", origin: "http://localhost:3000" }))).toBe(true);
  expect(isSameOrigin(new Headers({ host: "localhost:3000" }))).toBe(false);
  expect(isSameOrigin(new Headers({ host: "localhost:3000", origin: "http://elsewhere.example" }))).toBe(false);
  expect(isSameOrigin(new Headers({ host: "localhost:3000", origin: "null" }))).toBe(false);
});

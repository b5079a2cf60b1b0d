import { expect, test } from "vitest";

process.env.DATABASE_URL ??= "postgres://nobody@127.0.0.1:1/none";
process.env.NEXTAUTH_SECRET = "only for this test, thirty-two characters";
process.env.GUAZHI_DATABASE = "ours";
process.env.GUAZHI_TRUSTED_PROXY = "1";
const { addressOf, SOCKET_ADDRESS } = await import("@/lib/platform/auth/address");

test("behind a trusted proxy the last forwarded address counts, which the proxy wrote itself", () => {
  const headers = new Headers({ "x-forwarded-for": "10.9.9.9, 203.0.113.9", [SOCKET_ADDRESS]: "192.0.2.1" });
  expect(addressOf(headers)).toBe("203.0.113.9");
  expect(addressOf(new Headers({ [SOCKET_ADDRESS]: "192.0.2.1" }))).toBe("192.0.2.1");
});

import { expect, test, vi } from "vitest";
import { act } from "@/lib/platform/server-action";

const request = vi.hoisted(() => ({ site: "same-origin" }));
vi.mock("next/headers", () => ({ headers: async () => new Headers({ "sec-fetch-site": request.site }) }));
const signedIn = vi.hoisted(() => ({ who: null as unknown }));
vi.mock("@/lib/platform/signed-in", () => ({ whoIsSignedIn: async () => signedIn.who }));
vi.stubEnv("DATABASE_URL", "postgres://nobody@127.0.0.1:1/none");
vi.stubEnv("NEXTAUTH_SECRET", "only for this test, thirty-two characters");
vi.stubEnv("GUAZHI_DATABASE", "ours");

/** Whatever is asked of it, this command must not be reached. */
const unreached = new Proxy({} as Parameters<typeof act>[0], {
  get: () => {
    throw new Error("a form that cannot be read came to the command");
  },
});
const sent = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return act(unreached, form, () => "/");
};

test("origin and session are asked before a form is read", async () => {
  request.site = "cross-site";
  expect(await sent({ "a[": "x" })).toEqual({ status: "notFound" });
  request.site = "same-origin";
  signedIn.who = null;
  expect(await sent({ "a[": "x" })).toEqual({ status: "signedOut", values: {} });
  expect(await sent({ topic: "春耕" })).toEqual({ status: "signedOut", values: { topic: "春耕" } });
});

test("a form that cannot be read is answered plainly", async () => {
  signedIn.who = { viewer: {}, mustChangePassword: false };
  for (const name of ["a[", "__proto__.x", "items[100000]"]) {
    expect(await sent({ [name]: "x" })).toEqual({ status: "invalid", fields: { "": ["invalid"] }, values: {} });
  }
});

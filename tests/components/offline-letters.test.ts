import { describe, expect, test } from "vitest";
import { answered, bodyOf, isChangeable, isToSend, isUnsent, type Letter, settled } from "@/components/offline/letter";
import { contentOf } from "@/components/offline/letter-content";
import { keyFrom, seal, unseal } from "@/components/offline/seal";

const base64 = (byte: number) => Buffer.alloc(32, byte).toString("base64");

describe("what is sealed", () => {
  test("is read with its key, at its place, and unchanged; otherwise not at all", async () => {
    const mine = await keyFrom(base64(1));
    const sealed = await seal(mine, "a 1", { agreed: "走完八个村" });
    expect(Buffer.from(sealed.data).toString()).not.toContain("走完");
    expect(await unseal(mine, "a 1", sealed)).toEqual({ agreed: "走完八个村" });
    expect(await unseal(await keyFrom(base64(2)), "a 1", sealed)).toBeNull();
    expect(await unseal(mine, "a 2", sealed)).toBeNull();
    const changed = sealed.data.slice(0);
    new Uint8Array(changed)[3] = (new Uint8Array(changed)[3] ?? 0) ^ 1;
    expect(await unseal(mine, "a 1", { ...sealed, data: changed })).toBeNull();
  });
  test("is never sealed twice the same way, and its key cannot be read out", async () => {
    const mine = await keyFrom(base64(1));
    const [one, other] = [await seal(mine, "a", 1), await seal(mine, "a", 1)];
    expect(Buffer.from(one.iv).equals(Buffer.from(other.iv))).toBe(false);
    await expect(crypto.subtle.exportKey("raw", mine)).rejects.toThrow();
  });
});

const letter = (state: Letter["state"]): Letter => ({
  id: "s",
  writtenAt: 0,
  post: "p",
  about: { kind: "talk", placementId: "m", name: "陆文婧", unit: "白石坡镇" },
  content: { heldOn: "2026-10-09", agreed: "约定", note: "" },
  state,
});

describe("a letter", () => {
  test.each<[Letter["state"]["at"], boolean, boolean, boolean]>([
    ["draft", false, true, true],
    ["waiting", true, true, true],
    ["unanswered", true, false, true],
    ["otherPost", true, true, true],
    ["returned", false, true, true],
    ["delivered", false, false, false],
  ])("%s: sent %s, changeable %s, unsent %s", (at, sent, changeable, unsent) => {
    const one = letter((at === "returned" ? { at, why: { status: "notFound" } } : { at }) as Letter["state"]);
    expect([isToSend(one), isChangeable(one), isUnsent(one)]).toEqual([sent, changeable, unsent]);
  });
  test("is sent with its writer and without what was left blank", () => {
    expect(bodyOf(letter({ at: "waiting" }), "a")).toEqual({
      kind: "talk",
      submissionId: "s",
      account: "a",
      post: "p",
      placementId: "m",
      heldOn: "2026-10-09",
      agreed: "约定",
    });
  });
  test("is delivered, returned or kept by what the server answers; delivered, it says nothing any more", () => {
    expect(answered(200, { status: "done" })).toEqual({ at: "delivered" });
    expect(answered(200, { status: "notFound" })).toEqual({ at: "returned", why: { status: "notFound" } });
    expect(answered(400, null)).toEqual({ at: "returned", why: { status: "invalid", fields: {} } });
    expect(answered(409, null)).toEqual({ at: "otherPost" });
    for (const status of [404, 429, 500, 502, 503]) expect(answered(status, null)).toBeNull();
    expect(settled(letter({ at: "waiting" }), { at: "delivered" }).content).toEqual({});
    expect(settled(letter({ at: "waiting" }), { at: "waiting" }).content.agreed).toBe("约定");
  });
});

test("H3: a day is written out in the year it was meant; what is missing or too long is told at its field", () => {
  const form = (fields: Record<string, string>) => {
    const data = new FormData();
    for (const [name, value] of Object.entries(fields)) data.set(name, value);
    return data;
  };
  expect(contentOf("talk", form({ heldOn: "12月28日", agreed: " 约定 " }), 2026)).toEqual({
    content: { heldOn: "2026-12-28", agreed: "约定", note: "" },
    faults: {},
  });
  expect(contentOf("talk", form({ heldOn: "前几天", note: "长".repeat(2001) }), 2026).faults).toEqual({
    heldOn: ["badDate"],
    agreed: ["required"],
    note: ["tooLong:2000"],
  });
});

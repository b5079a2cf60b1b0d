import { ownerClient } from "@seed/owner";
import { expect, test } from "vitest";
import { readSession } from "@/lib/platform/auth/session";
import { signIn } from "@/lib/platform/auth/sign-in";
import { closeThrottle } from "@/lib/platform/auth/throttle";
import { makeFirstAdministrator, whyNotAsked } from "../../scripts/lib/first-administrator";
import { testDatabase } from "../support/database";
import { theWorld } from "../support/world";

const asked = { department: "栖云市委组织部", area: "栖云市", name: "祁远", account: "qiyuan" };

test("an empty database gets its department and one administrator, whose secret signs in and must be changed", async () => {
  const { owner } = await theWorld();
  const secret = await makeFirstAdministrator(owner, asked);
  if (!secret) throw new Error("nothing was made");
  const answer = await signIn({ name: "qiyuan", password: secret, address: null, device: null });
  if (answer.status !== "in") throw new Error(answer.status);
  expect(await readSession(answer.sid, null)).toMatchObject({
    personName: "祁远",
    departmentName: "栖云市委组织部",
    mustChangePassword: true,
    viewer: { role: "systemAdministrator" },
  });
  await closeThrottle();
});

test("where an account exists nothing is made, also when two ask at once", async () => {
  const owner = ownerClient((await testDatabase()).ownerUrl);
  const again = { ...asked, department: "白石县委组织部", account: "another" };
  expect(await Promise.all([makeFirstAdministrator(owner, again), makeFirstAdministrator(owner, again)])).toEqual([
    null,
    null,
  ]);
  expect(await owner.department.count()).toBe(1);
  await owner.$disconnect();
});

test("what is asked for badly is said in words", () => {
  expect(whyNotAsked(asked)).toBeNull();
  expect(whyNotAsked({ ...asked, account: "祁" })).toContain("账号");
  expect(whyNotAsked({ ...asked, area: "" })).toContain("地区");
});

import { expect, test } from "vitest";
import { isOfUnit, whyNotEnd, whyNotGrant } from "@/lib/domain/administration";
import { ROLES } from "@/lib/domain/vocabulary";

test("E1: an administrator gives themselves no post but an administrator's; to others any", () => {
  for (const role of ROLES) {
    expect(whyNotGrant(role, "qi", "qi")?.code ?? null).toBe(role === "systemAdministrator" ? null : "ownBusinessPost");
    expect(whyNotGrant(role, "zhou", "qi")).toBeNull();
  }
});

test("E1: nobody ends their own administration; a post of their business they may end", () => {
  expect(whyNotEnd(null, "qi", "qi")?.code).toBe("ownAdministration");
  expect(whyNotEnd("systemAdministrator", "qi", "qi")?.code).toBe("ownAdministration");
  expect(whyNotEnd("departmentStaff", "qi", "qi")).toBeNull();
  expect(whyNotEnd(null, "zhou", "qi")).toBeNull();
});

test("liaison, host people and cadres act for a unit, the department's people do not", () => {
  expect(ROLES.filter(isOfUnit)).toEqual(["sendingLiaison", "hostSecretary", "hostLeader", "mentor", "cadre"]);
});

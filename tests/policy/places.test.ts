import { expect, test } from "vitest";
import { placesOf } from "@/app/(signed-in)/places";
import { ROLES } from "@/lib/domain/vocabulary";

test.each(ROLES)("%s has at most seven places, each once, and the rules within reach", (role) => {
  const hrefs = placesOf(role).map((place) => place.href);
  expect(hrefs.length).toBeGreaterThan(1);
  expect(hrefs.length).toBeLessThanOrEqual(7);
  expect(new Set(hrefs).size).toBe(hrefs.length);
  if (role !== "departmentStaff") expect(hrefs).toContain("/rules");
});

test("E1: a scorer has the interviews and what waits there, and no other business", () => {
  expect(placesOf("scorer").map((place) => place.href)).toEqual(["/", "/panels", "/rules"]);
});

test("E1: the auditor and the administrator have their own small rooms and no business", () => {
  expect(placesOf("auditor").map((place) => place.href)).toEqual(["/audit", "/rules"]);
  expect(placesOf("systemAdministrator").map((place) => place.href)).toEqual(["/accounts", "/rules"]);
  for (const role of ROLES.filter((one) => one !== "systemAdministrator"))
    expect(placesOf(role).map((place) => place.href)).not.toContain("/accounts");
});

import { expect, test } from "vitest";
import { placesOf } from "@/app/(signed-in)/places";
import { ACTION_DOORS, opened, PAGE_DOORS } from "@/app/(signed-in)/search/doors";
import { ROLES } from "@/lib/domain/vocabulary";
import { mayEver } from "@/lib/policy/policy";
import { PAGES } from "../../e2e/pages";

test.each(ROLES)("E1: search leads a %s only to pages of the access table that open to the post", (role) => {
  for (const { href } of [
    ...opened(PAGE_DOORS, role).map((key) => PAGE_DOORS[key]),
    ...opened(ACTION_DOORS, role).map((key) => ACTION_DOORS[key]),
  ]) {
    const access = PAGES[href.split("?")[0] ?? ""];
    expect(access, href).toBeDefined();
    if (access?.any)
      expect(
        access.any.some((permission) => mayEver({ role }, permission)),
        href,
      ).toBe(true);
  }
});

test.each(ROLES)("every place of a %s's navigation is among the pages found", (role) => {
  const found = opened(PAGE_DOORS, role).map((key) => PAGE_DOORS[key].href as string);
  for (const { href } of placesOf(role)) expect(found).toContain(href);
});

test("the keepers of the log and of the accounts are led to no business", () => {
  expect(opened(ACTION_DOORS, "auditor")).toEqual(["changePassword"]);
  expect(opened(PAGE_DOORS, "auditor")).toEqual(["audit", "rules", "account"]);
  expect(opened(ACTION_DOORS, "systemAdministrator")).toEqual(["openAccount", "changePassword"]);
});

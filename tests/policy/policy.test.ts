import fc from "fast-check";
import { expect, test } from "vitest";
import { ROLES } from "@/lib/domain/vocabulary";
import {
  type Actor,
  can,
  MAY,
  type Permission,
  type Scope,
  type Where,
  within,
  withinPlacement,
} from "@/lib/policy/policy";

const PERMISSIONS = Object.keys(MAY) as Permission[];
const id = fc.constantFrom("a", "b", "c");
const actor: fc.Arbitrary<Actor> = fc.record({
  role: fc.constantFrom(...ROLES),
  departmentId: id,
  accountId: id,
  personId: id,
  unitId: fc.option(id),
  guides: fc.uniqueArray(id, { maxLength: 2 }),
});

/** A record of the scope a permission is asked of, with every column a filter may name. */
const record = (permission: Permission) => {
  const { scope } = MAY[permission];
  const own = { id, departmentId: id, unitId: fc.option(id), sendingUnitId: id, hostUnitId: id, cadreId: id };
  return fc
    .record({ scope: fc.constant(scope), ...own })
    .map((r) => (scope === "department" ? { ...r, id: r.departmentId } : r));
};
const passes = (row: Record<string, unknown>, { OR }: { OR: Where[] }): boolean =>
  OR.some((where) =>
    Object.entries(where).every(([column, wanted]) =>
      typeof wanted === "string" ? row[column] === wanted : wanted.in.includes(row[column] as string),
    ),
  );

test.each(PERMISSIONS)("E1: what a list shows is what a page opens: %s", (permission) => {
  fc.assert(
    fc.property(actor, record(permission), (a, row) => {
      const allowed = can(
        a,
        permission,
        row as never as Extract<Scope, { scope: (typeof MAY)[typeof permission]["scope"] }>,
      );
      expect(passes(row, within(a, permission))).toBe(allowed);
    }),
    { numRuns: 500 },
  );
});

test("E1: for rows that hang on a placement the filter names its id placementId", () => {
  for (const permission of PERMISSIONS.filter((p) => MAY[p].scope === "placement")) {
    fc.assert(
      fc.property(actor, record(permission), (a, row) => {
        const hanging = { ...row, id: "its own", placementId: row.id };
        expect(passes(hanging, withinPlacement(a, permission))).toBe(can(a, permission, row as never));
      }),
    );
  }
});

test("E1: nobody without business data reads any of it; a department leader and staff both read everything staff prepare", () => {
  for (const permission of PERMISSIONS.filter((p) => MAY[p].scope === "placement")) {
    expect(MAY[permission].roles).not.toContain("auditor");
    expect(MAY[permission].roles).not.toContain("systemAdministrator");
  }
  for (const permission of PERMISSIONS.filter((p) => p.endsWith(".read") && MAY[p].scope === "placement")) {
    expect(MAY[permission].roles).toEqual(expect.arrayContaining(["departmentStaff", "departmentLeader"]));
  }
});

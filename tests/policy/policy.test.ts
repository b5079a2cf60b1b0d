import fc from "fast-check";
import { expect, test } from "vitest";
import { ROLES } from "@/lib/domain/vocabulary";
import {
  type Actor,
  can,
  MAY,
  outcomeTold,
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
  panels: fc.uniqueArray(id, { maxLength: 2 }),
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

test("E1: of a candidate's outcome the cadre is told their own way, the sending unit who is listed, nobody else anything", () => {
  const told = ROLES.flatMap((role) => outcomeTold({ role }) ?? []);
  expect(told).toHaveLength(2);
  expect(outcomeTold({ role: "cadre" })).toBe("ownWay");
  expect(outcomeTold({ role: "sendingLiaison" })).toBe("listed");
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

/** domain.md, 'Who may do what', cell by cell: the authority as it was agreed, beside the table that grants it. */
const AGREED: Partial<Record<Permission, readonly string[]>> = {
  "programme.prepare": ["departmentStaff"],
  "programme.decide": ["departmentLeader"],
  "position.approve": ["departmentStaff"],
  "person.contact": ["departmentStaff", "sendingLiaison", "cadre"],
  "leader.prepare": ["departmentStaff", "hostSecretary", "hostLeader"],
  "firstResponsible.name": ["departmentStaff", "hostSecretary", "hostLeader"],
  "mentor.designate": ["departmentStaff", "hostSecretary", "hostLeader"],
  "placementMentor.designate": ["departmentStaff", "hostSecretary", "hostLeader"],
  "placement.prepare": ["departmentStaff"],
  "placement.decide": ["departmentLeader"],
  "placement.endEarly": ["departmentLeader"],
  "arrival.confirm": ["hostSecretary"],
  "standing.confirmTransfer": ["hostSecretary"],
  "standing.confirmKept": ["sendingLiaison"],
  "talk.record": ["departmentStaff", "hostSecretary", "hostLeader", "mentor"],
  "talk.read": ["departmentStaff", "departmentLeader", "hostSecretary", "hostLeader", "mentor", "cadre"],
  "talkNote.read": ["departmentStaff", "departmentLeader"],
  "report.submit": ["cadre"],
  "report.acknowledge": ["departmentStaff", "departmentLeader", "sendingLiaison", "hostSecretary", "hostLeader"],
  "report.comment": ["departmentStaff", "sendingLiaison", "hostSecretary", "hostLeader", "mentor"],
  "review.sign": ["departmentLeader"],
  "review.markOffline": ["departmentStaff", "departmentLeader"],
  "reviewPart.release": ["sendingLiaison", "hostLeader", "cadre"],
  "feedback.acknowledge": ["sendingLiaison", "hostSecretary", "hostLeader", "cadre"],
  "feedback.recordPaper": ["departmentStaff"],
  "outcome.decide": ["departmentLeader"],
  "outcome.read": ["departmentStaff", "departmentLeader", "sendingLiaison", "hostSecretary", "hostLeader", "cadre"],
  "account.open": ["systemAdministrator"],
  "audit.read": ["auditor"],
};
test.each(Object.entries(AGREED))(
  "E1: %s is held by the posts that were agreed, and by no other",
  (permission, roles) => {
    expect([...MAY[permission as Permission].roles].sort()).toEqual([...(roles ?? [])].sort());
  },
);

import { aPlacement, aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { ROLES } from "@/lib/domain/vocabulary";
import { clockOn } from "@/lib/platform/clock";
import { reading } from "@/lib/platform/db";
import { KINDS, roleKinds } from "@/lib/policy/kinds";
import { can, MAY, type Permission, withinPlacement } from "@/lib/policy/policy";
import { theWorld } from "../support/world";

let world: Awaited<ReturnType<typeof theWorld>>;
let year: Awaited<ReturnType<typeof aYearUnderWay>>;
let others: { id: string }[];
const clock = clockOn(calendarDate("2026-10-12"));

beforeAll(async () => {
  world = await theWorld();
  year = await aYearUnderWay(world.owner);
  const stranger = await aYearUnderWay(world.owner);
  const past = await aPlacement(year.scene, {
    sendingUnitId: year.otherUnitId,
    hostUnitId: year.sendingUnitId,
    startsOn: calendarDate("2024-03-01"),
  });
  others = [stranger.placement, past];
});

test("E1: every table of the application has row-level security, forced, and a policy to read", async () => {
  const bare = await world.owner.$queryRaw<{ name: string }[]>`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> '_prisma_migrations'
      and not (c.relrowsecurity and c.relforcerowsecurity
        and exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polcmd = 'r' and p.polname = 'reads'))`;
  expect(bare).toEqual([]);
});

test("E1: the run-time role owns nothing, is no superuser and cannot read the migrations or change what is sealed", async () => {
  const rows = await world.owner.$queryRaw<{ tbl: string; right: string }[]>`
    select table_name as tbl, privilege_type as right from information_schema.role_table_grants
    where grantee = 'guazhi_app' and table_schema = 'public'
      and (table_name = '_prisma_migrations' or privilege_type = 'TRUNCATE'
        or (privilege_type in ('UPDATE', 'DELETE') and table_name in
          ('report', 'delivery', 'receipt', 'review', 'review_score', 'review_mark', 'finding', 'missed_review', 'talk', 'talk_note', 'breach', 'placement_outcome', 'audit_entry')))`;
  expect(rows).toEqual([]);
});

test("E1: the second wall's table is the policy's, row by row", async () => {
  const rows = await world.owner.$queryRaw<
    { role: string; kind: string; reach: string }[]
  >`select role, kind, reach from app.role_kind`;
  const key = (r: { role: string; kind: string; reach: string }) => `${r.kind} ${r.role} ${r.reach}`;
  expect(rows.map(key).sort()).toEqual(roleKinds().map(key).sort());
});

test.each(ROLES)(
  "E1: with the first wall removed the database shows a %s exactly what the policy lets them read",
  async (role) => {
    const viewer = year.viewers[role];
    const all = await world.owner.placement.findMany();
    const allowed = all.filter(({ id, departmentId, sendingUnitId, hostUnitId, cadreId }) =>
      can(viewer, "placement.read", { scope: "placement", id, departmentId, sendingUnitId, hostUnitId, cadreId }),
    );
    const unfiltered = await reading(viewer, (tx) => tx.placement.findMany(), clock);
    expect(unfiltered.map((p) => p.id).sort()).toEqual(allowed.map((p) => p.id).sort());
    for (const { id } of others.slice(0, 1)) expect(unfiltered.map((p) => p.id)).not.toContain(id);
  },
);

test.each(ROLES)(
  "E1: app.placements(kind) reaches for a %s what the policy's filter reaches, for every kind",
  async (role) => {
    const viewer = year.viewers[role];
    const all = await world.owner.placement.findMany();
    const ofPlacements = Object.entries(KINDS).filter(([, permission]) => MAY[permission].scope === "placement");
    for (const [kind] of ofPlacements) {
      const rows = await reading(
        viewer,
        (tx) => tx.$queryRaw<{ id: string }[]>`select id from app.placements(${kind}) as t(id)`,
        clock,
      );
      const permission = `${kind}.read` as Permission;
      const { OR } = withinPlacement(viewer, permission);
      const expected = all.filter((p) =>
        OR.some((where) =>
          Object.entries(where).every(([column, wanted]) => {
            const value = (column === "placementId" ? p.id : p[column as keyof typeof p]) as string;
            return typeof wanted === "string" ? value === wanted : wanted.in.includes(value);
          }),
        ),
      );
      expect(rows.map((r) => r.id).sort(), kind).toEqual(expected.map((p) => p.id).sort());
    }
  },
);

test("E1: nobody before sign-in sees a row of anything", async () => {
  const tables = await world.owner.$queryRaw<{ name: string }[]>`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'r' and c.relname not in ('_prisma_migrations', 'installation')`;
  await reading({ kind: "doorman", address: null }, async (tx) => {
    for (const { name } of tables) {
      const rows = await tx.$queryRawUnsafe<{ n: bigint }[]>(`select count(*) as n from "${name}"`);
      expect([name, Number(rows[0]?.n)]).toEqual([name, 0]);
    }
  });
});

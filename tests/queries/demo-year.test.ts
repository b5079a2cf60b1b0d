import demo from "@seed/accounts.json";
import { SENDING } from "@seed/content/units";
import { loadDemo } from "@seed/load";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { readIdNumber } from "@/lib/domain/id-number";
import { phaseOn } from "@/lib/domain/placement";
import type { Role } from "@/lib/domain/vocabulary";
import { home } from "@/lib/features/insight/queries";
import { placementFacts } from "@/lib/features/placements/facts";
import type { PersonViewer } from "@/lib/platform/viewer";
import { testDatabase } from "../support/database";
import { theWorld } from "../support/world";

let world: Awaited<ReturnType<typeof theWorld>>;
const today = calendarDate("2026-11-23");

beforeAll(async () => {
  world = await theWorld();
  process.env.GUAZHI_TODAY = today;
  await loadDemo((await testDatabase()).ownerUrl, today);
  return () => {
    delete process.env.GUAZHI_TODAY;
  };
}, 240_000);

async function viewerOf(account: string): Promise<PersonViewer> {
  const { role } = demo.accounts.find((a) => a.account === account) as { role: Role };
  const row = await world.owner.account.findUniqueOrThrow({ where: { name: account } });
  const post = await world.owner.post.findFirstOrThrow({ where: { personId: row.personId, role } });
  const guides = await world.owner.$queryRaw<
    { id: string }[]
  >`select app.guided_by(${row.personId}::uuid, ${new Date(today)}::date) as id`;
  return {
    kind: "person",
    role,
    departmentId: row.departmentId,
    accountId: row.id,
    personId: row.personId,
    unitId: post.unitId,
    postId: post.id,
    sessionId: "none",
    address: null,
    guides: role === "mentor" ? guides.map((g) => g.id) : [],
    panels: [],
  };
}

test("the demo has 42 sending units, 20 selected as assistants in townships, and the other direction by nomination", async () => {
  expect(SENDING).toHaveLength(42);
  const programme = await world.owner.programme.findFirstOrThrow({ where: { name: "2026年度" } });
  const selected = await world.owner.placement.findMany({ where: { programmeId: programme.id } });
  const placements = await world.owner.placement.findMany({ where: { NOT: { programmeId: programme.id } } });
  const hosts = new Map((await world.owner.unit.findMany()).map((u) => [u.id, u.kind]));
  expect(selected.filter((p) => hosts.get(p.hostUnitId) === "township")).toHaveLength(20);
  expect(selected).toHaveLength(20);
  expect(
    placements.filter((p) => hosts.get(p.sendingUnitId) === "township" && hosts.get(p.hostUnitId) === "cityOrgan")
      .length,
  ).toBeGreaterThan(0);
  expect(placements.filter((p) => hosts.get(p.hostUnitId) === "enterprise").length).toBeGreaterThan(0);
});

test("the demo shows every stage, last year's with outcomes, and things overdue", async () => {
  const placements = (await world.owner.placement.findMany()).map(placementFacts);
  const phases = new Set(placements.map((p) => phaseOn(p, today)));
  expect([...phases].sort()).toEqual([
    "arrivalOverdue",
    "awaitingArrival",
    "awaitingDecision",
    "closed",
    "endedEarly",
    "inPost",
    "termEnded",
  ]);
  expect(await world.owner.placementOutcome.count()).toBe(10);
  const { items } = await home(await viewerOf("zuzhibu"));
  expect(items.some((item) => item.status === "overdue")).toBe(true);
});

test("E2, O5: its audit chain is whole, and each review and report went to exactly three parties", async () => {
  const [chain] = await world.owner.$queryRaw<
    { checked: bigint; broken_at: bigint | null }[]
  >`select * from app.verify_audit()`;
  expect(chain?.broken_at).toBeNull();
  expect(Number(chain?.checked)).toBeGreaterThan(1000);
  const sent = await world.owner.delivery.groupBy({ by: ["reviewId", "reportId"], _count: true });
  expect(new Set(sent.map((s) => s._count))).toEqual(new Set([3]));
});

test("its ID numbers are valid and of a region nobody lives in", async () => {
  for (const { idNumber } of await world.owner.identity.findMany()) {
    expect(readIdNumber(idNumber).valid, idNumber).toBe(true);
    expect(idNumber.startsWith("9901")).toBe(true);
  }
});

test.each(["zuzhibu", "buzhang", "paichu", "jieshou", "shuji", "bangdai", "guazhi"])(
  "%s finds real work waiting",
  async (account) => {
    const { items, figures } = await home(await viewerOf(account));
    expect(items.length).toBeGreaterThan(0);
    if (account === "paichu") expect(figures?.of === "sending" && figures.phases.total).toBeGreaterThanOrEqual(3);
    if (["jieshou", "shuji"].includes(account)) {
      if (figures?.of !== "host") throw new Error("a host sees a host's figures");
      expect([figures.phases.inPost > 0, figures.phases.over > 0]).toEqual([true, true]);
    }
  },
);

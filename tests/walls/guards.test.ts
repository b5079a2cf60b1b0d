import { randomUUID } from "node:crypto";
import { aLeader, aPlacement, aPosition } from "@seed/builders";
import { beforeAll, describe, expect, test } from "vitest";
import type { Prisma, PrismaClient } from "@/generated/prisma/client";
import { calendarDate } from "@/lib/domain/calendar-date";
import { clockOn } from "@/lib/platform/clock";
import { columnOf } from "@/lib/platform/days";
import { changing } from "@/lib/platform/db";
import type { PersonViewer } from "@/lib/platform/viewer";
import { aFurnishedDepartment } from "../access/furnished-year";
import { theWorld } from "../support/world";

type Department = Awaited<ReturnType<typeof aFurnishedDepartment>>;
type Sql = (tx: Prisma.TransactionClient) => Promise<unknown>;

const clock = clockOn(calendarDate("2026-10-12"));
const day = (value: string) => columnOf(calendarDate(value));
const at = new Date("2026-07-01T02:00:00Z");
let owner: PrismaClient;
let department: Department;
let staff: PersonViewer;
let leader: PersonViewer;
let cadre: PersonViewer;
/** Behind whose back nothing may happen: the application's own role, and the owner of the tables. */
let hands: Record<"application" | "theOwner", (sql: Sql, viewer?: PersonViewer) => Promise<unknown>>;

beforeAll(async () => {
  owner = (await theWorld()).owner;
  department = await aFurnishedDepartment(owner, { own: "甲", other: "乙" });
  staff = department.viewers.departmentStaff;
  leader = department.viewers.departmentLeader;
  cadre = department.viewers.cadre;
  hands = {
    application: (sql, viewer = staff) => changing(viewer, { locks: [], timeout: 10_000, clock }, sql),
    theOwner: (sql) => owner.$transaction(sql),
  };
});

/** Why the database refused, in its own words, driver and client alike. */
async function refusalOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "nothing was refused";
  } catch (error) {
    const said: string[] = [];
    for (let e: unknown = error; e !== null && typeof e === "object"; e = "cause" in e ? e.cause : null) {
      said.push(String((e as { message?: unknown }).message), JSON.stringify("meta" in e ? e.meta : e));
    }
    return said.join("\n");
  }
}
/** Both hands try it and both meet the refusal; `viewer` is one whose post writes that kind at all. */
async function refusedToBoth(pattern: RegExp, sql: Sql, viewer?: PersonViewer) {
  for (const [who, work] of Object.entries(hands)) expect(await refusalOf(work(sql, viewer)), who).toMatch(pattern);
}

const placementRow = async (more: Partial<Prisma.PlacementUncheckedCreateInput> = {}) => {
  const { scene, own, otherUnitId } = department;
  return {
    ...{ departmentId: own.departmentId, programmeId: own.programmeId, cadreId: own.freeCadreId },
    ...{ sendingUnitId: own.sendingUnitId, hostUnitId: otherUnitId, standing: "civilServant", partyMember: true },
    ...{ startsOn: day("2026-04-01"), endsOn: day("2027-03-31") },
    positionId: await aPosition(scene, otherUnitId, { title: `岗位${randomUUID()}` }),
    ...more,
  } satisfies Prisma.PlacementUncheckedCreateInput;
};
const keys = () => {
  const { departmentId, placementId, sendingUnitId, hostUnitId, cadreId } = department.own;
  return { departmentId, placementId, sendingUnitId, hostUnitId, cadreId };
};

describe("placements", () => {
  test("T2: a cadre is never in two placements on one day, to the last day of the first", async () => {
    const row = await placementRow({
      ...{ cadreId: department.own.cadreId, startsOn: day("2027-03-31"), endsOn: day("2028-03-30") },
    });
    await refusedToBoth(/placement_one_at_a_time/, (tx) => tx.placement.create({ data: row }));
    await owner.placement.create({
      data: { ...row, startsOn: day("2027-04-01"), endsOn: day("2028-03-31") },
    });
  });

  test("T2: of eight hands placing one cadre at once, one gets through", async () => {
    const rows = await Promise.all(
      Array.from({ length: 8 }, () => placementRow({ cadreId: department.other.freeCadreId })),
    );
    const all = await Promise.allSettled(rows.map((data) => owner.placement.create({ data })));
    expect(all.filter((one) => one.status === "fulfilled")).toHaveLength(1);
  });

  test("T1: a term ends one year after its start, not a day sooner or later, in leap years too", async () => {
    const wrong = [
      ["2026-04-01", "2027-04-01"],
      ["2026-04-01", "2027-03-30"],
      ["2024-02-29", "2025-02-27"],
      ["2026-03-01", "2027-03-01"],
    ] as const;
    for (const [from, to] of wrong) {
      const row = await placementRow({ startsOn: day(from), endsOn: day(to) });
      await refusedToBoth(/placement_term_is_one_year/, (tx) => tx.placement.create({ data: row }));
    }
    const leap = await placementRow({ startsOn: day("2024-02-29"), endsOn: day("2025-02-28") });
    await owner.placement.create({ data: leap });
  });

  test("T1: the start, the arrival and a decided end stand once they are there", async () => {
    const { id } = await aPlacement(department.scene, {
      ...{ sendingUnitId: department.sendingUnitId, hostUnitId: department.otherUnitId },
    });
    const where = { id };
    const moved = { startsOn: day("2026-05-01"), endsOn: day("2027-04-30") };
    await refusedToBoth(/T1: the start does not move/, (tx) => tx.placement.update({ where, data: moved }));
    await refusedToBoth(/T1: the start does not move/, (tx) =>
      tx.placement.update({ where, data: { arrivedOn: null } }),
    );
    await owner.placement.update({ where, data: { actualEndOn: day("2026-12-01"), earlyEndReason: "need" } });
    await refusedToBoth(/T1: a decided end stands/, (tx) =>
      tx.placement.update({ where, data: { actualEndOn: null } }),
    );
  });

  test("S3, S4: a unit does not send to itself, and a position takes no more than its places", async () => {
    const { own, scene } = department;
    const toItself = await placementRow({ hostUnitId: own.sendingUnitId });
    await refusedToBoth(/placement_units_differ/, (tx) => tx.placement.create({ data: toItself }));
    const taken = await placementRow({
      ...{ hostUnitId: own.hostUnitId, positionId: own.positionId },
      cadreId: (await aLeader(scene, own.sendingUnitId)) satisfies string,
    });
    await refusedToBoth(/S4: the position has no place left/, (tx) => tx.placement.create({ data: taken }));
  });

  test("E1: the parties of a placement never change, and what hangs on it carries the same", async () => {
    const { own, other } = department;
    const where = { id: own.placementId };
    await refusedToBoth(/the parties of a placement do not change/, (tx) =>
      tx.placement.update({ where, data: { hostUnitId: other.hostUnitId } }),
    );
    for (const strange of [
      { hostUnitId: other.hostUnitId },
      { sendingUnitId: other.sendingUnitId },
      { cadreId: other.cadreId },
    ]) {
      await refusedToBoth(/standing_check does not carry the parties/, (tx) =>
        tx.standingCheck.create({
          data: {
            ...keys(),
            ...strange,
            item: "benefits",
            confirmedOn: day("2026-05-01"),
            confirmedById: staff.personId,
          },
        }),
      );
    }
    await refusedToBoth(/kin_declaration does not carry the parties/, (tx) =>
      tx.kinDeclaration.createMany({ data: [{ ...keys(), hostUnitId: other.hostUnitId, none: true }] }),
    );
  });
});

test("E1: every table whose rows carry a placement's parties is guarded", async () => {
  const bare = await owner.$queryRaw<{ name: string }[]>`
    select c.table_name as name from information_schema.columns c
    where c.table_schema = 'public' and c.column_name = 'placement_id' and c.table_name in (
        select table_name from information_schema.columns where table_schema = 'public' and column_name = 'cadre_id')
      and not exists (select 1 from pg_trigger t where t.tgrelid = c.table_name::regclass and t.tgname = 'guard_parties' and t.tgenabled <> 'D')`;
  expect(bare).toEqual([]);
});

describe("the host", () => {
  test("H1: one first responsible person on a day", async () => {
    const { departmentId, hostUnitId } = department.own;
    const personId = department.mentorId;
    await refusedToBoth(/first_responsible_one_at_a_time/, (tx) =>
      tx.firstResponsible.create({ data: { departmentId, unitId: hostUnitId, personId, fromOn: day("2026-10-12") } }),
    );
  });

  test("H2: one standing mentor of a host, one own mentor of a placement, on a day", async () => {
    const { departmentId, hostUnitId, placementId } = department.own;
    const personId = await aLeader(department.scene, hostUnitId, { name: "覃永年" });
    const named = { departmentId, hostUnitId, personId, namedById: staff.personId };
    await refusedToBoth(/mentor_one_of_a_host/, (tx) =>
      tx.mentorDesignation.create({ data: { ...named, fromOn: day("2026-10-12") } }),
    );
    // an own mentor beside the host's is lawful and wins; a second own one on the same day is not
    const first = { ...named, placementId, fromOn: day("2026-10-12"), toOn: day("2026-10-20") };
    await owner.mentorDesignation.create({ data: first });
    await refusedToBoth(/mentor_one_of_a_placement/, (tx) =>
      tx.mentorDesignation.create({ data: { ...named, placementId, fromOn: day("2026-10-19") } }),
    );
    await owner.mentorDesignation.create({ data: { ...named, placementId, fromOn: day("2026-10-20") } });
  });
});

describe("reviews and reports", () => {
  const review = (more: Partial<Prisma.ReviewUncheckedCreateInput> = {}) => ({
    ...keys(),
    ...{ id: randomUUID(), kind: "endOfTerm" as const, grade: 2, comment: "踏实" },
    ...{ signedById: staff.personId, signedOn: day("2026-09-28"), signedAt: at, ...more },
  });
  const sent = (
    of: { reviewId?: string; reportId?: string },
    parties: readonly ("cadre" | "sendingUnit" | "hostUnit" | "department")[],
  ) =>
    parties.map((party) => ({
      ...{ ...keys(), ...of, party, kind: of.reportId ? ("report" as const) : ("feedback" as const) },
      ...{ deliveredOn: day("2026-09-28"), deliveredAt: at, dueOn: day("2026-10-20") },
    }));

  test("O3: one signed review of a kind; another only corrects it, and one is corrected once", async () => {
    await refusedToBoth(
      /review_one_of_a_kind|placementId.*kind/s,
      (tx) => tx.review.create({ data: review({ kind: "halfYear" }) }),
      leader,
    );
    const { reviewId } = department.own;
    const correction = review({ kind: "halfYear", correctsId: reviewId, correctionReason: "笔误" });
    await owner.$transaction([
      owner.review.create({ data: correction }),
      owner.delivery.createMany({ data: sent({ reviewId: correction.id }, ["cadre", "sendingUnit", "hostUnit"]) }),
    ]);
    await refusedToBoth(
      /corrects_id/,
      (tx) => tx.review.create({ data: review({ kind: "halfYear", correctsId: reviewId, correctionReason: "再改" }) }),
      leader,
    );
  });

  test("O5: a review without exactly its three deliveries does not survive the commit", async () => {
    const short = /O5: a signed review is delivered to exactly three parties/;
    const lists = [
      { parties: [], pattern: short },
      { parties: ["cadre", "sendingUnit"], pattern: short },
      { parties: ["cadre", "sendingUnit", "department"], pattern: /delivery_to_its_parties/ },
      { parties: ["cadre", "sendingUnit", "hostUnit", "department"], pattern: /delivery_to_its_parties/ },
    ] as const;
    for (const { parties, pattern } of lists) {
      const sign: Sql = async (tx) => {
        const row = review();
        await tx.review.create({ data: row });
        await tx.delivery.createMany({ data: sent({ reviewId: row.id }, parties) });
      };
      await refusedToBoth(pattern, sign, leader);
    }
    expect(await owner.review.count({ where: { placementId: department.own.placementId, kind: "endOfTerm" } })).toBe(0);
  });

  test("O5: nor does a fourth delivery, or a second to one party, come to it later", async () => {
    const { reviewId } = department.own;
    await refusedToBoth(
      /delivery_to_its_parties/,
      (tx) => tx.delivery.createMany({ data: sent({ reviewId }, ["department"]) }),
      leader,
    );
    await refusedToBoth(
      /delivery_review_id_party|review_id.*party/s,
      (tx) => tx.delivery.createMany({ data: sent({ reviewId }, ["hostUnit"]) }),
      leader,
    );
  });

  test("O1: a report without exactly its three deliveries does not survive the commit, nor a second of its period", async () => {
    const report = (period: number) => ({
      ...{ ...keys(), id: randomUUID(), period, fromOn: day("2026-07-01"), toOn: day("2026-09-30") },
      ...{
        work: "驻村",
        study: "自学",
        life: "尚好",
        thought: "安心",
        submittedOn: day("2026-09-28"),
        submittedAt: at,
      },
    });
    const submit: Sql = async (tx) => {
      const row = report(2);
      await tx.report.create({ data: row });
      await tx.delivery.createMany({ data: sent({ reportId: row.id }, ["sendingUnit", "hostUnit"]) });
    };
    await refusedToBoth(/O1: a submitted report is delivered to exactly three parties/, submit, cadre);
    await refusedToBoth(
      /report_one_of_a_period|report_placement_id_period|placement_id.*period/s,
      (tx) => tx.report.create({ data: report(1) }),
      cadre,
    );
  });
});

describe("O9: what is sealed", () => {
  const SEALED = {
    ...{ report: "work = '改'", delivery: "due_on = due_on + 1", receipt: "text = '改'", review: "comment = '改'" },
    ...{
      review_score: "level = 5",
      review_mark: "mark = 'good'",
      finding: "text = '改'",
      missed_review: "reason = '改'",
    },
    ...{ talk: "agreed = '改'", talk_note: "text = '改'", breach: "description = '改'" },
    ...{ placement_outcome: "performance = '改'", audit_entry: "event = 'x'" },
  };

  beforeAll(async () => {
    const { capabilityIds } = department.own;
    const reviewId = randomUUID();
    const feedback = (["cadre", "sendingUnit", "hostUnit"] as const).map((party) => ({
      ...{ ...keys(), reviewId, party, kind: "feedback" as const },
      ...{ deliveredOn: day("2027-03-31"), deliveredAt: at, dueOn: day("2027-04-20") },
    }));
    await owner.$transaction([
      owner.review.create({
        data: {
          ...{ ...keys(), id: reviewId, kind: "endOfTerm", grade: 2, comment: "踏实" },
          ...{ signedById: leader.personId, signedOn: day("2027-03-31"), signedAt: at },
        },
      }),
      owner.reviewScore.create({ data: { ...keys(), reviewId, capabilityId: capabilityIds[0] ?? "", level: 3 } }),
      owner.reviewMark.create({ data: { ...keys(), reviewId, virtue: "ability", mark: "good" } }),
      owner.delivery.createMany({ data: feedback }),
    ]);
    await owner.auditEntry.createMany({ data: [anEntry("sealed")] });
  });

  test("O9: nothing is added to what a signed review says", async () => {
    const { reviewId, capabilityIds } = department.own;
    const score = { ...keys(), reviewId, capabilityId: capabilityIds[1] ?? "", level: 5 };
    await refusedToBoth(/O9: review_score is sealed/, (tx) => tx.reviewScore.createMany({ data: [score] }), leader);
    const mark = { ...keys(), reviewId, virtue: "integrity" as const, mark: "good" as const };
    await refusedToBoth(/O9: review_mark is sealed/, (tx) => tx.reviewMark.createMany({ data: [mark] }), leader);
    const finding = { ...keys(), reviewId, kind: "strength" as const, text: "补一条", evidence: ["无"], place: 9 };
    await refusedToBoth(/O9: finding is sealed/, (tx) => tx.finding.createMany({ data: [finding] }), leader);
  });

  test.each(Object.entries(SEALED))("O9: %s is neither updated, deleted nor emptied, by anyone", async (table, set) => {
    const count = () => owner.$queryRawUnsafe<{ n: bigint }[]>(`select count(*) as n from "${table}"`);
    const before = Number((await count())[0]?.n);
    expect(before, "there is something to lose").toBeGreaterThan(0);
    for (const sql of [`update "${table}" set ${set}`, `delete from "${table}"`, `truncate "${table}" cascade`]) {
      const { application, theOwner } = hands;
      expect(await refusalOf(application((tx) => tx.$executeRawUnsafe(sql))), sql).toMatch(/permission denied/);
      expect(await refusalOf(theOwner((tx) => tx.$executeRawUnsafe(sql))), sql).toMatch(/O9: \w+ is sealed/);
    }
    expect(Number((await count())[0]?.n)).toBe(before);
  });

  test("O9: the tables with the seal are these, each against rows and against the whole", async () => {
    const rows = await owner.$queryRaw<{ name: string; seals: string[] }[]>`
      select c.relname as name, array_agg(t.tgname::text order by t.tgname) as seals from pg_trigger t join pg_class c on c.oid = t.tgrelid
      where t.tgname in ('sealed', 'sealed_whole') and t.tgenabled <> 'D' group by c.relname`;
    expect(Object.fromEntries(rows.map(({ name, seals }) => [name, seals]))).toEqual(
      Object.fromEntries(Object.keys(SEALED).map((name) => [name, ["sealed", "sealed_whole"]])),
    );
  });

  test("O5, O9: a delivery is acknowledged once for its party, opened once by a person", async () => {
    const receipt = (kind: "opened" | "acknowledged", personId: string) => ({
      ...{ ...keys(), deliveryId: department.own.feedback.hostUnit, party: "hostUnit" as const, kind, personId },
      ...{ onDay: day("2026-10-01"), at },
    });
    const [one, two] = [department.firstResponsibleId, department.mentorId];
    await owner.receipt.createMany({
      data: [receipt("opened", one), receipt("opened", two), receipt("acknowledged", one)],
    });
    await refusedToBoth(/receipt_opened_once|delivery_id.*person_id/s, (tx) =>
      tx.receipt.createMany({ data: [receipt("opened", one)] }),
    );
    await refusedToBoth(/receipt_acknowledged_once|delivery_id/, (tx) =>
      tx.receipt.createMany({ data: [receipt("acknowledged", two)] }),
    );
  });
});

const anEntry = (event: string): Prisma.AuditEntryCreateManyInput => ({
  ...{ onDay: day("2026-10-12"), recordedAt: at, viewerKind: "job", event, outcome: "done", changes: { n: 1 } },
});

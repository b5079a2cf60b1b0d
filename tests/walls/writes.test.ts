import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import type { Prisma, PrismaClient } from "@/generated/prisma/client";
import { calendarDate } from "@/lib/domain/calendar-date";
import { mentorOn } from "@/lib/domain/mentoring";
import { ROLES, type Role } from "@/lib/domain/vocabulary";
import { designationsOf, firstResponsibleOf } from "@/lib/features/mentoring/facts";
import { loadPlacement } from "@/lib/features/placements/facts";
import { clockOn } from "@/lib/platform/clock";
import { columnOf } from "@/lib/platform/days";
import { changing, reading } from "@/lib/platform/db";
import { WRITES } from "@/lib/policy/kinds";
import { MAY, REACH } from "@/lib/policy/policy";
import { aFurnishedDepartment } from "../access/furnished-year";
import { theWorld } from "../support/world";

const today = calendarDate("2026-10-12");
const clock = clockOn(today);
const day = columnOf(today);
const at = new Date("2026-10-12T02:00:00Z");
let owner: PrismaClient;
let department: Awaited<ReturnType<typeof aFurnishedDepartment>>;

beforeAll(async () => {
  owner = (await theWorld()).owner;
  department = await aFurnishedDepartment(owner, { own: "甲", other: "乙" });
});

const keysOf = ({ departmentId, placementId, sendingUnitId, hostUnitId, cadreId }: typeof department.own) => ({
  ...{ departmentId, placementId, sendingUnitId, hostUnitId, cadreId },
});
/** One row of each kind of writing, as a hand at the database would put it in past every command. */
const ROWS: Record<keyof typeof WRITES, (tx: Prisma.TransactionClient, by: string) => Promise<unknown>> = {
  kinWrite: (tx) => tx.kinDeclaration.createMany({ data: [{ ...keysOf(department.own), none: true }] }),
  standingWrite: (tx, by) =>
    tx.standingCheck.createMany({
      data: [{ ...keysOf(department.own), item: "benefits", confirmedOn: day, confirmedById: by }],
      skipDuplicates: true,
    }),
  assessmentWrite: (tx) =>
    tx.annualAssessment.createMany({ data: [{ ...keysOf(department.own), year: 2031, assessor: "hostUnit" }] }),
  breachWrite: (tx, by) =>
    tx.breach.createMany({
      data: [{ ...keysOf(department.own), happenedOn: day, description: "迟到", recordedById: by, recordedOn: day }],
    }),
  outcomeWrite: (tx, by) =>
    tx.placementOutcome.createMany({
      data: [
        {
          ...{ ...keysOf(department.own), kind: "promoted", performance: "好", need: "缺" },
          ...{ decidedOn: day, decidedById: by },
        },
      ],
      skipDuplicates: true,
    }),
  reportWrite: (tx) =>
    tx.report.createMany({
      data: [
        {
          ...{ ...keysOf(department.own), period: 4, fromOn: day, toOn: day, submittedOn: day, submittedAt: at },
          ...{ work: "驻村", study: "自学", life: "尚好", thought: "安心" },
        },
      ],
    }),
  baselineWrite: (tx) =>
    tx.baseline.updateMany({ where: { placementId: department.own.placementId }, data: { state: "settled" } }),
  reviewWrite: (tx, by) =>
    tx.missedReview.createMany({
      data: [{ ...keysOf(department.own), kind: "endOfTerm", reason: "疏忽", signedById: by, signedOn: day }],
      skipDuplicates: true,
    }),
  proposalWrite: (tx, by) =>
    tx.proposal.createMany({
      data: [
        {
          ...{ ...keysOf(department.own), kind: "outcome", outcome: "returned", performance: "好", need: "缺" },
          ...{ preparedById: by, preparedOn: day },
        },
      ],
      skipDuplicates: true,
    }),
  talkWrite: (tx, by) =>
    tx.talk.createMany({
      data: [
        {
          ...{ ...keysOf(department.own), side: "host", kind: "routine", heldOn: day, agreed: "下村" },
          ...{ talkedById: by, recordedById: by, recordedOn: day, recordedAt: at },
        },
      ],
    }),
  deliveryWrite: (tx) =>
    tx.delivery.createMany({
      data: [
        {
          ...{ ...keysOf(department.own), kind: "feedback", reviewId: department.own.reviewId, party: "cadre" },
          ...{ deliveredOn: day, deliveredAt: at, dueOn: day },
        },
      ],
      skipDuplicates: true,
    }),
  candidateWrite: (tx, by) =>
    tx.candidate.createMany({
      data: [
        {
          ...{ departmentId: department.own.departmentId, programmeId: department.own.selectingId },
          ...{ cadreId: department.own.cadreId, sendingUnitId: department.own.sendingUnitId },
          ...{ registeredById: by, registeredOn: day },
        },
      ],
      skipDuplicates: true,
    }),
  candidateResultWrite: (tx, by) =>
    tx.candidateResult.createMany({
      data: [
        {
          ...{ departmentId: department.own.departmentId, programmeId: department.own.selectingId },
          ...{
            candidateId: department.own.candidateId,
            stage: "qualification",
            entry: 2,
            result: "passed",
            decider: "市委组织部",
          },
          ...{ decidedOn: day, reason: "符合条件", recordedById: by, recordedOn: day },
        },
      ],
      skipDuplicates: true,
    }),
  waiverWrite: (tx, by) =>
    tx.limitWaiver.createMany({
      data: [
        {
          ...{ departmentId: department.own.departmentId, programmeId: department.own.selectingId },
          ...{
            candidateId: department.own.candidateId,
            limit: "age",
            reason: "专长",
            proposedById: by,
            proposedOn: day,
          },
        },
      ],
      skipDuplicates: true,
    }),
  panelMarkWrite: (tx, by) =>
    tx.panelMark.createMany({
      data: [
        {
          ...{ departmentId: department.own.departmentId, panelId: department.own.panelId },
          ...{ candidateId: department.own.candidateId, scorerId: by, points: 8000, givenOn: day },
        },
      ],
    }),
  listWrite: (tx, by) =>
    tx.selectionRelease.createMany({
      data: [
        {
          ...{ departmentId: department.own.departmentId, programmeId: department.own.selectingId },
          ...{ kind: "scores", releasedOn: day, releasedById: by },
        },
      ],
    }),
  planWrite: (tx, by) =>
    tx.placementPlan.createMany({
      data: [
        {
          ...{ departmentId: department.own.departmentId, programmeId: department.own.selectingId },
          ...{ startsOn: day, settings: {}, preparedById: by, preparedByPostId: by, preparedAt: at },
        },
      ],
    }),
  receiptWrite: (tx, by) =>
    tx.receipt.createMany({
      data: [
        {
          ...{ ...keysOf(department.own), deliveryId: department.own.feedback.hostUnit, party: "hostUnit" },
          ...{ kind: "opened", personId: by, onDay: day, at },
        },
      ],
      skipDuplicates: true,
    }),
};

/** What the database answered: `in`, or why not. Whatever got in is taken back. */
async function tried(role: Role, kind: keyof typeof WRITES): Promise<string> {
  const viewer = department.viewers[role];
  try {
    await changing(viewer, { locks: [], timeout: 10_000, clock }, async (tx) => {
      const result = (await ROWS[kind](tx, viewer.personId)) as { count: number };
      throw new Error(result.count === 0 && kind === "baselineWrite" ? "row-level security hid it" : "taken back");
    });
    return "committed";
  } catch (error) {
    const said = JSON.stringify(error, Object.getOwnPropertyNames(error));
    return /row-level security/.test(said) ? "kept out" : /taken back/.test(said) ? "in" : said;
  }
}

describe.each(Object.keys(WRITES) as (keyof typeof WRITES)[])("E1: past every command, %s", (kind) => {
  test.each(ROLES)("by a %s meets the second wall unless the policy lets that post write it", async (role) => {
    const any = WRITES[kind].some((one) => (MAY[one].roles as readonly Role[]).includes(role));
    expect(await tried(role, kind)).toBe(any && REACH[role] !== "none" ? "in" : "kept out");
  });
});

test("H2: whom a mentor guides is what the rule says of the day, and ends with the post among the host's leaders", async () => {
  const { own, viewers } = department;
  const guided = async () =>
    (
      await owner.$queryRaw<
        { id: string }[]
      >`select app.guided_by(${viewers.mentor.personId}::uuid, ${day}::date) as id`
    ).map((row) => row.id);
  const ruled = () =>
    reading(
      viewers.departmentStaff,
      async (tx) => {
        const placement = await loadPlacement(tx, own.placementId);
        if (!placement) throw new Error("no placement");
        const designations = await designationsOf(tx, own.hostUnitId);
        return mentorOn(placement.facts, designations, await firstResponsibleOf(tx, own.hostUnitId), today);
      },
      clock,
    );
  expect(await guided()).toContain(own.placementId);
  expect(await ruled()).toMatchObject({ personId: viewers.mentor.personId });
  await owner.unitLeader.updateMany({
    where: { personId: viewers.mentor.personId, unitId: own.hostUnitId },
    data: { toOn: day },
  });
  expect(await guided()).toEqual([]);
  expect(await ruled()).toMatchObject({ how: "acting" });
});

test("E2: two rows that differ only in which of two values is missing have different hashes", async () => {
  const [a, b] = [randomUUID(), randomUUID()];
  const row = (account: string | null, person: string | null, post: string | null) =>
    owner.$queryRaw<{ hash: string }[]>`
      select app.audit_hash(row(1, null, ${day}::date, ${at}::timestamptz, 'doorman', ${account}::uuid, ${person}::uuid, ${post}::uuid,
        null, null, 'session.open', 'done', null, null, null, '{}'::jsonb, '', '')::audit_entry) as hash`;
  const [first] = await row(a, b, null);
  const [second] = await row(null, a, b);
  expect(first?.hash).not.toBe(second?.hash);
});

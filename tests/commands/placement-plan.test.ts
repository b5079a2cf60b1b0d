import { randomUUID } from "node:crypto";
import { aCadre, aCandidate, aPlacement, aPosition, aProgramme, aViewer } from "@seed/builders";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import type { Explanation } from "@/lib/domain/matching/plan";
import { confirmPlan } from "@/lib/features/matching/commands/confirm-plan";
import { declareCandidateKin } from "@/lib/features/matching/commands/declare-candidate-kin";
import { declareNoKin } from "@/lib/features/matching/commands/declare-no-kin";
import { discardPlan } from "@/lib/features/matching/commands/discard-plan";
import { preparePlan } from "@/lib/features/matching/commands/prepare-plan";
import { settlePlan } from "@/lib/features/matching/commands/settle-plan";
import { runPlan } from "@/lib/features/matching/jobs";
import { planPage } from "@/lib/features/matching/queries";
import { preparePlacement } from "@/lib/features/placements/commands/prepare-placement";
import { withdrawCandidate } from "@/lib/features/selection/commands/withdraw-candidate";
import { columnOf } from "@/lib/platform/days";
import { stopJobs } from "@/lib/platform/jobs";
import { perform } from "@/lib/platform/perform";
import { type Solver, solver } from "@/lib/platform/ports/solver";
import { aDecidedProgramme, planClock as clock, STARTS_ON } from "../support/plans";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
afterAll(stopJobs);

const assignmentsOf = (plan: { answer: unknown }) =>
  (plan.answer as { plan: { assignments: { personId: string; positionId: string }[] } }).plan.assignments;

const rowOf = (plan: { answer: unknown }, personId: string) => {
  const found = (plan.answer as { explanations: Explanation[] }).explanations.find((one) => one.personId === personId);
  if (!found) throw new Error("nobody is explained");
  return found;
};

const conflictOf = (plan: { answer: unknown }) => (plan.answer as { conflict: unknown[] }).conflict;

describe("S2: a plan is prepared for those on the locked list who are not placed", () => {
  test("solved by the job, proposed, and nobody is placed by that", async () => {
    const { prepare, plan, solve, placements, cadreIds, positionIds } = await aDecidedProgramme(db.owner);
    expect(await prepare()).toMatchObject({ status: "done" });
    const jobs = await db.owner.$queryRaw<{ data: { planId: string; version: number } }[]>`
      select data from pgboss.job where name = 'plan.solve'`;
    const { id, version } = await plan();
    expect(jobs.map(({ data }) => data)).toContainEqual(expect.objectContaining({ planId: id, version }));
    expect((await plan()).state).toBe("solving");
    await solve();
    const proposed = await plan();
    expect(proposed.state).toBe("proposed");
    expect(assignmentsOf(proposed).map((one) => one.personId)).toEqual([...cadreIds].sort());
    expect(
      assignmentsOf(proposed)
        .map((one) => one.positionId)
        .sort(),
    ).toEqual([...positionIds].sort());
    expect(await placements()).toEqual([]);
  });

  test.each([
    ["the list is not locked", { isLocked: false }, "listNotLocked"],
    ["nobody is decided", { people: 0, isLocked: true }, "nobodyToPlace"],
    ["more are decided than the quota has", { people: 2, quota: 1 }, "quotaBelowToPlace"],
  ] as const)("not when %s", async (_, over, code) => {
    const { prepare } = await aDecidedProgramme(db.owner, over);
    expect(await prepare()).toMatchObject({ status: "refused", refusal: { rule: "S2", code } });
  });

  test("not where the programme sends by nomination, nor from a day that is past", async () => {
    const { prepare, scene } = await aDecidedProgramme(db.owner);
    expect(await prepare({ startsOn: "2026-03-19" })).toEqual({ status: "invalid", fields: { startsOn: ["inPast"] } });
    const { programmeId } = await aProgramme(scene, { name: "2027年度" });
    expect(await prepare({ programmeId })).toMatchObject({ refusal: { code: "programmeNominates" } });
  });

  test("asked again it is the same plan, solved anew; an answer to what was asked before settles nothing", async () => {
    const { prepare, plan, jobOf, solved } = await aDecidedProgramme(db.owner);
    const first = await solved();
    await prepare();
    const second = await plan();
    expect(second).toMatchObject({ id: first.id, state: "solving", answer: null });
    await runPlan(await jobOf({ planId: first.id, version: first.version - 1 }), undefined, clock);
    expect(await plan()).toMatchObject({ state: "solving", version: second.version });
  });

  test("a plan that breaks a rule is none, whatever the solver says", async () => {
    const { prepare, plan, solve, cadreIds, positionIds } = await aDecidedProgramme(db.owner);
    await prepare();
    const both = cadreIds.map((personId) => ({ personId, positionId: positionIds[0] ?? "" }));
    const wrong: Solver = {
      plan: async () => ({
        outcome: "planned",
        plan: { assignments: both, worth: 900, bound: 900 },
        explanations: [],
      }),
      explain: async () => [],
    };
    await solve(wrong);
    expect(await plan()).toMatchObject({ state: "failed", answer: { kind: "failed", why: "error" } });
  });

  test("a solver that breaks or runs out of time is told; what moved meanwhile too", async () => {
    const { prepare, plan, solve, scene, hostIds } = await aDecidedProgramme(db.owner);
    const answering = (work: Solver["plan"]): Solver => ({ plan: work, explain: async () => [] });
    await prepare();
    await solve(answering(async () => ({ outcome: "outOfTime" })));
    expect(await plan()).toMatchObject({ state: "failed", answer: { why: "outOfTime" } });
    await prepare();
    const broken = answering(() => Promise.reject(new Error("out of memory")));
    await expect(solve(broken)).rejects.toThrow("out of memory");
    expect(await plan()).toMatchObject({ state: "failed", answer: { why: "error" } });
    await prepare();
    await solve({
      ...solver,
      plan: async (...asked) => {
        await aPosition(scene, hostIds[0] ?? "", { title: "新岗位" });
        return solver.plan(...asked);
      },
    });
    expect(await plan()).toMatchObject({ state: "failed", answer: { why: "moved" } });
  });

  test("when the preparer lost the post, the database marks the plan", async () => {
    const { prepare, plan, solve, staff } = await aDecidedProgramme(db.owner);
    await prepare();
    await db.owner.post.update({ where: { id: staff.postId }, data: { toOn: columnOf(calendarDate("2026-03-19")) } });
    await solve();
    expect(await plan()).toMatchObject({ state: "failed", answer: { why: "postGone" } });
  });
});

describe("S3, S4, S6: what the records say is what the plan keeps", () => {
  test("a pin, an exclusion and a swap by hand", async () => {
    const { solved, cadreIds, positionIds, hostIds } = await aDecidedProgramme(db.owner);
    const [a = "", b = ""] = cadreIds;
    const [one = "", two = ""] = positionIds;
    const swapped = await solved({ moves: [{ personId: a, positionId: two }, { personId: b, positionId: one }, {}] });
    expect(assignmentsOf(swapped)).toEqual(
      [
        { personId: a, positionId: two },
        { personId: b, positionId: one },
      ].toSorted((x, y) => (x.personId < y.personId ? -1 : 1)),
    );
    const away = await solved({ rows: [{ personId: a, positionId: two, wish: "notWithHost" }] });
    expect(assignmentsOf(away).find((row) => row.personId === a)?.positionId).toBe(one);
    expect(away.settings.forbids).toEqual([{ personId: a, hostUnitId: hostIds[1] }]);
    const kept = await solved({
      kept: [`${a} host ${hostIds[1]}`],
      rows: [{ personId: b, positionId: two, wish: "pin" }],
    });
    expect(kept.settings).toMatchObject({
      pins: [{ personId: b, positionId: two }],
      forbids: [{ personId: a, hostUnitId: hostIds[1] }],
    });
  });

  test("S4: a host's preferences draw whoever meets them, as much as they are weighed, and rule nobody out", async () => {
    const { solved, scene, cadreIds, positionIds } = await aDecidedProgramme(db.owner);
    const { owner } = scene;
    const [a = "", b = ""] = cadreIds;
    await owner.cadreProfile.update({ where: { personId: a }, data: { partyStatus: "none" } });
    for (const [wanted, other] of [positionIds, positionIds.toReversed()]) {
      const conditions = [{ kind: "nonParty", preferred: true }];
      await owner.position.update({ where: { id: wanted }, data: { conditions } });
      await owner.position.update({ where: { id: other }, data: { conditions: [] } });
      expect(assignmentsOf(await solved())).toContainEqual({ personId: a, positionId: wanted });
      expect(rowOf(await solved(), a).fit).toMatchObject({ met: [{ kind: "nonParty" }], preferences: 1 });
      // whoever is held there all the same may be: a preference is no rule
      const held = await solved({ moves: [{ personId: b, positionId: wanted }] });
      expect(assignmentsOf(held)).toContainEqual({ personId: b, positionId: wanted });
      expect(rowOf(held, b).fit).toMatchObject({ met: [], preferences: 1, parts: { hostWish: 0 } });
    }
    const unweighed = await solved({ hostWish: "0" });
    expect(rowOf(unweighed, a).fit.parts.hostWish).toBe(0);
  });

  test("conditions, native place, kin among the leaders, who is there already: told where no plan is left", async () => {
    const { solved, scene, candidateIds, cadreIds, positionIds, hostIds, staff, sendingUnitId } =
      await aDecidedProgramme(db.owner);
    const [a = "", b = ""] = cadreIds;
    const [one = "", two = ""] = positionIds;
    const { owner, departmentId } = scene;
    // a may not go to the second host: a leader there is kin
    const kin = { candidateId: candidateIds[0], kinAnswer: "some", kin: [{ name: "书记2", relation: "配偶" }] };
    expect(await perform(declareCandidateKin, kin, { viewer: staff, clock })).toMatchObject({ status: "done" });
    expect(assignmentsOf(await solved())).toContainEqual({ personId: a, positionId: one });
    // and b may not go to the second either, once it asks for a man
    await owner.position.update({ where: { id: two }, data: { conditions: [{ kind: "sex", sex: "male" }] } });
    expect((await solved()).answer).toMatchObject({ kind: "impossible" });
    await owner.position.update({ where: { id: two }, data: { conditions: [] } });
    // the native place, where it is avoided
    const region = await owner.region.create({ data: { id: randomUUID(), departmentId, name: "祁阳市" } });
    await owner.unit.update({ where: { id: hostIds[1] }, data: { regionId: region.id } });
    await owner.cadreProfile.update({ where: { personId: b }, data: { nativePlace: "湖南祁阳" } });
    expect((await solved()).answer).toMatchObject({ kind: "planned" });
    const impossible = conflictOf(await solved({ avoidNativePlace: "on" }));
    expect(impossible).toContainEqual({ kind: "nativePlace", personId: b });
    expect(impossible).toContainEqual({ kind: "kin", personId: a, hostUnitId: hostIds[1] });
    // S6: two others are in the second host's leadership that year
    for (let n = 0; n < 2; n++)
      await db.owner.$transaction(async (tx) => {
        await tx.$executeRaw`alter table placement disable trigger guard_decided`;
        await aPlacement(
          { ...scene, owner: tx as typeof owner },
          { sendingUnitId, hostUnitId: hostIds[1] ?? "", state: "decided", startsOn: calendarDate("2026-04-01") },
        );
        await tx.$executeRaw`alter table placement enable trigger guard_decided`;
      });
    const full = conflictOf(await solved());
    expect(full).toContainEqual({ kind: "room", hostUnitId: hostIds[1], room: 0 });
  });

  test("who is away in that year, or of whom nothing is known, is set aside", async () => {
    const { solved, cadreIds, scene, sendingUnitId, hostIds } = await aDecidedProgramme(db.owner, {
      people: 3,
      hosts: 3,
    });
    const [a = "", b = "", c = ""] = cadreIds;
    const other = await aProgramme(scene, { name: "2025年度" });
    await aPlacement(
      { ...scene, ...other },
      { sendingUnitId, hostUnitId: hostIds[0] ?? "", cadreId: a, startsOn: calendarDate("2026-02-01") },
    );
    await scene.owner.cadreProfile.delete({ where: { personId: b } });
    expect(assignmentsOf(await solved()).map((one) => one.personId)).toEqual([c]);
  });
});

describe("S2–S4, S6, T2: the department leader confirms, and all placements are made, or none", () => {
  test("each decided, resting on the list's decision, with what was declared of kin; the parties are told, the log has each", async () => {
    const { solved, confirm, placements, candidateIds, staff, scene } = await aDecidedProgramme(db.owner);
    const kin = { candidateId: candidateIds[0], kinAnswer: "some", kin: [{ name: "石远", relation: "表兄" }] };
    await perform(declareCandidateKin, kin, { viewer: staff, clock });
    const plan = await solved();
    expect(await confirm()).toMatchObject({ status: "done", answer: { placed: 2 } });
    const rows = await placements();
    expect(rows.map(({ cadreId, positionId }) => ({ personId: cadreId, positionId }))).toEqual(assignmentsOf(plan));
    for (const row of rows)
      expect(row).toMatchObject({
        ...{ state: "decided", decisionStatus: "given", decisionBody: "市委常委会", partyMember: true },
        ...{ decisionNumber: "栖组干〔2026〕17号", decidedOn: columnOf(calendarDate("2026-03-18")) },
        ...{ startsOn: columnOf(calendarDate(STARTS_ON)), endsOn: columnOf(calendarDate("2027-05-31")) },
      });
    const declared = await db.owner.kinDeclaration.findMany({
      where: { placementId: { in: rows.map((row) => row.id) } },
      orderBy: { none: "asc" },
    });
    expect(declared.map(({ none, name, relation }) => ({ none, name, relation }))).toEqual([
      { none: false, name: "石远", relation: "表兄" },
      { none: true, name: null, relation: null },
    ]);
    const told = await db.owner.message.findMany({ where: { departmentId: scene.departmentId } });
    expect(told.map(({ placementId, verb }) => ({ placementId, verb })).toSorted(byPlacement)).toEqual(
      rows.map(({ id }) => ({ placementId: id, verb: "placement.decide" })).toSorted(byPlacement),
    );
    const logged = await db.owner.auditEntry.findMany({ where: { event: "plan.confirm", subjectKind: "placement" } });
    expect(logged.map((one) => one.placementId)).toEqual(expect.arrayContaining(rows.map((row) => row.id)));
  });

  const byPlacement = (a: { placementId: string }, b: { placementId: string }) =>
    a.placementId < b.placementId ? -1 : 1;

  test("of eight hands at once one places them, each once", async () => {
    const { solved, leader, programmeId, placements } = await aDecidedProgramme(db.owner, { people: 4, hosts: 4 });
    const { id: planId } = await solved();
    const confirm = () => perform(confirmPlan, { programmeId, planId }, { viewer: leader, clock });
    const answers = await Promise.all(Array.from({ length: 8 }, confirm));
    expect(answers.filter((one) => one.status === "done")).toHaveLength(1);
    expect(answers.filter((one) => one.status === "refused").map((one) => one.refusal.code)).toEqual(
      Array(7).fill("planClosed"),
    );
    expect(new Set((await placements()).map((one) => one.cadreId)).size).toBe(4);
    expect(await placements()).toHaveLength(4);
  });

  test("staff prepare and do not confirm; a plan that is being solved, impossible or given up is none", async () => {
    const { solved, confirm, prepare, plan, staff, programmeId, positionIds, scene } = await aDecidedProgramme(
      db.owner,
    );
    const { id: planId } = await solved();
    expect(await perform(confirmPlan, { programmeId, planId }, { viewer: staff, clock })).toMatchObject({
      refusal: { rule: "E1", code: "postMayNot", facts: { posts: "departmentLeader" } },
    });
    await prepare();
    expect(await confirm()).toMatchObject({ refusal: { code: "planNotProposed" } });
    await scene.owner.position.update({ where: { id: positionIds[0] }, data: { approvedOn: null } });
    expect((await solved()).state).toBe("impossible");
    expect(await confirm()).toMatchObject({ refusal: { code: "planNotProposed" } });
    const input = { programmeId, planId: (await plan()).id };
    expect(await perform(discardPlan, input, { viewer: staff, clock })).toMatchObject({ status: "done" });
    expect(await perform(discardPlan, input, { viewer: staff, clock })).toMatchObject({
      refusal: { code: "planClosed" },
    });
  });

  test("E1: not before the decision is announced: the placements would tell it", async () => {
    const { solved, confirm, placements } = await aDecidedProgramme(db.owner, { isAnnounced: false });
    await solved();
    expect(await confirm()).toMatchObject({ refusal: { rule: "E1", code: "decisionNotAnnounced" } });
    expect(await placements()).toEqual([]);
  });

  test("S6: not while anyone has not been asked for kin", async () => {
    const { solved, confirm, placements, candidateIds, staff } = await aDecidedProgramme(db.owner, { kinAsked: false });
    await solved();
    expect(await confirm()).toMatchObject({ refusal: { rule: "S6", code: "kinNotDeclared" } });
    expect(await placements()).toEqual([]);
    for (const candidateId of candidateIds)
      await perform(declareCandidateKin, { candidateId, kinAnswer: "none" }, { viewer: staff, clock });
    expect(await confirm()).toMatchObject({ status: "done" });
  });

  test.each([
    ["a candidate withdrew", { people: 1, positions: 0, hosts: 0 }],
    ["a position was taken back", { people: 0, positions: 1, hosts: 1 }],
    ["a host asks for something new", { people: 0, positions: 1, hosts: 0 }],
    ["a host prefers something new", { people: 0, positions: 1, hosts: 0 }],
    ["kin joined a host's leaders", { people: 1, positions: 0, hosts: 0 }],
  ])("when %s since, nothing is made and it is told", async (moved, counts) => {
    const { solved, confirm, placements, candidateIds, positionIds, staff, scene } = await aDecidedProgramme(db.owner, {
      hosts: 3,
    });
    await solved();
    const { owner } = scene;
    const acts: Record<string, () => Promise<unknown>> = {
      "a candidate withdrew": () =>
        owner.candidate.update({
          where: { id: candidateIds[0] },
          data: {
            withdrawnOn: columnOf(calendarDate("2026-03-20")),
            withdrawnById: staff.personId,
            withdrawReason: "病",
          },
        }),
      "a position was taken back": () =>
        owner.position.update({ where: { id: positionIds[0] }, data: { approvedOn: null } }),
      "a host asks for something new": () =>
        owner.position.update({ where: { id: positionIds[0] }, data: { conditions: [{ kind: "partyMember" }] } }),
      "a host prefers something new": () =>
        owner.position.update({
          where: { id: positionIds[0] },
          data: { conditions: [{ kind: "partyMember", preferred: true }] },
        }),
      "kin joined a host's leaders": () =>
        perform(
          declareCandidateKin,
          { candidateId: candidateIds[0], kinAnswer: "some", kin: [{ name: "书记1", relation: "父女" }] },
          { viewer: staff, clock },
        ),
    };
    await acts[moved]?.();
    expect(await confirm()).toMatchObject({ refusal: { code: "planStale", facts: counts } });
    expect(await placements()).toEqual([]);
  });

  test("S1: a withdrawal at the same moment comes before it or is refused; never both", async () => {
    const { solved, leader, programmeId, placements, candidateIds, staff } = await aDecidedProgramme(db.owner);
    const { id: planId } = await solved();
    const gone = { candidateId: candidateIds[0], reason: "家中有老人需要照料" };
    const [confirmed, withdrawn] = await Promise.all([
      perform(confirmPlan, { programmeId, planId }, { viewer: leader, clock }),
      perform(withdrawCandidate, gone, { viewer: staff, clock }),
    ]);
    if (confirmed.status === "done") {
      expect(withdrawn).toMatchObject({ refusal: { rule: "S1", code: "withdrawsPlaced" } });
      expect(await placements()).toHaveLength(2);
    } else {
      expect(confirmed).toMatchObject({ refusal: { code: "planStale" } });
      expect(withdrawn).toMatchObject({ status: "done" });
      expect(await placements()).toEqual([]);
    }
  });

  test("E4: what the department itself sends is decided by its superior", async () => {
    const { solved, confirm, scene, sendingUnitId } = await aDecidedProgramme(db.owner);
    await scene.owner.unit.update({ where: { id: sendingUnitId }, data: { isDepartment: true } });
    await solved();
    expect(await confirm()).toMatchObject({ refusal: { rule: "E4", code: "superiorDecides" } });
    expect(await confirm({ bySuperior: "on" })).toMatchObject({ status: "done" });
  });

  test("E4: nobody confirms a plan in which they are the cadre", async () => {
    const { solved, plan, programmeId, cadreIds, scene } = await aDecidedProgramme(db.owner);
    await solved();
    const viewer = await aViewer(scene, "departmentLeader", { personId: cadreIds[0] });
    const input = { programmeId, planId: (await plan()).id };
    expect(await perform(confirmPlan, input, { viewer, clock })).toMatchObject({
      refusal: { code: "standsInProgramme" },
    });
  });

  test("whoever is left after it can be planned anew, and the confirmed plan stands", async () => {
    const { solved, confirm, prepare, placements, programmeId } = await aDecidedProgramme(db.owner);
    await solved();
    await confirm();
    expect(await prepare()).toMatchObject({ refusal: { code: "nobodyToPlace" } });
    const [first] = await placements();
    await db.owner.placement.update({ where: { id: first?.id }, data: { state: "cancelled" } });
    const again = await solved();
    expect(assignmentsOf(again)).toEqual([{ personId: first?.cadreId, positionId: first?.positionId }]);
    expect(await db.owner.placementPlan.count({ where: { programmeId, state: "confirmed" } })).toBe(1);
  });
});

describe("S6: a decided candidate is asked for kin before being placed", () => {
  test("anew until then; not one who is not decided, nor one who is placed; 'some' names somebody", async () => {
    const { staff, candidateIds, scene, solved, confirm, sendingUnitId } = await aDecidedProgramme(db.owner);
    const [candidateId = ""] = candidateIds;
    const declare = (more: Record<string, unknown>) =>
      perform(declareCandidateKin, { candidateId, ...more }, { viewer: staff, clock });
    expect(await declare({ kinAnswer: "some" })).toEqual({
      status: "invalid",
      fields: { "kin[0].name": ["required"] },
    });
    await declare({ kinAnswer: "some", kin: [{ name: "石远", relation: "表兄" }] });
    await declare({ kinAnswer: "none" });
    expect(await scene.owner.candidateKin.findMany({ where: { candidateId } })).toMatchObject([{ none: true }]);
    const log = await scene.owner.auditEntry.findMany({ where: { event: "candidateKin.declare" } });
    expect(JSON.stringify(log.map((one) => one.changes))).not.toContain("石远");
    const cadreId = await aCadre(scene, sendingUnitId, { name: "落选人" });
    const other = await aCandidate(scene, { cadreId, sendingUnitId });
    expect(await declare({ candidateId: other, kinAnswer: "none" })).toMatchObject({
      refusal: { rule: "S2", code: "notOnDecidedList" },
    });
    await solved();
    await confirm();
    expect(await declare({ kinAnswer: "none" })).toMatchObject({ refusal: { rule: "S6", code: "candidatePlaced" } });
  });
  test("an answer is entered over the one that was seen, never over a colleague's", async () => {
    const { staff, candidateIds, programmeId } = await aDecidedProgramme(db.owner, { kinAsked: false });
    const [candidateId = ""] = candidateIds;
    const seen = async () => (await planPage(staff, programmeId))?.kin.find((one) => one.candidateId === candidateId);
    const declare = (more: Record<string, unknown>, version: number | undefined) =>
      perform(declareCandidateKin, { candidateId, ...more }, { viewer: staff, clock, envelope: { version } });
    const before = (await seen())?.version;
    const kin = [{ name: "石远", relation: "表兄" }];
    expect(await declare({ kinAnswer: "some", kin }, before)).toMatchObject({ status: "done" });
    expect(await declare({ kinAnswer: "none" }, before)).toMatchObject({ refusal: { code: "changedMeanwhile" } });
    expect((await seen())?.said).toEqual(kin);
  });

  test("what they answered counts when they are placed by hand, whatever is entered then", async () => {
    const { staff, candidateIds, cadreIds, positionIds } = await aDecidedProgramme(db.owner, { kinAsked: false });
    const kin = [{ name: "书记1", relation: "父女" }];
    await perform(
      declareCandidateKin,
      { candidateId: candidateIds[0], kinAnswer: "some", kin },
      { viewer: staff, clock },
    );
    const place = (positionId: string | undefined) =>
      perform(
        preparePlacement,
        { positionId, cadreId: cadreIds[0], startsOn: STARTS_ON, kinAnswer: "none" },
        { viewer: staff, clock },
      );
    expect(await place(positionIds[0])).toMatchObject({ status: "refused", refusal: { rule: "S6" } });
    expect(await place(positionIds[1])).toMatchObject({ status: "done" });
  });

  test("many at once that have none: all or nobody, and an answer that is there stays", async () => {
    const { staff, candidateIds, scene, programmeId, sendingUnitId } = await aDecidedProgramme(db.owner, {
      people: 3,
      kinAsked: false,
    });
    const [answered = ""] = candidateIds;
    const none = (ids: readonly string[]) =>
      perform(declareNoKin, { programmeId, candidateIds: ids }, { viewer: staff, clock });
    const kin = [{ name: "石远", relation: "表兄" }];
    await perform(declareCandidateKin, { candidateId: answered, kinAnswer: "some", kin }, { viewer: staff, clock });
    const cadreId = await aCadre(scene, sendingUnitId, { name: "落选人" });
    const other = await aCandidate(scene, { cadreId, sendingUnitId });
    const before = await scene.owner.candidateKin.findMany({ where: { programmeId } });
    expect(await none([...candidateIds, other])).toMatchObject({ refusal: { rule: "S2", code: "notOnDecidedList" } });
    expect(await none([])).toMatchObject({ status: "invalid", fields: { candidateIds: ["chooseAtLeastOne"] } });
    expect(await none([randomUUID()])).toMatchObject({ status: "notFound" });
    expect(await scene.owner.candidateKin.findMany({ where: { programmeId } })).toEqual(before);
    const both = await Promise.all([none(candidateIds), none(candidateIds)]);
    expect(both.map((one) => one.status === "done" && one.answer.asked).toSorted()).toEqual([0, 2]);
    const rows = await scene.owner.candidateKin.findMany({ where: { programmeId }, orderBy: { none: "asc" } });
    expect(rows).toMatchObject([{ candidateId: answered, ...kin[0] }, { none: true }, { none: true }]);
  });
});

test("S2: what a job settles is asked of the plan it was solved for", async () => {
  const { staff, programmeId, solved } = await aDecidedProgramme(db.owner);
  const { id: planId, version } = await solved();
  const answer = { kind: "failed", why: "error" };
  expect(await perform(settlePlan, { programmeId, planId, version, answer }, { viewer: staff, clock })).toMatchObject({
    refusal: { code: "planClosed" },
  });
  const input = { programmeId, startsOn: STARTS_ON, growth: "11", contribution: "0", wish: "0", balance: "0" };
  expect(await perform(preparePlan, input, { viewer: staff, clock })).toMatchObject({
    status: "invalid",
    fields: { growth: ["badNumber"] },
  });
});

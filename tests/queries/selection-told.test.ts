import { aCadre, aViewer } from "@seed/builders";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { STAGES } from "@/lib/domain/vocabulary";
import { messagesOf } from "@/lib/features/insight/message-queries";
import { home } from "@/lib/features/insight/queries";
import { search } from "@/lib/features/insight/search-queries";
import { programmeYear } from "@/lib/features/insight/year-queries";
import { peopleList } from "@/lib/features/people/list-queries";
import { personPage } from "@/lib/features/people/queries";
import { programmePage } from "@/lib/features/programmes/queries";
import { candidatePage } from "@/lib/features/selection/candidate-queries";
import { agreeRegistration } from "@/lib/features/selection/commands/agree-registration";
import { lockList } from "@/lib/features/selection/commands/lock-list";
import { nominateCandidates } from "@/lib/features/selection/commands/nominate-candidates";
import { registerCandidate } from "@/lib/features/selection/commands/register-candidate";
import { releaseSelection } from "@/lib/features/selection/commands/release-selection";
import { inspectionPage } from "@/lib/features/selection/inspection-queries";
import { decidedListPage } from "@/lib/features/selection/list-queries";
import { meetingPage, meetingsPage } from "@/lib/features/selection/meeting-queries";
import { nominatePage, selectionPage } from "@/lib/features/selection/queries";
import { clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import type { PersonViewer } from "@/lib/platform/viewer";
import { asking } from "../support/lists";
import { AFTER_STAGES, aDecidedSelection, aSelecting } from "../support/selection";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
beforeEach(() => {
  vi.stubEnv("GUAZHI_TODAY", "2026-03-10");
});

type Ground = { programmeId: string; candidateIds: string[]; cadreIds: string[]; unitId: string };

/** All that pages, lists, search, counts and messages tell someone of a selection, and what they are answered when they try. */
async function toldTo(viewer: PersonViewer, { programmeId, candidateIds, cadreIds, unitId }: Ground): Promise<string> {
  const during = { viewer, clock: clockOn(calendarDate("2026-01-20")) };
  const told: unknown[] = [
    await selectionPage(viewer, programmeId),
    await nominatePage(viewer, programmeId, unitId),
    await programmePage(viewer, programmeId),
    await programmeYear(viewer, programmeId),
    await peopleList(viewer, ...asking("people")),
    await home(viewer),
    await messagesOf(viewer, { before: null, take: 25 }),
    await meetingsPage(viewer, programmeId),
    await decidedListPage(viewer, programmeId),
    await perform(nominateCandidates, { programmeId, unitId, cadreIds }, during),
    await perform(registerCandidate, { programmeId, wishes: [] }, during),
  ];
  for (const name of ["滕越", "陆文婧", "名单", "tengyue"]) told.push(await search(viewer, name));
  for (const id of candidateIds) {
    told.push(await candidatePage(viewer, id), await inspectionPage(viewer, id));
    told.push(await perform(agreeRegistration, { candidateId: id }, during));
  }
  for (const id of cadreIds) told.push(await personPage(viewer, id));
  return JSON.stringify(told);
}

describe("E1: until it is announced, nobody outside the department can tell how far anyone came", () => {
  test("what they are told and answered is the same to the letter before anything is decided and when the list is locked", async () => {
    const selecting = await aSelecting(db.owner);
    const { viewers, programmeId, candidateAt, decided, scene, placement, sendingUnitId, otherUnitId } = selecting;
    const foreignCadre = await aCadre(scene, otherUnitId, { name: "简青" });
    const points = { exam: 8650, interview: 9000 };
    const passed = await candidateAt("qualification", { cadreId: placement.cadreId, ...points });
    const failed = await candidateAt("qualification", points);
    const foreign = await candidateAt("qualification", { cadreId: foreignCadre, unitId: otherUnitId });
    const own = await db.owner.candidate.findUniqueOrThrow({ where: { id: failed } });
    const ground = {
      ...{ programmeId, candidateIds: [passed, failed, foreign], unitId: sendingUnitId },
      cadreIds: [placement.cadreId, own.cadreId, foreignCadre],
    };
    const others = {
      foreignCadre: await aViewer(scene, "cadre", { unitId: otherUnitId, personId: foreignCadre }),
      failedCadre: await aViewer(scene, "cadre", { unitId: sendingUnitId, personId: own.cadreId }),
    };
    const { departmentStaff: _, departmentLeader: leader, ...outside } = { ...viewers, ...others };
    const before = new Map<string, string>();
    for (const [role, viewer] of Object.entries(outside)) before.set(role, await toldTo(viewer, ground));

    for (const stage of STAGES.slice(1)) {
      await decided(passed, stage);
      await decided(failed, stage, stage === "committee" ? "failed" : "passed");
    }
    await decided(foreign, "qualification", "disqualified");
    const decision = { body: "市委常委会", decidedOn: "2026-03-08", documentNumber: "栖常〔2026〕9号" };
    const at = { viewer: leader, clock: AFTER_STAGES };
    expect(await perform(lockList, { programmeId, ...decision }, at)).toMatchObject({ status: "done" });
    for (const [role, viewer] of Object.entries(outside))
      expect(await toldTo(viewer, ground), role).toBe(before.get(role));

    // and afterwards those who are concerned can, so that the words above would have shown it
    expect(await perform(releaseSelection, { programmeId, kind: "decision" }, at)).toMatchObject({ status: "done" });
    const moved: string[] = [];
    for (const [role, viewer] of Object.entries(outside)) {
      const candidates = (await selectionPage(viewer, programmeId))?.candidates ?? [];
      if (candidates.some(({ state, listed }) => state !== null || listed !== null)) moved.push(role);
    }
    expect(moved.toSorted()).toEqual(["cadre", "failedCadre", "foreignCadre", "sendingLiaison", "strangerLiaison"]);
  });
});

describe("E1: once it is announced each is told their own", () => {
  test("a cadre their scores and stages without reasons, a unit whether its own are on the list, nobody else a thing", async () => {
    const { viewers, programmeId, own, failed, foreign, release, lock, foreignViewer } = await aDecidedSelection(
      db.owner,
    );
    const { cadre, sendingLiaison, strangerLiaison } = viewers;
    await lock();
    expect(await candidatePage(cadre, own)).toMatchObject({
      ...{ scores: null, ownStages: null, told: { state: null, listed: null }, releases: {}, department: null },
    });
    await release("scores");
    expect(await candidatePage(cadre, own)).toMatchObject({
      scores: { exam: { points: 8650 }, interview: { points: 9000 }, total: 8825 },
      ...{ ownStages: null, told: { state: null } },
    });
    expect(await candidatePage(sendingLiaison, own)).toMatchObject({ scores: null, told: { listed: null } });
    await release("decision");
    const page = await candidatePage(cadre, own);
    expect(page?.told.state).toEqual({ state: "decided", at: null });
    expect(page?.ownStages?.map(({ stage, result }) => [stage, result])).toEqual(
      STAGES.slice(1).map((stage) => [stage, "passed"]),
    );
    expect(JSON.stringify(page)).not.toMatch(/理由/);
    const theirs = await candidatePage(foreignViewer, foreign);
    expect(theirs?.told.state).toEqual({ state: "failed", at: "writtenExam" });
    expect(theirs?.scores).toMatchObject({
      exam: { points: 5100 },
      interview: { points: null, none: null },
      total: null,
    });

    const listed = async (viewer: PersonViewer, id: string) => (await candidatePage(viewer, id))?.told ?? null;
    expect(await listed(sendingLiaison, own)).toEqual({ state: null, listed: "listed" });
    expect(await listed(sendingLiaison, failed)).toEqual({ state: null, listed: "notListed" });
    expect(await listed(strangerLiaison, foreign)).toEqual({ state: null, listed: "notListed" });
    expect(JSON.stringify(await candidatePage(sendingLiaison, own))).not.toMatch(/理由|8650|9000|writtenExam"/);
    for (const [viewer, id] of [
      [sendingLiaison, foreign],
      [strangerLiaison, own],
      [cadre, failed],
      [foreignViewer, own],
      [viewers.hostSecretary, own],
      [viewers.mentor, own],
      [viewers.scorer, own],
      [viewers.auditor, own],
    ] as const)
      expect(await candidatePage(viewer, id)).toBeNull();
    expect(await meetingPage(cadre, programmeId)).toBeNull();
  });
});

describe("what a selection asks at home", () => {
  test("S2: of the leader to lock the list, then to announce it; of nobody else", async () => {
    const { viewers, lock, release } = await aDecidedSelection(db.owner);
    const asked = async (viewer: PersonViewer) => (await home(viewer)).ofProgrammes.map((one) => one.kind);
    expect(await asked(viewers.departmentLeader)).toEqual(["lockList"]);
    await lock();
    expect(await asked(viewers.departmentLeader)).toEqual(["announceDecision"]);
    for (const role of ["departmentStaff", "sendingLiaison", "cadre", "hostLeader", "scorer"] as const)
      expect(await asked(viewers[role]), role).toEqual([]);
    await release("decision");
    expect(await asked(viewers.departmentLeader)).toEqual([]);
  });

  test("S1: of a unit to agree to its own cadre's registration while it is open; of the staff what a meeting decided", async () => {
    const { viewers, programmeId, candidateAt, placement } = await aSelecting(db.owner);
    const candidateId = await candidateAt("qualification", { cadreId: placement.cadreId });
    await db.owner.candidate.update({ where: { id: candidateId }, data: { agreedOn: null, agreedById: null } });
    const { departmentId } = viewers.departmentStaff;
    const meeting = { departmentId, programmeId, body: "市委常委会", agenda: "研究人选" };
    const { id } = await db.owner.meeting.create({ data: { ...meeting, heldOn: new Date("2026-01-20") } });
    const asked = async (viewer: PersonViewer, today: string) =>
      (await home(viewer, clockOn(calendarDate(today)))).ofProgrammes.map(({ kind, about, name }) => [
        kind,
        about,
        name,
      ]);
    expect(await asked(viewers.sendingLiaison, "2026-01-20")).toEqual([["agreeRegistration", candidateId, "陆文婧"]]);
    expect(await asked(viewers.sendingLiaison, "2026-02-01")).toEqual([]);
    expect(await asked(viewers.strangerLiaison, "2026-01-20")).toEqual([]);
    expect(await asked(viewers.departmentStaff, "2026-01-20")).toEqual([["recordMeeting", id, null]]);
    expect(await asked(viewers.departmentStaff, "2026-01-19")).toEqual([]);
  });
});

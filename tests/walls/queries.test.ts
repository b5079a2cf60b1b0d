import { readdirSync, readFileSync } from "node:fs";
import { aViewer, aYearUnderWay } from "@seed/builders";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { ROLES, type Role } from "@/lib/domain/vocabulary";
import { columnOf } from "@/lib/platform/days";
import { disconnect } from "@/lib/platform/db";
import type { PersonViewer } from "@/lib/platform/viewer";
import { holdersOf, type Permission } from "@/lib/policy/policy";
import { aFurnishedDepartment } from "../access/furnished-year";
import { type Secrets, secretsOf, type Target } from "../access/target";
import { testDatabase } from "../support/database";
import { asking } from "../support/lists";
import { theWorld } from "../support/world";

const walls = vi.hoisted(() => ({ isFirstUp: true, isSecondUp: true }));
vi.mock("@/lib/policy/policy", async (importOriginal) => {
  const real = await importOriginal<typeof import("@/lib/policy/policy")>();
  // an empty condition would match nothing
  const everything = { OR: [{ departmentId: { notIn: [] } }] };
  return {
    ...real,
    within: (...asked: Parameters<typeof real.within>) => (walls.isFirstUp ? real.within(...asked) : everything),
    withinPlacement: (...asked: Parameters<typeof real.withinPlacement>) =>
      walls.isFirstUp ? real.withinPlacement(...asked) : everything,
    withinReviewPart: (...asked: Parameters<typeof real.withinReviewPart>) =>
      walls.isFirstUp ? real.withinReviewPart(...asked) : everything,
    can: (...asked: Parameters<typeof real.can>) => !walls.isFirstUp || real.can(...asked),
    // who opens nothing reads at once: here the permission withholds, so without the wall nobody has it
    mayEver: (...asked: Parameters<typeof real.mayEver>) =>
      walls.isFirstUp ? real.mayEver(...asked) : asked[1] !== "feedback.open",
  };
});

vi.mock("@/lib/platform/keyset", async (importOriginal) => {
  const real = await importOriginal<typeof import("@/lib/platform/keyset")>();
  const { Prisma } = await import("@/generated/prisma/client");
  return {
    ...real,
    sqlWithin: (...asked: Parameters<typeof real.sqlWithin>) =>
      walls.isFirstUp ? real.sqlWithin(...asked) : Prisma.sql`true`,
  };
});

type Query = (viewer: PersonViewer, ...asked: unknown[]) => Promise<unknown>;
type Asked = (target: Target) => unknown[][];

const nothing: Asked = () => [[]];
const aPlacement: Asked = ({ placementId }) => [[placementId]];
const theHost: Asked = ({ hostUnitId, sendingUnitId }) => [[hostUnitId], [sendingUnitId]];
const aCadre: Asked = ({ cadreId }) => [[cadreId]];
const aDelivery: Asked = ({ reports, feedback }) =>
  [...Object.values(reports), ...Object.values(feedback)].map((id) => [id]);

/** Every query by slice and name, with what it is asked. */
const QUERIES: Record<string, Asked> = {
  "accounts/accountChoices": nothing,
  "accounts/accountPage": ({ accountId }) => [[accountId]],
  "accounts/accountsList": () => [[...asking("accounts")]],
  "accounts/ownAccount": nothing,
  "audit/auditLog": () => [[...asking("audit")]],
  "audit/chainCheck": nothing,
  "batches/batchPage": () => [["00000000-0000-4000-8000-000000000000"]],
  "batches/ownBatches": nothing,
  "help/guideToShow": nothing,
  "help/newsSeenOn": nothing,
  "help/wholeGuide": nothing,
  "imports/importChoices": nothing,
  "imports/importPage": ({ imports }) => [[imports.kept, { faults: 1, known: 1 }]],
  "imports/importsList": () => [[...asking("imports")]],
  "imports/programmeOfScores": ({ imports }) => [[imports.kept]],
  "imports/workbookOf": ({ imports }) => [[imports.kept]],
  "insight/dueOf": aPlacement,
  "insight/home": nothing,
  "insight/personFound": aCadre,
  "insight/search": () => ["陆文婧", "lwj", "发展改革", "白石坡", "镇", "干部", "a", "l"].map((text) => [text]),
  "insight/messagesOf": () => [[{ before: null, take: 25 }]],
  "insight/programmeYear": ({ programmeId }) => [[programmeId]],
  "insight/talksOfMonth": () => [[{ month: null, programmeId: null }], [{ month: "2026-09-01", programmeId: null }]],
  "insight/nextOf": ({ placementId }) => [[[placementId]]],
  "lists/savedViews": () => [["placements"]],
  "offline/offlinePlaces": nothing,
  "matching/planPage": ({ selectingId: programmeId }) => [[programmeId]],
  "mentoring/hostMentorPage": theHost,
  "mentoring/placementMentorPage": aPlacement,
  "mentoring/loggedTalks": () => [[]],
  "mentoring/talkChoice": nothing,
  "mentoring/talkForm": aPlacement,
  "mentoring/talkList": aPlacement,
  "mentoring/talksOf": aPlacement,
  "people/firstResponsibleChoices": theHost,
  "people/identityNumber": aCadre,
  "people/peopleList": () => [[...asking("people")]],
  "people/peopleOfUnit": theHost,
  "people/personPage": aCadre,
  "people/unitChoices": nothing,
  "people/unitPage": theHost,
  "people/unitsList": () => [[...asking("units")]],
  "placements/arrivalPage": aPlacement,
  "placements/assessmentsPage": aPlacement,
  "placements/breachesPage": aPlacement,
  "placements/cancelPage": aPlacement,
  "placements/closePage": aPlacement,
  "placements/decidePage": aPlacement,
  "placements/endEarlyPage": aPlacement,
  "placements/openingChoices": nothing,
  "placements/outcomePage": aPlacement,
  "placements/placementFilters": nothing,
  "placements/placementPage": aPlacement,
  "placements/placementsList": () => [[...asking("placements")]],
  "placements/standingPage": aPlacement,
  "placements/startPage": aPlacement,
  "programmes/calendarYear": () => [[2026]],
  "programmes/duplicateSources": nothing,
  "programmes/offerChoices": nothing,
  "programmes/positionFilters": nothing,
  "programmes/positionPage": ({ positionId }) => [[positionId]],
  "programmes/positionsList": () => [[...asking("positions")]],
  "programmes/programmePage": ({ programmeId }) => [[programmeId]],
  "programmes/programmesList": () => [[...asking("programmes")]],
  "reporting/deliveryPage": aDelivery,
  "reporting/reportPage": ({ placementId }) => [[placementId, 1]],
  "reporting/reportsOfPlacement": aPlacement,
  "reviews/baselineSheet": aPlacement,
  "reviews/capabilityChange": aPlacement,
  "reviews/departmentDrafts": ({ placementId }) => [[[placementId]]],
  "reviews/feedbackContent": aDelivery,
  "reviews/proposedBaselines": ({ placementId }) => [[[placementId]]],
  "reviews/reviewEvents": aPlacement,
  "reviews/reviewList": () => [[...asking("reviews", { state: "all" })]],
  "reviews/reviewSheet": ({ placementId }) => [
    [placementId, "halfYear"],
    [placementId, "endOfTerm"],
  ],
  "selection/candidatePage": ({ candidateId }) => [[candidateId]],
  "selection/examPage": ({ selectingId: programmeId }) => [[programmeId]],
  "selection/examSheet": ({ selectingId: programmeId }) => [[programmeId]],
  "selection/rankingPage": ({ selectingId: programmeId }) => [
    [programmeId, "writtenExam"],
    [programmeId, "interview"],
  ],
  "selection/figuresPage": ({ selectingId: programmeId }) => [[programmeId]],
  "selection/decidedListPage": ({ selectingId: programmeId }) => [[programmeId]],
  "selection/inspectionPage": ({ candidateId }) => [[candidateId]],
  "selection/meetingPage": ({ meetingId }) => [[meetingId]],
  "selection/meetingsPage": ({ selectingId: programmeId }) => [[programmeId]],
  "selection/nominatePage": ({ selectingId: programmeId, sendingUnitId }) => [[programmeId, sendingUnitId]],
  "selection/panelForm": ({ panelId }) => [[panelId]],
  "selection/panelPage": ({ panelId }) => [[panelId]],
  "selection/panelsPage": () => [[]],
  "selection/programmePanels": ({ selectingId }) => [[selectingId]],
  "selection/selectionForm": ({ selectingId: programmeId }) => [[programmeId]],
  "selection/selectionPage": ({ selectingId: programmeId }) => [[programmeId]],
  "reporting/storedFile": ({ scanId }) => [[scanId]],
};
/** What a reader must hold to meet each text, whatever page it stands on. */
const TOLD_TO: Record<Exclude<keyof Secrets, "releasedPart" | "unreleasedPart">, Permission> = {
  ...{ talk: "talk.read", note: "talkNote.read", report: "report.read", answer: "report.read" },
  ...{ comment: "review.read", finding: "review.read", evidence: "review.read", missed: "review.read" },
  ...{ kin: "kin.read", breach: "breach.read", performance: "outcome.read", standingNote: "standing.read" },
  ...{
    assessmentNote: "assessment.read",
    scan: "paperScan.read",
    ...{ fileName: "import.read", importedName: "import.read" },
    idNumber: "identity.read",
    ...{ stageReason: "candidateResult.read", waiverReason: "candidateResult.read" },
    examNumber: "candidateScore.read",
    ...{ conclusion: "candidateResult.read", material: "candidateResult.read", agenda: "candidateResult.read" },
  },
};
const SIDE: Partial<Record<Role, string>> = {
  ...{ cadre: "cadre", sendingLiaison: "sendingUnit" },
  ...{ hostSecretary: "hostUnit", hostLeader: "hostUnit", mentor: "hostUnit" },
};

/** A query's first parameter is always the viewer; what else stands beside it reads nothing by itself. */
const isQuery = (value: unknown): value is Query =>
  typeof value === "function" && /^(async\s+)?(function\s+\w+\s*)?\(\s*viewer\b/.test(String(value));

const features = "src/lib/features";
const queries = new Map<string, Query>();
let db: Awaited<ReturnType<typeof theWorld>>;
let department: Awaited<ReturnType<typeof aFurnishedDepartment>>;
let strangers: Record<string, PersonViewer>;
const says = secretsOf("甲");

beforeAll(async () => {
  for (const slice of readdirSync(features)) {
    for (const file of readdirSync(`${features}/${slice}`)) {
      const path = `${features}/${slice}/${file}`;
      if (!file.endsWith(".ts") || !/\breading\(/.test(readFileSync(path, "utf8"))) continue;
      const module = (await import(`${process.cwd()}/${path}`)) as Record<string, unknown>;
      for (const [name, value] of Object.entries(module)) {
        if (isQuery(value)) queries.set(`${slice}/${name}`, value);
      }
    }
  }
  db = await theWorld();
  department = await aFurnishedDepartment(db.owner, { own: "甲", other: "乙" });
  const { scene, viewers, own, other, guideElsewhere, otherUnitId } = department;
  await db.owner.receipt.create({
    data: {
      ...{ departmentId: own.departmentId, placementId: own.placementId, cadreId: own.cadreId },
      ...{ sendingUnitId: own.sendingUnitId, hostUnitId: own.hostUnitId, deliveryId: own.reports.department },
      ...{ party: "department", kind: "opened", personId: viewers.departmentStaff.personId },
      ...{ onDay: columnOf(calendarDate("2026-07-02")), at: new Date("2026-07-02T02:00:00Z") },
    },
  });
  const mentor = await aViewer(scene, "mentor", { unitId: other.hostUnitId, personId: guideElsewhere });
  strangers = {
    ...{ hostSecretary: viewers.strangerHost, liaison: viewers.strangerLiaison },
    ...{ auditor: viewers.auditor, systemAdministrator: viewers.systemAdministrator },
    cadre: await aViewer(scene, "cadre", { unitId: otherUnitId, personId: other.cadreId }),
    mentor: { ...mentor, guides: [other.placementId] },
    staffElsewhere: (await aYearUnderWay(db.owner)).viewers.departmentStaff,
  };
});
beforeEach(() => {
  vi.stubEnv("GUAZHI_TODAY", "2026-10-12");
});
afterEach(async () => {
  await raise({ isFirstUp: true, isSecondUp: true });
  vi.unstubAllEnvs();
});

/** The first wall stands in the code; the second falls for whoever connects as the owner of the tables. */
async function raise(wanted: typeof walls): Promise<void> {
  const isSecondMoved = walls.isSecondUp !== wanted.isSecondUp;
  Object.assign(walls, wanted);
  if (!isSecondMoved) return;
  const { appUrl, ownerUrl } = await testDatabase();
  process.env.DATABASE_URL = wanted.isSecondUp ? appUrl : ownerUrl;
  await disconnect();
}

const asText = (result: unknown) =>
  JSON.stringify(result, (_, value: unknown) => (value instanceof Map ? [...value] : value)) ?? "";

type Told = Map<string, string>;
const heard = new Map<string, Promise<Told>>();
/** What a viewer is told, asked once for each state of the walls. */
function toldTo(viewer: PersonViewer): Promise<Told> {
  const key = `${viewer.postId} ${walls.isFirstUp} ${walls.isSecondUp}`;
  const told = heard.get(key) ?? askAll(viewer);
  heard.set(key, told);
  return told;
}
/** All that every query tells one viewer of the scene, by query. Behind the second wall alone, one may stumble. */
async function askAll(viewer: PersonViewer): Promise<Told> {
  const told = new Map<string, string>();
  for (const [name, asked] of Object.entries(QUERIES)) {
    const query = queries.get(name);
    if (!query) continue;
    for (const given of asked(department.own)) {
      const answer = await query(viewer, ...given).catch((error: unknown) => {
        if (walls.isFirstUp) throw error;
        return String(error);
      });
      told.set(name, (told.get(name) ?? "") + asText(answer));
    }
  }
  return told;
}
const meets = (told: Told, text: string) => [...told].filter(([, all]) => all.includes(text)).map(([name]) => name);

test("E1: every query is in the table, and the table names no other", () => {
  expect([...queries.keys()].sort()).toEqual(Object.keys(QUERIES).sort());
});

describe.each([
  ["both walls", { isFirstUp: true, isSecondUp: true }],
  ["the second wall alone", { isFirstUp: false, isSecondUp: true }],
  ["the first wall alone", { isFirstUp: true, isSecondUp: false }],
] as const)("E1: behind %s", (_, standing) => {
  beforeEach(() => raise(standing));

  test("the texts are there to be met: the department's staff meet every one that is not a draft", async () => {
    const told = await toldTo(department.viewers.departmentStaff);
    const { unreleasedPart: _, ...readable } = says;
    expect(
      Object.entries(readable)
        .filter(([, text]) => meets(told, text).length === 0)
        .map(([kind]) => kind),
    ).toEqual([]);
  });

  test("strangers meet nothing of a placement, not even that it is there", async () => {
    const met: string[] = [];
    for (const [who, viewer] of Object.entries(strangers)) {
      const told = await toldTo(viewer);
      for (const text of [...Object.values(says), department.own.placementId]) {
        for (const query of meets(told, text)) met.push(`${who} meets ${text} in ${query}`);
      }
    }
    expect(met).toEqual([]);
  });

  test.each(ROLES)("a %s of the placement meets the kinds of record their post reads, and no other", async (role) => {
    const told = await toldTo(department.viewers[role]);
    const met: string[] = [];
    for (const [kind, permission] of Object.entries(TOLD_TO) as [keyof typeof TOLD_TO, Permission][]) {
      // H3: the mentor wrote the note
      const may = holdersOf(permission).includes(role) || (kind === "note" && role === "mentor");
      if (!may) for (const query of meets(told, says[kind])) met.push(`${kind} in ${query}`);
    }
    expect(met).toEqual([]);
  });

  test.each(ROLES)(
    "O3: a %s meets an unreleased part only of their own side, a released one also in the department",
    async (role) => {
      const told = await toldTo(department.viewers[role]);
      const isDepartment = role === "departmentStaff" || role === "departmentLeader";
      for (const side of ["cadre", "sendingUnit", "hostUnit"]) {
        const isOwn = SIDE[role] === side;
        expect(meets(told, says.unreleasedPart + side).length > 0, `unreleased ${side}`).toBe(isOwn);
        expect(meets(told, says.releasedPart + side).length > 0, `released ${side}`).toBe(isOwn || isDepartment);
      }
    },
  );
});

test("H3: the private note is told to the department and to who wrote it, to no other post of the host", async () => {
  const readers: string[] = [];
  for (const role of ROLES) if (meets(await toldTo(department.viewers[role]), says.note).length > 0) readers.push(role);
  expect(readers).toEqual(["departmentStaff", "departmentLeader", "mentor"]);
});

test("E2: the ID number is told to the department alone", async () => {
  const readers: string[] = [];
  for (const role of ROLES)
    if (meets(await toldTo(department.viewers[role]), says.idNumber).length > 0) readers.push(role);
  expect(readers).toEqual(["departmentStaff", "departmentLeader"]);
});

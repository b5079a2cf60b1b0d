import { type CalendarDate, calendarDate } from "@/lib/domain/calendar-date";
import type { ConclusionDraft } from "@/lib/domain/conclusion";
import type { Opening, OpeningGround } from "@/lib/domain/opening";
import type { PlacementFacts } from "@/lib/domain/placement";
import { termEnd } from "@/lib/domain/term";
import { workingCalendar } from "@/lib/domain/working-days";

export const day = (text: string): CalendarDate => calendarDate(text);

/** The official arrangement of October 2026: rest 1–7, work on Saturday the 10th. */
export const OFFICIAL = workingCalendar(
  [
    ...["01", "02", "05", "06", "07"].map((date) => ({ date: day(`2026-10-${date}`), kind: "rest" as const })),
    { date: day("2026-10-10"), kind: "work" },
  ],
  [2026],
);

/** A placement decided and waiting for arrival, 15 April 2026 – 14 April 2027, changed as the test needs. */
export function aPlacement(changes: Partial<PlacementFacts> = {}): PlacementFacts {
  const startsOn = changes.startsOn ?? day("2026-04-15");
  return {
    id: "placement",
    departmentId: "department",
    cadreId: "cadre",
    sendingUnitId: "sender",
    hostUnitId: "host",
    programmeId: "programme",
    positionId: "position",
    state: "decided",
    standing: "civilServant",
    partyMember: true,
    startsOn,
    endsOn: termEnd(startsOn),
    actualEndOn: null,
    earlyEndReason: null,
    arrivedOn: null,
    takeOverOn: null,
    decision: { status: "given", body: "市委组织部", decidedOn: day("2026-04-01"), documentNumber: "组干〔2026〕12号" },
    baselineNotMeasured: false,
    halfYearOffline: false,
    ...changes,
  };
}

/** The same with the cadre there from the first day. */
export const anArrived = (changes: Partial<PlacementFacts> = {}): PlacementFacts =>
  aPlacement({ state: "arrived", arrivedOn: changes.startsOn ?? day("2026-04-15"), ...changes });

export const anOpening = (changes: Partial<Opening> = {}): Opening => ({
  departmentId: "department",
  cadreId: "cadre",
  sendingUnitId: "sender",
  hostUnitId: "host",
  startsOn: day("2026-04-15"),
  takeOverOn: null,
  decision: { status: "given", body: "市委组织部", decidedOn: day("2026-04-01"), documentNumber: "组干〔2026〕12号" },
  kin: [],
  waiver: null,
  ...changes,
});

export const aGround = (changes: Partial<OpeningGround> = {}): OpeningGround => ({
  programme: { id: "programme", isOpen: true, quota: 20, placed: 3, hostCapacity: 2 },
  position: { programmeId: "programme", hostUnitId: "host", places: 1, terms: [] },
  isOnDecidedList: null,
  isAnnounced: true,
  cadreTerms: [],
  hostTerms: [],
  hostLeaderIds: ["secretary", "mayor"],
  ...changes,
});

export const CAPABILITIES = ["theory", "coordination"];

export const aConclusion = (changes: Partial<ConclusionDraft> = {}): ConclusionDraft => ({
  scores: { theory: 4, coordination: 3 },
  marks: { virtue: "good", ability: "good", diligence: "fairlyGood", achievement: "good", integrity: "good" },
  findings: [
    { kind: "strength", text: "熟悉财政政策", evidence: ["7月10日汇报：宣讲惠民政策6场"] },
    { kind: "gap", text: "牵头协调的历练不够", evidence: ["9月11日谈话"] },
  ],
  grade: 2,
  ...changes,
});

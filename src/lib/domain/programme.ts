import type { CalendarDate } from "./calendar-date";
import { accept, type Decided, refuse } from "./decision";
import { firstRefusal, type Refusal, refusal } from "./refusal";
import { type SelectionSettings, whyNotBefore } from "./selection/registration";
import type { Level, ProgrammeStatus } from "./vocabulary";

/** What a review of the programme scores, with one sentence for each of the five levels (O4). */
export type CapabilityText = { name: string; levels: readonly string[] };

export type ProgrammeFacts = { id: string; status: ProgrammeStatus; quota: number; capabilities: CapabilityText[] };

const isSame = (a: readonly CapabilityText[], b: readonly CapabilityText[]): boolean =>
  JSON.stringify(a.map(({ name, levels }) => [name, levels])) ===
  JSON.stringify(b.map(({ name, levels }) => [name, levels]));

/** How a programme is to be, and what already rests on it. */
export type Revision = {
  quota: number;
  startsOn: CalendarDate;
  capabilities: readonly CapabilityText[];
  placed: number;
  /** Those the deciding body has passed who are still in. */
  decided: number;
  /** Null: it sends by nomination (S2). */
  plan: SelectionSettings | null;
};

/**
 * S1, S2, O4: why a programme cannot be changed so. A closed one is past; once approved its capabilities stand, for every
 * score is read by them; the quota never falls below those already placed or decided; the year never begins before its
 * selection is over. `revised` null asks before anything is written.
 */
export const whyNotReviseProgramme = (programme: ProgrammeFacts, revised: Revision | null): Refusal | null =>
  firstRefusal(
    () => (programme.status === "closed" ? refusal("programmeNotOpen") : null),
    () => (revised ? whyNotQuota(revised) : null),
    () => (revised?.plan ? whyNotBefore(revised.plan, revised.startsOn) : null),
    () =>
      revised && programme.status !== "draft" && !isSame(programme.capabilities, revised.capabilities)
        ? refusal("programmeDecided")
        : null,
  );

/** S2: measured by the greater of the two, for that is what the quota must reach. */
function whyNotQuota({ quota, placed, decided }: Revision): Refusal | null {
  if (quota >= Math.max(placed, decided)) return null;
  return decided > placed
    ? refusal("quotaBelowDecided", { quota, decided })
    : refusal("quotaBelowPlaced", { quota, placed });
}

/** S2: why the approval cannot be entered: it is entered once, with a date not after today. */
export const whyNotApproveProgramme = (
  programme: Pick<ProgrammeFacts, "status">,
  approvedOn: string | null,
  today: string,
): Refusal | null =>
  firstRefusal(
    () => (programme.status === "draft" ? null : refusal("programmeDecided")),
    () =>
      approvedOn !== null && approvedOn > today ? refusal("decisionInFuture", { decidedOn: approvedOn, today }) : null,
  );

/** S2: why a programme cannot be closed: only an open one is, and running placements keep their course after it. */
export const whyNotCloseProgramme = (programme: Pick<ProgrammeFacts, "status">): Refusal | null =>
  programme.status === "open" ? null : refusal("programmeNotOpen");

export type PositionFacts = { id: string; isApproved: boolean; taken: number };

/** S4: why a position cannot be changed so: the host until it is approved, the department later too, never below those it took. */
export const whyNotRevisePosition = (
  position: PositionFacts,
  places: number | null,
  byDepartment: boolean,
): Refusal | null =>
  firstRefusal(
    () => (position.isApproved && !byDepartment ? refusal("positionApproved") : null),
    () =>
      places !== null && places < position.taken ? refusal("positionFull", { places, taken: position.taken }) : null,
  );

export type Need = { capabilityId: string; level: Level };

/** S4, O4: approves a position with the level it needs of each capability of its programme. */
export function approvePosition(
  programme: Pick<ProgrammeFacts, "status">,
  needs: readonly Need[],
  capabilityIds: readonly string[],
): Decided<readonly Need[]> {
  if (programme.status === "closed") return refuse(refusal("programmeNotOpen"));
  const missing = capabilityIds.filter((id) => !needs.some((need) => need.capabilityId === id)).length;
  return missing > 0 ? refuse(refusal("baselineScoresIncomplete", { missing })) : accept(needs);
}

import { latest } from "@/lib/domain/calendar-date";
import { whyNotConfirm, whyNotPreparePlan } from "@/lib/domain/matching/confirmation";
import { fitOf } from "@/lib/domain/matching/fit";
import { movedSince } from "@/lib/domain/matching/moved";
import { type Explanation, gapOf, whyNotPlan } from "@/lib/domain/matching/plan";
import { USUAL_WEIGHTS } from "@/lib/domain/matching/problem";
import { clock } from "@/lib/platform/clock";
import { dayOf } from "@/lib/platform/days";
import { reading, type Tx } from "@/lib/platform/db";
import { isId } from "@/lib/platform/input";
import type { PersonViewer } from "@/lib/platform/viewer";
import { mayEver, within } from "@/lib/policy/policy";
import { declaredByCandidates } from "../selection/candidate-kin-facts";
import { versionOfSaid } from "./candidate-kin-facts";
import { groundOf, type LoadedGround } from "./ground-facts";
import { matchedNames } from "./matched-name-facts";
import { type LoadedPlan, openPlanOf } from "./plan-facts";
import { confirmationOf, listDecisionOf } from "./together-facts";

export type PlanPage = NonNullable<Awaited<ReturnType<typeof planPage>>>;
export type PlanView = NonNullable<PlanPage["plan"]>;

/**
 * The plan of who goes where that a programme works on, with what it was made on, how good it is proven to be, what moved
 * since, and why it cannot be prepared or confirmed now. The department's alone (E1).
 */
export const planPage = (viewer: PersonViewer, programmeId: string) =>
  reading(viewer, async (tx) => {
    if (!isId(programmeId) || !mayEver(viewer, "plan.read")) return null;
    const where = { AND: [{ id: programmeId }, within(viewer, "plan.read")] };
    const programme = await tx.programme.findFirst({ where });
    const today = clock.today();
    const open = programme && (await openPlanOf(tx, programmeId));
    const startsOn = open?.startsOn ?? (programme && latest(dayOf(programme.startsOn), today));
    const loaded = startsOn && (await groundOf(tx, programmeId, startsOn, today));
    if (!programme || !loaded) return null;
    const names = await matchedNames(tx, programmeId, [
      ...peopleOf(open),
      ...loaded.ground.people.map((one) => one.id),
      ...loaded.aside.map((one) => one.cadreId),
    ]);
    const confirmed = await tx.placementPlan.findFirst({
      where: { programmeId, state: "confirmed" },
      orderBy: { confirmedOn: "desc" },
    });
    return {
      ...{ id: programmeId, name: programme.name, today, startsOn, names },
      confirmedOn: confirmed?.confirmedOn ? dayOf(confirmed.confirmedOn) : null,
      decision: await listDecisionOf(tx, programmeId),
      settings: open?.settings ?? { avoidNativePlace: false, weights: USUAL_WEIGHTS, pins: [], forbids: [] },
      toPlace: loaded.ground.people.map((one) => one.id),
      positions: loaded.ground.positions.map((one) => one.id),
      places: loaded.ground.positions.reduce((sum, one) => sum + one.places, 0),
      aside: loaded.aside,
      kin: await kinView(tx, loaded),
      whyNotPrepare: whyNotPreparePlan(loaded.plannable),
      plan: open && (await planView(tx, viewer, open, loaded)),
    };
  });

const peopleOf = (plan: LoadedPlan | null): string[] =>
  plan?.answer && plan.answer.kind !== "failed" ? plan.answer.ground.people.map((one) => one.id) : [];

/** S6: who has been asked for kin, and what they said; for whoever enters it. */
async function kinView(tx: Tx, { candidateIds, kinMissing }: LoadedGround) {
  const declared = await declaredByCandidates(tx, [...candidateIds.values()]);
  return [...candidateIds].map(([cadreId, candidateId]) => {
    const said = declared(candidateId);
    return { cadreId, candidateId, isMissing: kinMissing.includes(cadreId), said, version: versionOfSaid(said) };
  });
}

async function planView(tx: Tx, viewer: PersonViewer, plan: LoadedPlan, loaded: LoadedGround) {
  const { answer, settings } = plan;
  const confirmation = await confirmationOf(tx, plan, loaded, clock.today());
  const { isDepartmentsOwn } = confirmation;
  // the form itself asks whether the superior decides
  const by = { personId: viewer.personId, bySuperior: true };
  const moved =
    answer && answer.kind !== "failed"
      ? movedSince(answer.ground, loaded.ground)
      : { people: [], positions: [], hosts: [] };
  const assignments = answer?.kind === "planned" ? answer.plan.assignments : [];
  return {
    ...{ id: plan.id, version: plan.version, state: plan.state, settings, isDepartmentsOwn, moved },
    failure: answer?.kind === "failed" ? answer.why : null,
    conflict: answer?.kind === "impossible" ? answer.conflict : null,
    proof: answer?.kind === "planned" ? { gap: gapOf(answer.plan), seconds: answer.seconds } : null,
    rows: rowsOf(plan),
    balance: answer?.kind === "planned" ? balanceOf(plan) : [],
    /** What of it the records no longer allow. */
    faults: assignments.length > 0 ? whyNotPlan({ ...loaded.ground, settings }, assignments) : [],
    whyNotConfirm: whyNotConfirm(confirmation, by, clock.today()),
  };
}

/** The rows of a proposed plan, by host; a large one comes without second choices, never without its fit. */
function rowsOf({ answer, settings }: LoadedPlan): Explanation[] {
  if (answer?.kind !== "planned") return [];
  if (answer.explanations) return [...answer.explanations];
  const { people, positions } = answer.ground;
  return answer.plan.assignments.flatMap(({ personId, positionId }): Explanation[] => {
    const person = people.find((one) => one.id === personId);
    const position = positions.find((one) => one.id === positionId);
    if (!person || !position) return [];
    const isPinned = settings.pins.some((pin) => pin.personId === personId);
    const fit = fitOf(person, position, settings.weights);
    return [{ personId, positionId, fit, isPinned, second: "unproven" }];
  });
}

/** How many each host would receive, and how many more it could. */
function balanceOf({ answer }: LoadedPlan) {
  if (answer?.kind !== "planned") return [];
  const { positions, hosts } = answer.ground;
  const hostOf = new Map(positions.map((one) => [one.id, one.hostUnitId]));
  return hosts.map(({ unitId, room }) => ({
    ...{ unitId, room },
    receives: answer.plan.assignments.filter((one) => hostOf.get(one.positionId) === unitId).length,
  }));
}

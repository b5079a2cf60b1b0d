import type { LimitWaiver } from "@/generated/prisma/client";
import { lastDecided, whyNotCorrectStage, whyNotCorrectTo } from "@/lib/domain/selection/correction";
import { courseOf, whyNotWithdraw } from "@/lib/domain/selection/course";
import { whyNotAgree, whyNotSetWishes } from "@/lib/domain/selection/registration";
import { STAGE_RESULTS } from "@/lib/domain/vocabulary";
import { clock } from "@/lib/platform/clock";
import { contentVersion } from "@/lib/platform/content-version";
import { dayOf, dayOrNull } from "@/lib/platform/days";
import { reading, type Tx } from "@/lib/platform/db";
import { isId } from "@/lib/platform/input";
import type { PersonViewer } from "@/lib/platform/viewer";
import { mayEver, within } from "@/lib/policy/policy";
import { loadCorrection } from "./correction-facts";
import { isPlacedIn, loadSelection } from "./facts";
import { namesOf } from "./names-facts";
import { releasesOf } from "./release-facts";
import { ownStages, scoresTold, toldStates } from "./told-facts";

/** One candidate. Limits, waivers and results are read for the department alone. */
export const candidatePage = (viewer: PersonViewer, candidateId: string) =>
  reading(viewer, async (tx) => {
    if (!isId(candidateId) || !mayEver(viewer, "candidate.read")) return null;
    const where = { AND: [{ id: candidateId }, within(viewer, "candidate.read")] };
    const row = await tx.candidate.findFirst({ where, include: { wishes: { orderBy: { place: "asc" } } } });
    const selection = row && (await loadSelection(tx, row.programmeId));
    if (!row || !selection?.plan) return null;
    const programme = await tx.programme.findUniqueOrThrow({ where: { id: row.programmeId } });
    const names = await namesOf(tx, [row.cadreId, row.registeredById], [row.sendingUnitId]);
    const facts = { agreedOn: dayOrNull(row.agreedOn), withdrawnOn: dayOrNull(row.withdrawnOn) };
    const releases = await releasesOf(tx, row.programmeId);
    const known = { releases, stages: selection.plan.stages, examWeight: selection.plan.examWeight };
    return {
      ...{ id: row.id, cadreId: row.cadreId, sendingUnitId: row.sendingUnitId, departmentId: row.departmentId },
      ...{ ...names.person(row.cadreId), unit: names.unit(row.sendingUnitId), version: row.version },
      programme: { id: programme.id, name: programme.name },
      registeredOn: dayOf(row.registeredOn),
      registeredBy: names.person(row.registeredById).name,
      ...{ ...facts, withdrawReason: row.withdrawReason, wishes: row.wishes.map((wish) => wish.frontLine) },
      frontLines: programme.frontLines,
      whyNotSetWishes: whyNotSetWishes(selection.registrable, facts, clock.today()),
      whyNotAgree: whyNotAgree(selection.registrable, facts, clock.today()),
      whyNotWithdraw: whyNotWithdraw({ ...facts, isPlaced: await isPlacedIn(tx, row.programmeId, row.cadreId) }),
      ...{ isOpen: programme.status === "open", today: clock.today() },
      ...{ releases, told: (await toldStates(tx, viewer, known, [row]))(row.id) },
      ...{ ownStages: await ownStages(tx, viewer, known, row), scores: await scoresTold(tx, viewer, known, row.id) },
      asksInspection: selection.plan.stages.includes("inspection"),
      department: mayEver(viewer, "candidateResult.read") ? await departmentView(tx, row) : null,
    };
  });

async function departmentView(tx: Tx, { id, programmeId }: { id: string; programmeId: string }) {
  const loaded = await loadCorrection(tx, programmeId, id);
  if (!loaded) return null;
  const { course, resting, ground, entries } = loaded;
  const waivers = await tx.limitWaiver.findMany({ where: { candidateId: id } });
  const today = clock.today();
  const stage = lastDecided(course);
  const results = STAGE_RESULTS.filter(
    (result) =>
      stage !== null &&
      !whyNotCorrectStage(course, resting, { stage, corrected: { result, decidedOn: today } }, today) &&
      !whyNotCorrectTo(stage, result, ground),
  );
  return {
    state: courseOf(course),
    entries,
    /** The stage whose result may be corrected, and to what; null where none may. */
    correctable: stage && results.length > 0 ? { stage, results } : null,
    unmet: loaded.unmet.map((one) => ({
      ...one,
      waiver: shownWaiver(waivers.find((waiver) => waiver.limit === one.limit)),
    })),
  };
}

const shownWaiver = (waiver: LimitWaiver | undefined) =>
  waiver ? { ...waiver, version: contentVersion(waiver.reason) } : null;

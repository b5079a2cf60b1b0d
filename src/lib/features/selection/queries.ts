import { courseOf } from "@/lib/domain/selection/course";
import { unmetLimits } from "@/lib/domain/selection/eligibility";
import { funnelOf } from "@/lib/domain/selection/funnel";
import { whyNotRegister, whyNotSetSelection } from "@/lib/domain/selection/registration";
import { clock } from "@/lib/platform/clock";
import { dayOf } from "@/lib/platform/days";
import { reading } from "@/lib/platform/db";
import type { PersonViewer } from "@/lib/platform/viewer";
import { mayEver, within } from "@/lib/policy/policy";
import { coursesOf, loadSelection, profilesOf } from "./facts";
import { namesOf } from "./names-facts";
import { programmeIn } from "./programme-facts";
import { releasesOf } from "./release-facts";
import { settingGround } from "./setting-facts";
import { toldStates } from "./told-facts";

/**
 * A programme's selection: how it selects, and the candidates in reach. How far they came is told to the department alone
 * (E1); to a unit and to a cadre a candidate is registered, agreed to or withdrawn, until the decision is announced.
 */
export const selectionPage = (viewer: PersonViewer, programmeId: string) =>
  reading(viewer, async (tx) => {
    const programme = await programmeIn(tx, viewer, programmeId);
    const selection = programme && (await loadSelection(tx, programmeId));
    if (!programme || !selection) return null;
    const rows = mayEver(viewer, "candidate.read")
      ? await tx.candidate.findMany({
          where: { AND: [{ programmeId }, within(viewer, "candidate.read")] },
          orderBy: [{ sendingUnitId: "asc" }, { registeredOn: "asc" }, { id: "asc" }],
        })
      : [];
    const seesResults = mayEver(viewer, "candidateResult.read");
    const stages = selection.plan?.stages ?? [];
    const courses = seesResults ? await coursesOf(tx, stages, rows) : null;
    const releases = await releasesOf(tx, programmeId);
    const told = await toldStates(tx, viewer, { stages, releases }, rows);
    const names = await namesOf(
      tx,
      rows.map((row) => row.cadreId),
      rows.map((row) => row.sendingUnitId),
    );
    return {
      ...{ id: programmeId, name: programme.name, status: programme.status, quota: programme.quota },
      ...{ frontLines: programme.frontLines, plan: selection.plan, today: clock.today(), releases },
      candidates: rows.map((row) => {
        const course = courses?.get(row.id);
        const unit = { name: names.unit(row.sendingUnitId), id: row.sendingUnitId };
        return {
          ...{ id: row.id, ...names.person(row.cadreId), unit, registeredOn: dayOf(row.registeredOn) },
          ...{ isAgreed: row.agreedOn !== null, isWithdrawn: row.withdrawnOn !== null },
          ...told(row.id),
          ...(course ? { state: courseOf(course) } : {}),
        };
      }),
      funnel: courses && funnelOf(stages, [...courses.values()].map(courseOf)),
      ownCandidateId: rows.find((row) => row.cadreId === viewer.personId)?.id ?? null,
      whyNotRegister: whyNotRegister(selection.registrable, clock.today()),
    };
  });

/** The settings of a selection as they stand, for the staff's form; a programme without one starts from the customary ones. */
export const selectionForm = (viewer: PersonViewer, programmeId: string) =>
  reading(viewer, async (tx) => {
    if (!mayEver(viewer, "selection.set")) return null;
    const programme = await programmeIn(tx, viewer, programmeId);
    const selection = programme && (await loadSelection(tx, programmeId));
    if (!programme || !selection) return null;
    return {
      ...{ id: programmeId, name: programme.name, plan: selection.plan, version: selection.version },
      whyNot: whyNotSetSelection(await settingGround(tx, selection), selection.plan, null),
    };
  });

/** Whom a unit may put forward: its cadres who are not candidates yet. The staff names the unit, a liaison has one. */
export const nominatePage = (viewer: PersonViewer, programmeId: string, asked: string | null) =>
  reading(viewer, async (tx) => {
    if (!mayEver(viewer, "candidate.nominate")) return null;
    const programme = await programmeIn(tx, viewer, programmeId);
    const selection = programme && (await loadSelection(tx, programmeId));
    if (!programme || !selection) return null;
    const units = await tx.unit.findMany({ where: within(viewer, "unit.read"), orderBy: { pinyin: "asc" } });
    const unit = units.length === 1 ? units[0] : units.find((one) => one.id === asked);
    const profiles = unit ? await tx.cadreProfile.findMany({ where: { unitId: unit.id } }) : [];
    const known = unit ? await tx.candidate.findMany({ where: { programmeId, sendingUnitId: unit.id } }) : [];
    const free = profiles.filter((one) => !known.some((candidate) => candidate.cadreId === one.personId));
    const names = await namesOf(
      tx,
      free.map((one) => one.personId),
      [],
    );
    const found = await profilesOf(
      tx,
      free.map((one) => one.personId),
    );
    const { plan } = selection;
    return {
      ...{ id: programmeId, name: programme.name, whyNot: whyNotRegister(selection.registrable, clock.today()) },
      units: units.map(({ id, name }) => ({ id, name })),
      unit: unit ? { id: unit.id, name: unit.name } : null,
      people: free
        .map(({ personId }) => {
          const profile = found.get(personId);
          const unmet = plan && profile ? unmetLimits(plan.limits, profile, plan.to) : [];
          return { id: personId, ...names.person(personId), unmet };
        })
        .toSorted((a, b) => a.unmet.length - b.unmet.length),
    };
  });

import { courseOf } from "@/lib/domain/selection/course";
import { whyNotLockList } from "@/lib/domain/selection/decided-list";
import { compositionOf } from "@/lib/domain/selection/funnel";
import { whyNotRelease } from "@/lib/domain/selection/release";
import { RELEASES, type Release } from "@/lib/domain/vocabulary";
import { clock } from "@/lib/platform/clock";
import { dayOf, dayOrNull } from "@/lib/platform/days";
import { reading } from "@/lib/platform/db";
import type { PersonViewer } from "@/lib/platform/viewer";
import { mayEver } from "@/lib/policy/policy";
import { coursesOf, loadSelection, versionOfDecided } from "./facts";
import { programmeIn } from "./programme-facts";
import { releasableOf } from "./release-facts";
import { rosterOf } from "./roster-facts";

/**
 * 人选名单: those decided on, what still keeps the list from being locked, the locked list with its decision, and what has
 * been made known; the department's alone. `left`: decided on, and withdrawn since.
 */
export const decidedListPage = (viewer: PersonViewer, programmeId: string) =>
  reading(viewer, async (tx) => {
    if (!mayEver(viewer, "candidateResult.read")) return null;
    const programme = await programmeIn(tx, viewer, programmeId);
    const selection = programme && (await loadSelection(tx, programmeId));
    if (!programme || !selection?.plan) return null;
    const { stages, examWeight } = selection.plan;
    const candidates = await tx.candidate.findMany({ where: { programmeId }, orderBy: { id: "asc" } });
    const courses = await coursesOf(tx, stages, candidates);
    const stateOf = new Map([...courses].map(([id, course]) => [id, courseOf(course)]));
    const states = [...stateOf.values()];
    const hasPassed = ({ id }: { id: string }) =>
      courses.get(id)?.records.some((one) => one.stage === "committee" && one.result === "passed") ?? false;
    const meetings = await tx.meeting.findMany({
      where: { programmeId, recordedOn: { not: null } },
      include: { items: { orderBy: { place: "asc" } } },
      orderBy: [{ heldOn: "asc" }, { id: "asc" }],
    });
    const meeting = meetings.at(-1);
    // as they stood on the lists of the meetings, not by points: an order by points would tell ranks
    const places = meetings.flatMap((one) => one.items.map((item) => item.candidateId));
    const locked = await tx.decidedList.findUnique({ where: { programmeId } });
    const today = clock.today();
    const roster = await rosterOf(tx, candidates.filter(hasPassed), {
      on: locked ? dayOf(locked.decidedOn) : today,
      examWeight,
    });
    const withdrawn = new Map(candidates.map((one) => [one.id, dayOrNull(one.withdrawnOn)]));
    const rows = roster
      .filter((row) => withdrawn.get(row.id) === null)
      .toSorted((a, b) => places.indexOf(a.id) - places.indexOf(b.id));
    const left = roster.flatMap((row) => {
      const withdrawnOn = withdrawn.get(row.id);
      return withdrawnOn ? [{ ...row, withdrawnOn }] : [];
    });
    const { ground, candidates: releasable } = await releasableOf(tx, selection);
    const { quota, status } = programme;
    return {
      ...{ id: programmeId, name: programme.name, year: programme.year, quota, status, today, rows, left },
      ...{
        version: versionOfDecided(stateOf),
        makeUp: compositionOf(rows),
        waiting: states.filter((one) => one.state === "waiting").length,
      },
      awaitingAgreement: states.filter((one) => one.state === "awaitingAgreement").length,
      whyNotLock: whyNotLockList({ quota, isLocked: locked !== null }, states),
      meeting: meeting
        ? { body: meeting.body, heldOn: dayOf(meeting.heldOn), documentNumber: meeting.documentNumber }
        : null,
      locked: locked && {
        ...{ body: locked.body, decidedOn: dayOf(locked.decidedOn), documentNumber: locked.documentNumber },
        lockedOn: dayOf(locked.lockedOn),
      },
      releases: ground.releases,
      whyNotRelease: Object.fromEntries(
        RELEASES.map((kind) => [kind, whyNotRelease(kind, ground, releasable)]),
      ) as Record<Release, ReturnType<typeof whyNotRelease>>,
    };
  });

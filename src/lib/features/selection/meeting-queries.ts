import { courseOf, waitsAt } from "@/lib/domain/selection/course";
import { compositionOf } from "@/lib/domain/selection/funnel";
import { whyNotMeet } from "@/lib/domain/selection/meeting";
import { clock } from "@/lib/platform/clock";
import { dayOf, dayOrNull } from "@/lib/platform/days";
import { reading, type Tx } from "@/lib/platform/db";
import { isId } from "@/lib/platform/input";
import type { PersonViewer } from "@/lib/platform/viewer";
import { mayEver } from "@/lib/policy/policy";
import { coursesOf, type LoadedSelection } from "./facts";
import { listedOf, loadMeeting } from "./meeting-facts";
import { programmeIn } from "./programme-facts";
import { rosterOf } from "./roster-facts";

/** S1: those who wait for the deciding body and are on no other list, by unit and name. */
async function choicesFor(tx: Tx, selection: LoadedSelection, meetingId: string | null) {
  const rows = await tx.candidate.findMany({
    where: { programmeId: selection.scope.id, withdrawnOn: null },
    orderBy: [{ sendingUnitId: "asc" }, { registeredOn: "asc" }, { id: "asc" }],
  });
  const courses = await coursesOf(tx, selection.plan?.stages ?? [], rows);
  const waiting = rows.filter(({ id }) => {
    const course = courses.get(id);
    return course && waitsAt(courseOf(course), "committee");
  });
  const ids = waiting.map((row) => row.id);
  const free = (await listedOf(tx, selection, ids, meetingId)).filter((one) => !one.isElsewhere);
  const units = await tx.unit.findMany({ where: { id: { in: free.map((one) => one.sendingUnitId) } } });
  return free.map(({ id, name, sendingUnitId }) => ({
    ...{ id, name, unit: units.find((one) => one.id === sendingUnitId)?.name ?? "" },
  }));
}

/** 会议研究: the meetings of a programme's deciding body, the last first, and who waits for one; the department's alone. */
export const meetingsPage = (viewer: PersonViewer, programmeId: string) =>
  reading(viewer, async (tx) => {
    if (!mayEver(viewer, "candidateResult.read")) return null;
    const programme = await programmeIn(tx, viewer, programmeId);
    const loaded = programme && (await loadMeeting(tx, programmeId, null));
    if (!programme || !loaded?.selection.plan) return null;
    const rows = await tx.meeting.findMany({
      where: { programmeId },
      include: { items: true },
      orderBy: [{ heldOn: "desc" }, { id: "asc" }],
    });
    return {
      ...{ id: programmeId, name: programme.name, today: clock.today(), whyNot: whyNotMeet(loaded.ground) },
      choices: await choicesFor(tx, loaded.selection, null),
      meetings: rows.map(({ id, body, heldOn, recordedOn, documentNumber, items }) => ({
        ...{ id, body, heldOn: dayOf(heldOn), recordedOn: dayOrNull(recordedOn), documentNumber },
        ...{ listed: items.length, passed: items.filter((item) => item.result === "passed").length },
      })),
    };
  });

/** One meeting: agenda, the list with what each brings, and what was decided; the department's alone. */
export const meetingPage = (viewer: PersonViewer, meetingId: string) =>
  reading(viewer, async (tx) => {
    if (!isId(meetingId) || !mayEver(viewer, "candidateResult.read")) return null;
    const found = await tx.meeting.findUnique({ where: { id: meetingId }, select: { programmeId: true } });
    const programme = found && (await programmeIn(tx, viewer, found.programmeId));
    const loaded = programme && (await loadMeeting(tx, programme.id, meetingId));
    if (!programme || !loaded?.meeting || !loaded.selection.plan) return null;
    const { selection, meeting, ground } = loaded;
    const { items, programmeId: _, ...facts } = meeting;
    const ids = items.map((item) => item.candidateId);
    const listed = await listedOf(tx, selection, ids, meetingId);
    const roster = await rosterOf(tx, listed, { on: meeting.heldOn, examWeight: loaded.selection.plan.examWeight });
    const rows = roster.map((row, at) => {
      const { course } = listed[at] ?? { course: null };
      const { inFavour = null, against = null, abstained = null, result = null, reason = null } = items[at] ?? {};
      const stands = course?.records.find((one) => one.stage === "committee")?.result ?? null;
      const corrected = stands !== null && result !== null && stands !== result ? stands : null;
      const isWaiting = course !== null && waitsAt(courseOf(course), "committee");
      return { ...row, inFavour, against, abstained, result, reason, corrected, isWaiting };
    });
    return {
      ...{ ...facts, programme: { id: programme.id, name: programme.name }, quota: programme.quota },
      ...{ rows, makeUp: compositionOf(roster), today: clock.today(), whyNot: whyNotMeet(ground) },
      choices: ground.isRecorded ? [] : await choicesFor(tx, selection, meetingId),
    };
  });

import type { MeetingGround } from "@/lib/domain/selection/meeting";
import { dayOf, dayOrNull } from "@/lib/platform/days";
import type { Tx } from "@/lib/platform/db";
import { coursesOf, type LoadedSelection, loadSelection } from "./facts";

/** What a meeting of a programme is held under. */
async function groundOf(tx: Tx, selection: LoadedSelection, isRecorded: boolean): Promise<MeetingGround> {
  const list = await tx.decidedList.findUnique({ where: { programmeId: selection.scope.id } });
  const { status } = selection.programme;
  return { selects: selection.plan !== null, status, isLocked: list !== null, isRecorded };
}

/** A meeting with the list that comes before it; null where there is none. */
export async function meetingRow(tx: Tx, meetingId: string) {
  const row = await tx.meeting.findUnique({
    where: { id: meetingId },
    include: { items: { orderBy: { place: "asc" } } },
  });
  return row && { ...row, heldOn: dayOf(row.heldOn), recordedOn: dayOrNull(row.recordedOn) };
}
export type MeetingRow = NonNullable<Awaited<ReturnType<typeof meetingRow>>>;

/** A programme with what its meetings are held under, and a meeting of it; null where either is not there. */
export async function loadMeeting(tx: Tx, programmeId: string, meetingId: string | null) {
  const selection = await loadSelection(tx, programmeId);
  const meeting = meetingId ? await meetingRow(tx, meetingId) : null;
  if (!selection || (meetingId && meeting?.programmeId !== programmeId)) return null;
  return { selection, meeting, ground: await groundOf(tx, selection, meeting?.recordedOn != null) };
}

/** Candidates of a programme as a meeting's list asks for them, in the order of their ids; fewer where one is not of it. */
export async function listedOf(
  tx: Tx,
  { scope, plan }: LoadedSelection,
  candidateIds: readonly string[],
  meetingId: string | null,
) {
  const rows = await tx.candidate.findMany({ where: { id: { in: [...candidateIds] }, programmeId: scope.id } });
  const courses = await coursesOf(tx, plan?.stages ?? [], rows);
  const names = await tx.directoryEntry.findMany({ where: { personId: { in: rows.map((row) => row.cadreId) } } });
  const elsewhere = await tx.meetingItem.findMany({
    where: {
      ...{ candidateId: { in: [...candidateIds] }, meeting: { recordedOn: null } },
      ...(meetingId ? { meetingId: { not: meetingId } } : {}),
    },
  });
  return candidateIds.flatMap((id) => {
    const row = rows.find((one) => one.id === id);
    const course = courses.get(id);
    if (!row || !course) return [];
    const name = names.find((one) => one.personId === row.cadreId)?.name ?? "";
    const isElsewhere = elsewhere.some((one) => one.candidateId === id);
    return [{ id, cadreId: row.cadreId, sendingUnitId: row.sendingUnitId, name, course, isElsewhere }];
  });
}

/** S1: how a recorded meeting voted on a candidate; null where none did, or they were put off. */
export async function voteOn(tx: Tx, candidateId: string): Promise<{ inFavour: number; members: number } | null> {
  const item = await tx.meetingItem.findFirst({
    where: { candidateId, result: { not: null }, meeting: { recordedOn: { not: null } } },
    include: { meeting: true },
  });
  return item && { inFavour: item.inFavour ?? 0, members: item.meeting.members ?? 0 };
}

/** S2: how many the deciding body has passed so far who are still in, `but` one. */
export async function passedSoFar(tx: Tx, programmeId: string, but?: string): Promise<number> {
  const rows = await tx.candidate.findMany({
    where: { programmeId, withdrawnOn: null, ...(but ? { id: { not: but } } : {}) },
    select: { id: true },
  });
  const results = await tx.candidateResult.findMany({
    where: { programmeId, stage: "committee" },
    orderBy: { entry: "asc" },
  });
  const last = new Map(results.map((one) => [one.candidateId, one.result]));
  return rows.filter((row) => last.get(row.id) === "passed").length;
}

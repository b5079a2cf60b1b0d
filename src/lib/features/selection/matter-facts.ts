import { courseOf } from "@/lib/domain/selection/course";
import { whyNotLockList } from "@/lib/domain/selection/decided-list";
import type { SelectionMatters } from "@/lib/domain/todo-programme";
import { dayOf } from "@/lib/platform/days";
import type { Tx } from "@/lib/platform/db";
import type { PersonViewer } from "@/lib/platform/viewer";
import { mayEver, within } from "@/lib/policy/policy";
import { coursesOf, loadSelection } from "./facts";

export type MattersOf = { programmeId: string; programme: string; matters: SelectionMatters };

/** What the selections of open programmes ask of the viewer's post, each part only where that post can do it. */
export async function selectionMatters(tx: Tx, viewer: PersonViewer): Promise<MattersOf[]> {
  const [agrees, leads, records] = [
    mayEver(viewer, "candidate.agree"),
    mayEver(viewer, "list.lock"),
    mayEver(viewer, "meeting.record"),
  ];
  if (!agrees && !leads && !records) return [];
  const programmes = await tx.programme.findMany({
    where: { AND: [within(viewer, "selection.read"), { status: "open" }] },
    orderBy: { startsOn: "asc" },
  });
  const of = { programmeId: { in: programmes.map((one) => one.id) } };
  const selections = await tx.selection.findMany({ where: of });
  const unagreed = agrees
    ? await tx.candidate.findMany({
        where: { AND: [within(viewer, "candidate.agree"), { ...of, agreedOn: null, withdrawnOn: null }] },
      })
    : [];
  const waivers = leads ? await tx.limitWaiver.findMany({ where: { ...of, granted: null } }) : [];
  const meetings = records ? await tx.meeting.findMany({ where: { ...of, recordedOn: null } }) : [];
  const locked = leads ? await tx.decidedList.findMany({ where: of }) : [];
  const announced = leads ? await tx.selectionRelease.findMany({ where: { ...of, kind: "decision" } }) : [];
  const decidedOn = leads
    ? await tx.candidateResult.findMany({ where: { ...of, stage: "committee" }, distinct: ["programmeId"] })
    : [];
  const found: MattersOf[] = [];
  for (const { id, name } of programmes) {
    const row = selections.find((one) => one.programmeId === id);
    if (!row) continue;
    const here = <T extends { programmeId: string }>(rows: readonly T[]) =>
      rows.filter((one) => one.programmeId === id);
    const isLocked = here(locked).length > 0;
    const isLockable = !isLocked && here(decidedOn).length > 0 && (await isReadyToLock(tx, id));
    found.push({
      ...{ programmeId: id, programme: name },
      matters: {
        registration: { from: dayOf(row.registrationFrom), to: dayOf(row.registrationTo) },
        unagreed: here(unagreed).map((one) => one.id),
        waivers: [...new Set(here(waivers).map((one) => one.candidateId))],
        meetings: here(meetings).map((one) => ({ id: one.id, heldOn: dayOf(one.heldOn) })),
        list: { isLockable, isLocked, isAnnounced: here(announced).length > 0 },
      },
    });
  }
  return found;
}

/** S2: whether nothing keeps the list of a programme from being locked; asked only once its body has decided something. */
async function isReadyToLock(tx: Tx, programmeId: string): Promise<boolean> {
  const selection = await loadSelection(tx, programmeId);
  if (!selection?.plan) return false;
  const rows = await tx.candidate.findMany({ where: { programmeId } });
  const courses = await coursesOf(tx, selection.plan.stages, rows);
  const states = [...courses.values()].map(courseOf);
  return whyNotLockList({ quota: selection.programme.quota, isLocked: false }, states) === null;
}

import { whyNotAddMaterial, whyNotRecordInspection } from "@/lib/domain/selection/inspection";
import { clock } from "@/lib/platform/clock";
import { reading } from "@/lib/platform/db";
import { isId } from "@/lib/platform/input";
import type { PersonViewer } from "@/lib/platform/viewer";
import { mayEver, within } from "@/lib/policy/policy";
import { inspectionOf, loadCourse } from "./inspection-facts";

/** 考察: what was found of one candidate; the department's alone. */
export const inspectionPage = (viewer: PersonViewer, candidateId: string) =>
  reading(viewer, async (tx) => {
    if (!isId(candidateId) || !mayEver(viewer, "candidateResult.read")) return null;
    const found = await tx.candidate.findFirst({
      where: { AND: [{ id: candidateId }, within(viewer, "candidateResult.read")] },
    });
    const loaded = found && (await loadCourse(tx, candidateId));
    if (!loaded) return null;
    const { row, scope, course } = loaded;
    const { record, materials, version } = await inspectionOf(tx, candidateId);
    const people = [row.cadreId, ...materials.map((one) => one.recordedById), ...(record ? [record.recordedById] : [])];
    const entries = await tx.directoryEntry.findMany({ where: { personId: { in: people } } });
    const name = (id: string) => entries.find((one) => one.personId === id)?.name ?? "";
    const unit = await tx.unit.findUnique({ where: { id: row.sendingUnitId } });
    const programme = await tx.programme.findUniqueOrThrow({ where: { id: row.programmeId } });
    const today = clock.today();
    return {
      ...{ id: row.id, scope, name: name(row.cadreId), unit: unit?.name ?? "", today, version },
      programme: { id: programme.id, name: programme.name },
      record: record && { ...record, recordedBy: name(record.recordedById) },
      materials: materials.map((one) => ({ ...one, recordedBy: name(one.recordedById) })),
      whyNotRecord: whyNotRecordInspection(course, null, today),
      whyNotAdd: whyNotAddMaterial(course, null, today),
    };
  });

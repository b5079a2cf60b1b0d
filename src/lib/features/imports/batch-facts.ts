import { z } from "zod";
import type { ImportBatch, Prisma } from "@/generated/prisma/client";
import type { Decided } from "@/lib/domain/decision";
import { accept, refuse } from "@/lib/domain/decision";
import { refusal } from "@/lib/domain/refusal";
import { id } from "@/lib/platform/input";
import { openingsLock } from "@/lib/platform/locks";

/** Plain data for a JSON column. */
export const rowsToJson = (value: unknown): Prisma.InputJsonValue => value as Prisma.InputJsonValue;

/** An import changes only before it is confirmed. */
export const whileStaged = <T>(batch: Pick<ImportBatch, "state">, value: T): Decided<T> =>
  batch.state === "staged" ? accept(value) : refuse(refusal("importNotStaged"));

/** An import carried out or taken back; exam scores name their programme, whose lock every change of its scores takes. */
export const carryInput = z.object({ batchId: id, programmeId: id.optional() });
export const carryLocks = (
  { batchId, programmeId }: z.output<typeof carryInput>,
  actor: { departmentId: string },
): string[] => [
  ...[importLock(batchId), `units:${actor.departmentId}`, openingsLock(actor)],
  ...(programmeId ? [`programme:${programmeId}`] : []),
];

export const importLock = (batchId: string): string => `import:${batchId}`;

import type { ImportBatch, Prisma } from "@/generated/prisma/client";
import type { Decided } from "@/lib/domain/decision";
import { accept, refuse } from "@/lib/domain/decision";
import { refusal } from "@/lib/domain/refusal";

/** Plain data for a JSON column. */
export const rowsToJson = (value: unknown): Prisma.InputJsonValue => value as Prisma.InputJsonValue;

/** An import changes only before it is confirmed. */
export const whileStaged = <T>(batch: Pick<ImportBatch, "state">, value: T): Decided<T> =>
  batch.state === "staged" ? accept(value) : refuse(refusal("importNotStaged"));

export const importLock = (batchId: string): string => `import:${batchId}`;

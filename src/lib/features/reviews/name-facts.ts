import type { Tx } from "@/lib/platform/db";

/** The names of people by id; someone no longer in the directory is missing from it. */
export async function namesOf(tx: Tx, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await tx.directoryEntry.findMany({
    where: { personId: { in: wanted } },
    select: { personId: true, name: true },
  });
  return new Map(rows.map((row) => [row.personId, row.name]));
}

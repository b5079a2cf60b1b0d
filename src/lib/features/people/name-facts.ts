import type { Tx } from "@/lib/platform/db";

/** What the directory says of people, by id: their name, and the title they hold. */
export async function namesOf(
  tx: Tx,
  personIds: readonly (string | null | undefined)[],
): Promise<(personId: string | null | undefined) => { name: string; title: string | null }> {
  const wanted = [...new Set(personIds.filter((one) => one !== null && one !== undefined))];
  const rows = await tx.directoryEntry.findMany({ where: { personId: { in: wanted } } });
  const found = new Map(rows.map((row) => [row.personId, { name: row.name, title: row.title }]));
  return (personId) => (personId ? found.get(personId) : undefined) ?? { name: "", title: null };
}

import type { Tx } from "@/lib/platform/db";

/** Names of people and units, as the directory and the area's units have them. */
export async function namesOf(tx: Tx, people: readonly string[], units: readonly string[]) {
  const entries = await tx.directoryEntry.findMany({ where: { personId: { in: [...new Set(people)] } } });
  const rows = await tx.unit.findMany({ where: { id: { in: [...new Set(units)] } } });
  const person = new Map(entries.map((one) => [one.personId, one]));
  const unit = new Map(rows.map((one) => [one.id, one.name]));
  return {
    person: (id: string) => ({ name: person.get(id)?.name ?? "", title: person.get(id)?.title ?? null }),
    unit: (id: string) => unit.get(id) ?? "",
  };
}

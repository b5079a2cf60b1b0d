import type { Tx } from "@/lib/platform/db";

/** S6: what candidates answered when asked for kin: names with relation, none of them for 'none', null while not asked. */
export async function declaredByCandidates(tx: Tx, candidateIds: readonly string[]) {
  const rows = await tx.candidateKin.findMany({ where: { candidateId: { in: [...candidateIds] } } });
  return (candidateId: string): { name: string; relation: string }[] | null => {
    const answered = rows.filter((one) => one.candidateId === candidateId);
    if (answered.length === 0) return null;
    return answered.flatMap(({ name, relation }) => (name === null ? [] : [{ name, relation: relation ?? "" }]));
  };
}

/** S6: what a cadre answered as a candidate of a programme; null where they were not asked, or are none. */
export async function kinOnRecord(tx: Tx, programmeId: string, cadreId: string) {
  const candidate = await tx.candidate.findUnique({ where: { programmeId_cadreId: { programmeId, cadreId } } });
  return candidate && (await declaredByCandidates(tx, [candidate.id]))(candidate.id);
}

import type { Tx } from "@/lib/platform/db";

/**
 * S2: whether a cadre is on the locked list of a programme, asked of many; null for everyone where the programme sends by
 * nomination. Read as the department; to others results are closed, and they place nobody.
 */
export async function decidedIn(tx: Tx, programmeId: string | null): Promise<(cadreId: string) => boolean | null> {
  if (!programmeId || !(await tx.selection.findUnique({ where: { programmeId } }))) return () => null;
  const decided = new Set((await decidedCandidates(tx, programmeId)).map((one) => one.cadreId));
  return (cadreId) => decided.has(cadreId);
}

/** E1: whether what was decided in a programme is announced; one that sends by nomination has nothing to announce. */
export async function isAnnouncedIn(tx: Tx, programmeId: string): Promise<boolean> {
  if (!(await tx.selection.findUnique({ where: { programmeId } }))) return true;
  const where = { programmeId_kind: { programmeId, kind: "decision" as const } };
  return (await tx.selectionRelease.findUnique({ where })) !== null;
}

/** S2: the candidates on the locked list of a programme; none before it is locked. */
export async function decidedCandidates(tx: Tx, programmeId: string) {
  if (!(await tx.decidedList.findUnique({ where: { programmeId } }))) return [];
  const results = await tx.candidateResult.findMany({
    where: { programmeId, stage: "committee" },
    orderBy: { entry: "asc" },
  });
  // of several entries the last counts
  const last = new Map(results.map((one) => [one.candidateId, one.result]));
  const passed = [...last].filter(([, result]) => result === "passed").map(([id]) => id);
  return tx.candidate.findMany({ where: { id: { in: passed }, withdrawnOn: null }, orderBy: { id: "asc" } });
}

import type { Scope } from "../policy/policy";
import type { Tx } from "./db";

/** E4: whether somebody stands as a candidate of a programme; who has withdrawn stands no more. */
export const standsIn = async (tx: Tx, programmeId: string, personId: string): Promise<boolean> =>
  (await tx.candidate.count({ where: { programmeId, cadreId: personId, withdrawnOn: null } })) > 0;

/** The programme a change is about; null where it is about none in particular. */
export async function programmeOf(tx: Tx, { scope, id }: Scope): Promise<string | null> {
  if (scope === "programme") return id;
  if (scope === "candidate") return (await tx.candidate.findUnique({ where: { id } }))?.programmeId ?? null;
  if (scope === "panel") return (await tx.panel.findUnique({ where: { id } }))?.programmeId ?? null;
  return null;
}

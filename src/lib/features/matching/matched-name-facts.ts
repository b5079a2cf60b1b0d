import type { Tx } from "@/lib/platform/db";

export type MatchedPosition = { id: string; title: string; frontLine: string; hostUnitId: string };
/** What a plan's people, positions, hosts and capabilities are called, by id. */
export type MatchedNames = {
  people: Record<string, { name: string; unit: string }>;
  positions: Record<string, MatchedPosition>;
  hosts: Record<string, string>;
  capabilities: Record<string, string>;
};

/** The names of a programme's positions, hosts and capabilities, and of these people. */
export async function matchedNames(tx: Tx, programmeId: string, cadreIds: readonly string[]): Promise<MatchedNames> {
  const personId = { in: [...new Set(cadreIds)] };
  const entries = await tx.directoryEntry.findMany({ where: { personId } });
  const candidates = await tx.candidate.findMany({ where: { programmeId, cadreId: personId } });
  const positions = await tx.position.findMany({ where: { programmeId } });
  const capabilities = await tx.capability.findMany({ where: { programmeId } });
  const ids = [...positions.map((one) => one.hostUnitId), ...candidates.map((one) => one.sendingUnitId)];
  const units = await tx.unit.findMany({ where: { id: { in: ids } } });
  const unit = new Map(units.map((one) => [one.id, one.name]));
  const home = new Map(candidates.map((one) => [one.cadreId, unit.get(one.sendingUnitId) ?? ""]));
  return {
    people: Object.fromEntries(entries.map(({ personId: id, name }) => [id, { name, unit: home.get(id) ?? "" }])),
    positions: Object.fromEntries(
      positions.map(({ id, title, frontLine, hostUnitId }) => [id, { id, title, frontLine, hostUnitId }]),
    ),
    hosts: Object.fromEntries(positions.map(({ hostUnitId }) => [hostUnitId, unit.get(hostUnitId) ?? ""])),
    capabilities: Object.fromEntries(capabilities.map(({ id, name }) => [id, name])),
  };
}

import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Prisma } from "@/generated/prisma/client";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { isNamed } from "@/lib/domain/import/read-kin";
import type { DeclaredKin } from "@/lib/domain/opening";
import { columnOf } from "@/lib/platform/days";
import type { Tx } from "@/lib/platform/db";
import { listOf, oneOf, text } from "@/lib/platform/input";
import type { PlacementKeys } from "./facts";

/** S6: kin as a form sends them. */
export const kinInput = {
  /** Absent while the cadre has not been asked. */
  kinAnswer: oneOf(["none", "some"]).optional(),
  kin: listOf(z.object({ name: text(30), relation: text(20) })),
} as const;

type SaidKin = { name: string; relation: string };
export type KnownKin = SaidKin & { personId: string | null };

/** S6: the rows of a declaration; the answer 'none' is a row of its own, so that it differs from not being asked. */
export const kinRows = (
  keys: PlacementKeys,
  kin: readonly KnownKin[] | null,
): Prisma.KinDeclarationCreateManyInput[] =>
  kin === null
    ? []
    : kin.length === 0
      ? [{ id: randomUUID(), ...keys, none: true }]
      : kin.map((one) => ({ id: randomUUID(), ...keys, ...one }));

/** S6: finds whom kin name among the people of some hosts: their leaders, past ones too, before the others. */
export async function kinFinder(tx: Tx, hostUnitIds: readonly string[]) {
  const unitIds = [...new Set(hostUnitIds)];
  const leaders = await tx.unitLeader.findMany({ where: { unitId: { in: unitIds } } });
  const leads = new Set(leaders.map((one) => `${one.unitId} ${one.personId}`));
  const people = await tx.directoryEntry.findMany({
    where: { OR: [{ unitId: { in: unitIds } }, { personId: { in: leaders.map((one) => one.personId) } }] },
    select: { personId: true, unitId: true, name: true },
  });
  return (hostUnitId: string, kin: readonly SaidKin[]): KnownKin[] => {
    if (kin.length === 0) return [];
    const isLeader = ({ personId }: { personId: string }) => leads.has(`${hostUnitId} ${personId}`);
    const there = people.filter((one) => one.unitId === hostUnitId || isLeader(one));
    const inOrder = [...there.filter(isLeader), ...there];
    return kin.map((one) => ({
      ...one,
      personId: inOrder.find(({ name }) => isNamed(one.name, name))?.personId ?? null,
    }));
  };
}

/** S6: kin as declared, with the person each names where it is one of the host's own people. */
export const kinAtHost = async (tx: Tx, hostUnitId: string, kin: readonly SaidKin[]): Promise<KnownKin[]> =>
  kin.length === 0 ? [] : (await kinFinder(tx, [hostUnitId]))(hostUnitId, kin);

/**
 * S6: the kin declared for a placement; null while the cadre has not been asked, empty for the answer 'none'. Who was
 * named before being one of the host's people is found by the name.
 */
export async function declaredKinOf(
  tx: Tx,
  { placementId, hostUnitId }: { placementId: string; hostUnitId: string },
): Promise<DeclaredKin[] | null> {
  const rows = await tx.kinDeclaration.findMany({ where: { placementId } });
  if (rows.length === 0) return null;
  const kin = rows.filter((row) => !row.none);
  const found = await kinAtHost(
    tx,
    hostUnitId,
    kin.map(({ name, relation }) => ({ name: name ?? "", relation: relation ?? "" })),
  );
  return kin.map((row, i) => ({ personId: row.personId ?? found[i]?.personId ?? null }));
}

/** S6: today's leaders of some hosts, their first responsible persons and their mentors, by person. */
export async function leadersNow(tx: Tx, hostUnitIds: readonly string[], today: CalendarDate) {
  const held = { fromOn: { lte: columnOf(today) }, OR: [{ toOn: null }, { toOn: { gt: columnOf(today) } }] };
  const unitId = { in: [...new Set(hostUnitIds)] };
  const leaders = await tx.unitLeader.findMany({ where: { unitId, ...held } });
  const responsible = await tx.firstResponsible.findMany({ where: { unitId, ...held } });
  const mentors = await tx.mentorDesignation.findMany({ where: { hostUnitId: unitId, ...held } });
  const all = [...leaders, ...responsible, ...mentors.map((one) => ({ ...one, unitId: one.hostUnitId }))];
  return (hostUnitId: string): string[] =>
    all.filter((one) => one.unitId === hostUnitId).map(({ personId }) => personId);
}

/** S6, H2: whether a cadre of one of these placements declared this person as kin. Answers yes or no only. */
export async function isDeclaredKin(tx: Tx, personId: string, placementIds: readonly string[]): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ kin: boolean }[]>`
    select coalesce(bool_or(app.is_declared_kin(p, ${personId}::uuid)), false) as kin
    from unnest(${[...placementIds]}::uuid[]) p`;
  return row?.kin ?? false;
}

/** S6, H2: the same of every cadre placed with a host now. */
export async function isKinAtUnit(tx: Tx, personId: string, hostUnitId: string): Promise<boolean> {
  const there = await tx.placement.findMany({ where: { hostUnitId, state: { in: ["decided", "arrived"] } } });
  return isDeclaredKin(
    tx,
    personId,
    there.map((one) => one.id),
  );
}

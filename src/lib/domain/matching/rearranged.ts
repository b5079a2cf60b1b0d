import type { Forbid, MatchingSettings, Pin } from "./problem";

/** What can be asked of one row of a proposed plan before it is solved again. */
export const ROW_WISHES = ["asSolved", "pin", "notHere", "notWithHost"] as const;
export type RowWish = (typeof ROW_WISHES)[number];

/** What the staff asks of a plan: of its rows, of people by name, and which earlier exclusions stay. */
export type Rearrangement = {
  rows: readonly (Pin & { wish: RowWish })[];
  /** A person given a position by hand; counts before what their row says. Two of them are a swap. */
  moves: readonly Pin[];
  kept: readonly Forbid[];
};

/** The pins and forbids of a plan that is solved again. Who is given a position is excluded from it no more. */
export function rearranged(
  { rows, moves, kept }: Rearrangement,
  hostOf: (positionId: string) => string | null,
): Pick<MatchingSettings, "pins" | "forbids"> {
  const pins = new Map<string, string>();
  for (const { personId, positionId, wish } of rows) if (wish === "pin") pins.set(personId, positionId);
  for (const { personId, positionId } of moves) pins.set(personId, positionId);
  const asked = rows.flatMap(({ personId, positionId, wish }): Forbid[] => {
    if (wish === "notHere") return [{ personId, positionId }];
    const hostUnitId = hostOf(positionId);
    return wish === "notWithHost" && hostUnitId !== null ? [{ personId, hostUnitId }] : [];
  });
  const forbids = new Map([...kept, ...asked].map((one) => [keyOf(one), one]));
  for (const [key, forbid] of forbids) {
    const pinned = pins.get(forbid.personId);
    if (pinned === undefined) continue;
    const isOver = "positionId" in forbid ? forbid.positionId === pinned : forbid.hostUnitId === hostOf(pinned);
    if (isOver) forbids.delete(key);
  }
  return {
    pins: [...pins].map(([personId, positionId]) => ({ personId, positionId })),
    forbids: [...forbids.values()],
  };
}

const SEPARATOR = " ";
/** A forbid as one word of a form; `forbidIn` reads it. */
export const keyOf = (forbid: Forbid): string =>
  [forbid.personId, ...("positionId" in forbid ? ["position", forbid.positionId] : ["host", forbid.hostUnitId])].join(
    SEPARATOR,
  );

/** Reads a forbid back; null where the word is none. */
export function forbidIn(key: string): Forbid | null {
  const [personId, kind, id] = key.split(SEPARATOR);
  if (!personId || !id) return null;
  if (kind === "position") return { personId, positionId: id };
  return kind === "host" ? { personId, hostUnitId: id } : null;
}

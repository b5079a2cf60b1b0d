import { balanceCost, fitOf } from "./fit";
import { pairLaw } from "./pair-law";
import type { MatchingProblem } from "./problem";

/** What stands for 'this pair may not be' in `Board.points`; points are never negative. */
export const UNLAWFUL = -1;

/**
 * The problem in whole numbers: rows are people, columns positions, both in the order of their ids, so that the same
 * problem is solved the same way whatever order it came in.
 */
export type Board = {
  personIds: readonly string[];
  positionIds: readonly string[];
  hostIds: readonly string[];
  /** Row by row; UNLAWFUL where the law or a pin rules the pair out. */
  points: Int32Array;
  /** The host of each position. */
  hostOf: Int32Array;
  places: Int32Array;
  /** Never more than the host's places. */
  room: Int32Array;
  /** What the nth person at a host costs, from index 0; rising. */
  balance: Int32Array;
};

const inOrder = <T>(items: readonly T[], idOf: (item: T) => string): T[] =>
  items.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b) ? 1 : 0));

/** Lays the problem out. A position of a host without a room, or an id given twice, is a fault of the caller and thrown. */
export function boardOf({ people, positions, hosts, settings }: MatchingProblem): Board {
  const rows = inOrder(people, (person) => person.id);
  const columns = inOrder(positions, (position) => position.id);
  const rooms = inOrder(hosts, (host) => host.unitId);
  const hostIndex = new Map(rooms.map((host, index) => [host.unitId, index]));
  if (
    new Set(rows.map((row) => row.id)).size < rows.length ||
    new Set(columns.map((column) => column.id)).size < columns.length ||
    hostIndex.size < rooms.length
  )
    throw new Error("an id stands twice in the problem");
  const hostOf = Int32Array.from(columns, ({ hostUnitId }) => {
    const index = hostIndex.get(hostUnitId);
    if (index === undefined) throw new Error(`the host ${hostUnitId} has no room stated`);
    return index;
  });
  const law = pairLaw(settings);
  const pinned = Map.groupBy(settings.pins, (pin) => pin.personId);
  const points = new Int32Array(rows.length * columns.length).fill(UNLAWFUL);
  for (const [i, person] of rows.entries()) {
    const pins = pinned.get(person.id) ?? [];
    for (const [j, position] of columns.entries()) {
      if (pins.some((pin) => pin.positionId !== position.id) || law(person, position).length > 0) continue;
      points[i * columns.length + j] = fitOf(person, position, settings.weights).points;
    }
  }
  const most = rows.length;
  const places = Int32Array.from(columns, (column) => Math.max(0, Math.min(most, column.places)));
  // more room than places is no room: the bound would pay for it
  const offered = new Int32Array(rooms.length);
  for (const [j, h] of hostOf.entries()) offered[h] = (offered[h] ?? 0) + (places[j] ?? 0);
  return {
    personIds: rows.map((row) => row.id),
    positionIds: columns.map((column) => column.id),
    hostIds: rooms.map((host) => host.unitId),
    points,
    hostOf,
    places,
    room: Int32Array.from(rooms, (host, h) => Math.max(0, Math.min(most, host.room, offered[h] ?? 0))),
    balance: Int32Array.from({ length: most + 1 }, (_, n) => balanceCost(n + 1, settings.weights)),
  };
}

/** The points of a pair; UNLAWFUL where it may not be. */
export const pointsAt = (board: Board, person: number, position: number): number =>
  board.points[person * board.positionIds.length + position] ?? UNLAWFUL;

/** Where each person of the board is placed, by column; -1 nowhere. */
export type Placing = Int32Array;

/** How many each position and each host receives. */
export function loadOf(board: Board, placing: Placing): { perPosition: Int32Array; perHost: Int32Array } {
  const perPosition = new Int32Array(board.positionIds.length);
  const perHost = new Int32Array(board.hostIds.length);
  for (const j of placing) {
    if (j < 0) continue;
    perPosition[j] = (perPosition[j] ?? 0) + 1;
    const h = board.hostOf[j] ?? 0;
    perHost[h] = (perHost[h] ?? 0) + 1;
  }
  return { perPosition, perHost };
}

/** What a placing is worth: the points of its pairs, less what the balance between hosts costs. */
export function worthOf(board: Board, placing: Placing): number {
  let worth = 0;
  for (const [i, j] of placing.entries()) worth += pointsAt(board, i, j);
  for (const count of loadOf(board, placing).perHost) for (let n = 0; n < count; n++) worth -= board.balance[n] ?? 0;
  return worth;
}

import { type Board, loadOf, type Placing, UNLAWFUL } from "./board";

/** People, positions and hosts from which a place could be reached, were any free: why a person cannot be placed. */
export type Reached = { people: Uint8Array; positions: Uint8Array; hosts: Uint8Array };

type Search = Reached & { cameFrom: Int32Array; viaHost: Uint8Array };

/**
 * Places as many as possible (a maximum flow: person → position → host), each row first where it fits best. Exact: whoever
 * is left over (-1) is so in some largest placing.
 */
export function placeAll(board: Board): Placing {
  const placing = placeGreedily(board);
  // what a vain search reached leads nowhere in later ones either
  let vain = nothingReached(board);
  for (const i of placing.keys()) if (placing[i] === -1) vain = augment(board, placing, i, vain) ?? vain;
  return placing;
}

/** What can be reached from a person who is left over in a largest placing; nothing free is among it. */
export function reachOf(board: Board, placing: Placing, person: number): Reached {
  const reached = augment(board, placing.slice(), person, nothingReached(board));
  if (!reached) throw new Error("the placing was not a largest one");
  return reached;
}

const nothingReached = (board: Board): Reached => ({
  people: new Uint8Array(board.personIds.length),
  positions: new Uint8Array(board.positionIds.length),
  hosts: new Uint8Array(board.hostIds.length),
});

function placeGreedily(board: Board): Placing {
  const columns = board.positionIds.length;
  const placing: Placing = new Int32Array(board.personIds.length).fill(-1);
  const { perPosition, perHost } = loadOf(board, placing);
  for (const i of placing.keys()) {
    let best = -1;
    let most = UNLAWFUL;
    for (let j = 0; j < columns; j++) {
      const points = board.points[i * columns + j] ?? UNLAWFUL;
      const h = board.hostOf[j] ?? 0;
      if (points <= most || (perPosition[j] ?? 0) >= (board.places[j] ?? 0)) continue;
      if ((perHost[h] ?? 0) < (board.room[h] ?? 0)) [best, most] = [j, points];
    }
    if (best < 0) continue;
    placing[i] = best;
    perPosition[best] = (perPosition[best] ?? 0) + 1;
    const h = board.hostOf[best] ?? 0;
    perHost[h] = (perHost[h] ?? 0) + 1;
  }
  return placing;
}

/** Looks for a chain of moves that frees a place for the person and makes it: null; else answers what the search reached. */
function augment(board: Board, placing: Placing, person: number, vain: Reached): Reached | null {
  const columns = board.positionIds.length;
  const { perPosition, perHost } = loadOf(board, placing);
  const at = Array.from({ length: columns }, (): number[] => []);
  for (const [i, j] of placing.entries()) if (j >= 0) at[j]?.push(i);
  const ofHost = Array.from({ length: board.hostIds.length }, (): number[] => []);
  for (const [j, h] of board.hostOf.entries()) ofHost[h]?.push(j);
  const search: Search = {
    people: vain.people.slice(),
    positions: vain.positions.slice(),
    hosts: vain.hosts.slice(),
    cameFrom: new Int32Array(columns).fill(-1),
    viaHost: new Uint8Array(columns),
  };
  const queue = [person];
  search.people[person] = 1;
  // a position was reached by a person who would go there, or over its host by a position that needs its room
  const reach = (j: number, from: number, viaHost: boolean): boolean => {
    if (search.positions[j]) return false;
    search.positions[j] = 1;
    search.cameFrom[j] = from;
    search.viaHost[j] = viaHost ? 1 : 0;
    const h = board.hostOf[j] ?? 0;
    if ((perPosition[j] ?? 0) < (board.places[j] ?? 0)) {
      if ((perHost[h] ?? 0) < (board.room[h] ?? 0)) return true;
      if (!search.hosts[h]) {
        search.hosts[h] = 1;
        for (const other of ofHost[h] ?? []) if (at[other]?.length && reach(other, j, true)) return true;
      }
    }
    for (const i of at[j] ?? []) {
      if (search.people[i]) continue;
      search.people[i] = 1;
      queue.push(i);
    }
    return false;
  };
  for (let next = 0; next < queue.length; next++) {
    const i = queue[next] ?? 0;
    for (let j = 0; j < columns; j++) {
      if (board.points[i * columns + j] === UNLAWFUL || !reach(j, i, false)) continue;
      follow(placing, search, j, person);
      return null;
    }
  }
  return search;
}

/** Makes the moves that led to position j, from its end back to the person who began. */
function follow(placing: Placing, search: Search, j: number, person: number): void {
  let to = j;
  for (;;) {
    if (search.viaHost[to]) to = search.cameFrom[to] ?? 0;
    const i = search.cameFrom[to] ?? 0;
    const from = placing[i] ?? -1;
    placing[i] = to;
    if (i === person) return;
    to = from;
  }
}

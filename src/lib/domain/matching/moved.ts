import type { MatchingProblem } from "./problem";

/** What a plan was made on. */
export type PlanGround = Pick<MatchingProblem, "people" | "positions" | "hosts">;
/** Whoever and whatever came, went or is otherwise than when the plan was made; by id. */
export type Moved = { people: string[]; positions: string[]; hosts: string[] };

/** What moved between two moments. A plan made before it is no longer what it was shown as. */
export const movedSince = (before: PlanGround, now: PlanGround): Moved => ({
  people: differing(before.people, now.people, (one) => one.id),
  positions: differing(before.positions, now.positions, (one) => one.id),
  hosts: differing(before.hosts, now.hosts, (one) => one.unitId),
});

export const hasMoved = ({ people, positions, hosts }: Moved): boolean =>
  people.length + positions.length + hosts.length > 0;

function differing<T>(before: readonly T[], now: readonly T[], idOf: (item: T) => string): string[] {
  const [was, is] = [before, now].map((items) => new Map(items.map((item) => [idOf(item), item])));
  const ids = new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])]);
  return [...ids].filter((id) => !isSame(was?.get(id), is?.get(id))).sort();
}

/** Whether two plain values say the same, whatever order their fields are kept in; a field left out is none. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, i) => isSame(one, b[i]));
  if (!isRecord(a) || !isRecord(b)) return false;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => isSame(a[name], b[name]));
}
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

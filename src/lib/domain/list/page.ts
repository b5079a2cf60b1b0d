import type { Cursor } from "./cursor";

/** One page of a list: its rows, how many there are in all, how many stand before it, and the ways on. */
export type Paged<Row> = {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly from: number;
  readonly previous: Cursor | null;
  readonly next: Cursor | null;
};

/** How much of a list is read: the ids alone that were picked, and how many rows at most. */
export type Extent = { readonly size: number; readonly only?: readonly string[] };

export const emptyPage = <Row>(): Paged<Row> => ({ rows: [], total: 0, from: 0, previous: null, next: null });

/** The same page with its rows turned into something else. */
export const withRows = <A, B>(page: Paged<A>, rows: readonly B[]): Paged<B> => ({ ...page, rows });

type Ordered = { readonly key: string; readonly id: string };
const compare = (a: Ordered, b: Ordered): number =>
  a.key < b.key ? -1 : a.key > b.key ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/**
 * Closes a page read at a cursor: `found` is up to one row more than `size`, nearest to the cursor first. Null when the
 * page asked for holds nothing, or going back reached the beginning: the first page answers then.
 */
export function closePage<Row extends Ordered>(
  found: readonly Row[],
  { cursor, size, total }: { cursor: Cursor | null; size: number; total: number },
): Paged<Row> | null {
  const goesBack = cursor?.way === "before";
  if (cursor && (found.length === 0 || (goesBack && found.length <= size))) return null;
  const near = found.slice(0, size);
  const rows = goesBack ? near.reverse() : near;
  const from = Math.min(cursor?.at ?? 0, Math.max(0, total - rows.length));
  const [first, last] = [rows[0], rows.at(-1)];
  const hasBefore = cursor !== null;
  const hasAfter = goesBack || found.length > size;
  return {
    rows,
    total,
    from,
    previous: hasBefore && first ? { way: "before", key: first.key, id: first.id, at: Math.max(0, from - size) } : null,
    next: hasAfter && last ? { way: "after", key: last.key, id: last.id, at: from + rows.length } : null,
  };
}

/** Pages rows that are calculated and no index orders; by the same keys, ties by id, both directions. */
export function pageOfRows<Row extends Ordered>(
  all: readonly Row[],
  { cursor, size, down }: { cursor: Cursor | null; size: number; down: boolean },
): Paged<Row> {
  const ordered = [...all].sort(compare);
  if (down) ordered.reverse();
  const towards = (row: Row, of: Cursor) => (down ? compare(of, row) : compare(row, of));
  const read = (at: Cursor | null): Paged<Row> | null => {
    const beyond = !at
      ? ordered
      : at.way === "after"
        ? ordered.filter((row) => towards(row, at) > 0)
        : ordered.filter((row) => towards(row, at) < 0).reverse();
    return closePage(beyond.slice(0, size + 1), { cursor: at, size, total: ordered.length });
  };
  return read(cursor) ?? read(null) ?? { rows: [], total: ordered.length, from: 0, previous: null, next: null };
}

import { storable } from "../storable";
import { type Cursor, cursorOf, cursorToken } from "./cursor";
import { type ListKey, shapeOf } from "./shapes";

/** Rows a page. */
export const PAGE = 25;
/** How many rows a print or a batch takes at most. */
export const MOST = 1000;
/** How many rows a file takes at most. */
export const EXPORT_MOST = 5000;

/** What stands after the question mark of an address. */
export type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What a list's address asks for, with everything it does not know left out. */
export type ListAsked = {
  readonly list: ListKey;
  readonly text: string;
  readonly filters: Readonly<Record<string, string>>;
  readonly sort: { readonly key: string; readonly down: boolean };
  /** The columns shown, in the list's own order. */
  readonly columns: readonly string[];
  readonly cursor: Cursor | null;
  /** All rows on one page, for the printer. */
  readonly print: boolean;
};

const one = (value: string | readonly string[] | undefined): string =>
  storable((typeof value === "string" ? value : value?.[0]) ?? "").trim();
const several = (value: string | readonly string[] | undefined): string[] =>
  (value === undefined ? [] : typeof value === "string" ? [value] : [...value]).flatMap((part) => part.split(","));

const sortToken = ({ key, down }: ListAsked["sort"]): string => (down ? `-${key}` : key);
function sortOf(list: ListKey, asked: string): ListAsked["sort"] {
  const { sorts, sort } = shapeOf(list);
  const token = sorts.includes(asked.replace(/^-/, "")) ? asked : sort;
  return { key: token.replace(/^-/, ""), down: token.startsWith("-") };
}

/** The columns shown where none are chosen. */
export const usualColumns = (list: ListKey): readonly string[] => {
  const { columns, aside } = shapeOf(list);
  return columns.filter((column) => !aside.includes(column));
};

/** Reads a list's address; what is unknown or malformed is not asked. */
export function askedOf(list: ListKey, params: Params): ListAsked {
  const shape = shapeOf(list);
  const filters: Record<string, string> = {};
  for (const [name, choices] of Object.entries(shape.filters)) {
    const value = one(params[name]).slice(0, 60);
    if (value !== "" && (choices === null || choices.includes(value))) filters[name] = value;
  }
  const chosen = several(params.cols);
  const known = shape.columns.filter((column, at) => at === 0 || chosen.includes(column));
  const sort = sortOf(list, one(params.sort));
  return {
    list,
    text: one(params.q).slice(0, 60),
    filters,
    sort,
    columns: known.length > 1 ? known : usualColumns(list),
    cursor: cursorOf(sortToken(sort), one(params.at)),
    print: one(params.print) === "1",
  };
}

/** The same of the words after a question mark, as saved views and forms keep them. */
export const askedOfQuery = (list: ListKey, query: string): ListAsked => {
  const params = new URLSearchParams(query);
  return askedOf(list, Object.fromEntries([...params.keys()].map((name) => [name, params.getAll(name)])));
};

/** What the address of a list says without its page: the same for the same list, so that views can be compared. */
export function queryOf(asked: ListAsked): string {
  const query = new URLSearchParams();
  if (asked.text !== "") query.set("q", asked.text);
  for (const name of Object.keys(shapeOf(asked.list).filters)) {
    const value = asked.filters[name];
    if (value !== undefined) query.set(name, value);
  }
  const sort = sortToken(asked.sort);
  if (sort !== shapeOf(asked.list).sort) query.set("sort", sort);
  const columns = asked.columns.join(",");
  if (columns !== usualColumns(asked.list).join(",")) query.set("cols", columns);
  return query.toString();
}

/** What the list is narrowed by alone, whatever its order and columns: what is picked belongs to it. */
export const narrowingOf = ({ list, text, filters }: ListAsked): string =>
  queryOf({ ...askedOf(list, {}), text, filters });

/** A list's address with something changed; the page is forgotten unless `cursor` names one. */
export function addressOf(path: string, asked: ListAsked, changed: Partial<ListAsked> = {}): string {
  const next = { ...asked, cursor: null, print: false, ...changed };
  const query = new URLSearchParams(queryOf(next));
  if (next.print) query.set("print", "1");
  else if (next.cursor) query.set("at", cursorToken(sortToken(next.sort), next.cursor));
  return query.size > 0 ? `${path}?${query}` : path;
}

/** What a column's head leads to: its order, and the other way round when it is the order already. */
export const sortedBy = (asked: ListAsked, key: string): ListAsked["sort"] =>
  asked.sort.key === key ? { key, down: !asked.sort.down } : { key, down: shapeOf(asked.list).sort === `-${key}` };

/** How many filters are on, the search word among them. */
export const filtersOn = (asked: ListAsked): number => Object.keys(asked.filters).length + (asked.text === "" ? 0 : 1);

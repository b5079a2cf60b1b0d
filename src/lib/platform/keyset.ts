import { Prisma } from "@/generated/prisma/client";
import { parseCalendarDate } from "../domain/calendar-date";
import type { ListAsked } from "../domain/list/asked";
import type { Cursor } from "../domain/list/cursor";
import { closePage, type Extent, emptyPage, type Paged } from "../domain/list/page";
import type { Where } from "../policy/policy";
import type { Tx } from "./db";
import { isId } from "./input";

/** What a list is ordered by; text by code point, so that pinyin stands as it is spelled whatever the server's locale. */
export type SortBy = { by: Prisma.Sql; type: "text" | "day" | "number" };
/** Where the ids of a list come from: the table and what is joined to it, who may see which, and its orders. */
export type KeysetSource = {
  from: Prisma.Sql;
  id: Prisma.Sql;
  idType: "uuid" | "number";
  where: readonly Prisma.Sql[];
  sorts: Readonly<Record<string, SortBy>>;
};
export type KeyedId = { id: string; key: string };

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** `within` as SQL: a list that orders by what another table holds selects its ids by hand, and never without the first wall. */
export function sqlWithin(alias: string, { OR }: { OR: readonly Where[] }): Prisma.Sql {
  const column = (name: string) => Prisma.raw(`${alias}."${snake(name)}"`);
  const one = (where: Where) =>
    Prisma.join(
      Object.entries(where).map(([name, value]) =>
        typeof value === "string"
          ? Prisma.sql`${column(name)} = ${value}::uuid`
          : Prisma.sql`${column(name)} = any(${value.in}::uuid[])`,
      ),
      " and ",
    );
  return Prisma.sql`(${Prisma.join(OR.map(one), " or ", "(", ")")})`;
}

/** A key as the order compares it, with nothing missing: what is unknown stands first. */
function keyOf({ by, type }: SortBy): Prisma.Sql {
  if (type === "text") return Prisma.sql`coalesce(${by}, '') collate "C"`;
  return type === "day" ? Prisma.sql`coalesce(${by}, date '0001-01-01')` : Prisma.sql`coalesce(${by}, 0)::bigint`;
}
const spoken = (key: Prisma.Sql, type: SortBy["type"]): Prisma.Sql =>
  type === "day" ? Prisma.sql`to_char(${key}, 'YYYY-MM-DD')` : Prisma.sql`(${key})::text`;
function given(value: string, type: SortBy["type"]): Prisma.Sql | null {
  if (type === "text") return Prisma.sql`${value}::text collate "C"`;
  if (type === "day") return parseCalendarDate(value) ? Prisma.sql`${value}::text::date` : null;
  return /^-?\d{1,15}$/.test(value) ? Prisma.sql`${value}::text::bigint` : null;
}
function givenId(id: string, type: KeysetSource["idType"]): Prisma.Sql | null {
  if (type === "uuid") return isId(id) ? Prisma.sql`${id}::uuid` : null;
  return /^\d{1,15}$/.test(id) ? Prisma.sql`${id}::text::bigint` : null;
}
const ids = (only: readonly string[], type: KeysetSource["idType"]): Prisma.Sql =>
  type === "uuid"
    ? Prisma.sql`any(${only.filter(isId)}::uuid[])`
    : Prisma.sql`any(${only.filter((one) => /^\d{1,15}$/.test(one))}::text[]::bigint[])`;

/**
 * The ids of one page, by key and not by number, so that the thousandth page costs what the first does (and Prisma's own
 * cursor grows like OFFSET). A cursor that fits no row, or was altered, is answered with the first page. A page of none only counts.
 */
export async function keysetPage(
  tx: Tx,
  source: KeysetSource,
  asked: Pick<ListAsked, "sort" | "cursor">,
  { size, only }: Extent,
): Promise<Paged<KeyedId>> {
  const sort = source.sorts[asked.sort.key];
  if (!sort) throw new Error(`no order by ${asked.sort.key}`);
  const where = Prisma.join(
    [...source.where, ...(only ? [Prisma.sql`${source.id} = ${ids(only, source.idType)}`] : [])],
    " and ",
  );
  const [counted] = await tx.$queryRaw<{ total: number }[]>`
    select count(*)::int as total from ${source.from} where ${where}`;
  const total = counted?.total ?? 0;
  if (total === 0 || size === 0) return { ...emptyPage(), total };
  const key = keyOf(sort);
  const read = async (cursor: Cursor | null): Promise<Paged<KeyedId> | null> => {
    const [at, id] = cursor ? [given(cursor.key, sort.type), givenId(cursor.id, source.idType)] : [null, null];
    if (cursor && !(at && id)) return null;
    const goesDown = asked.sort.down !== (cursor?.way === "before");
    const beyond =
      at && id
        ? Prisma.sql`and (${key}, ${source.id}) ${goesDown ? Prisma.sql`<` : Prisma.sql`>`} (${at}, ${id})`
        : Prisma.empty;
    const way = goesDown ? Prisma.sql`desc` : Prisma.sql`asc`;
    const found = await tx.$queryRaw<KeyedId[]>`
      select (${source.id})::text as id, ${spoken(key, sort.type)} as key from ${source.from}
      where ${where} ${beyond} order by ${key} ${way}, ${source.id} ${way} limit ${size + 1}`;
    return closePage(found, { cursor, size, total });
  };
  return (await read(asked.cursor)) ?? (await read(null)) ?? emptyPage();
}

/** Rows in the order of their ids. */
export function inOrder<Row>(ids: readonly KeyedId[], rows: readonly Row[], idOf: (row: Row) => string): Row[] {
  const by = new Map(rows.map((row) => [idOf(row), row]));
  return ids.flatMap(({ id }) => by.get(id) ?? []);
}

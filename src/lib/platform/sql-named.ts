import { Prisma } from "@/generated/prisma/client";
import { beginsSyllable, searchKey } from "../domain/search";

/**
 * Does what stands in these rows answer to a name as it was typed? `placeOf` of the domain as a condition, so that a list
 * finds by the same words as the search; a test holds the two equal. `app.name_place` would say it too, at three times the
 * cost a row. `of`: the columns' beginning, as `d.` or `u.short_`.
 */
export function sqlNamed(of: string, text: string): Prisma.Sql {
  const term = searchKey(text);
  if (term === "") return Prisma.sql`false`;
  const [name, pinyin, initials] = ["name", "pinyin", "initials"].map((column) => Prisma.raw(`${of}${column}`));
  const inside = (column: Prisma.Sql | undefined) => Prisma.sql`strpos(${column}, ${term}) > 0`;
  const begins = (column: Prisma.Sql | undefined) => Prisma.sql`starts_with(${column}, ${term})`;
  return Prisma.sql`(${Prisma.join(
    [
      inside(Prisma.sql`app.search_key(${name})`),
      beginsSyllable(term) ? inside(pinyin) : begins(pinyin),
      term.length >= 2 ? inside(initials) : begins(initials),
    ],
    " or ",
  )})`;
}

import { ColumnChoice } from "@/components/list/column-choice";
import { DensitySwitch } from "@/components/list/density-switch";
import { ButtonLink } from "@/components/ui/button";
import type { Density } from "@/components/ui/density";
import { ListTable } from "@/components/ui/table";
import { addressOf, type ListAsked, queryOf, sortedBy, usualColumns } from "@/lib/domain/list/asked";
import type { Paged } from "@/lib/domain/list/page";
import { shapeOf } from "@/lib/domain/list/shapes";
import type { PersonViewer } from "@/lib/platform/viewer";
import { orderInWords } from "./list-words";
import type { ListHead, Listing, ShownRow, Words } from "./listing";

type Props = {
  readonly viewer: PersonViewer;
  readonly listing: Listing;
  readonly asked: ListAsked;
  readonly heads: readonly ListHead[];
  readonly page: Paged<ShownRow>;
  readonly t: Words;
  readonly density: Density;
};

/** The table of a list with its tools: how close, which columns, on paper. */
export function ListBody({ listing: { list, path, title }, asked, heads, page, t, density }: Props) {
  const { sorts, columns } = shapeOf(list);
  const shown = heads.filter((head) => asked.columns.includes(head.key));
  const table = (
    <ListTable
      caption={t("lists.caption", {
        title: title(t),
        from: page.from + 1,
        to: page.from + page.rows.length,
        total: page.total,
        order: orderInWords(t, asked, heads),
      })}
      columns={shown.map((head) => ({
        ...head,
        sort:
          sorts.includes(head.key) && !asked.print
            ? {
                href: addressOf(path, asked, { sort: sortedBy(asked, head.key) }),
                direction: asked.sort.key === head.key ? (asked.sort.down ? "descending" : "ascending") : undefined,
              }
            : undefined,
      }))}
      rows={page.rows.map((row) => ({ key: row.id, cells: row.cells }))}
    />
  );
  if (asked.print) return table;
  const formId = `${list}-columns`;
  const { columns: _, ...rest } = asked;
  return (
    <>
      <form id={formId} action={path} method="get" hidden>
        {[...new URLSearchParams(queryOf({ ...rest, columns: usualColumns(list) }))].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
      </form>
      <div className="batch">
        <div className="tools end">
          <DensitySwitch density={density} />
          <ColumnChoice
            href={addressOf(path, asked, { columns: usualColumns(list) })}
            formId={formId}
            columns={heads.filter((head) => columns.includes(head.key))}
            shown={asked.columns}
          />
          <ButtonLink kind="quiet" size="small" href={addressOf(path, asked, { print: true })} prefetch={false}>
            {t("common.print")}
          </ButtonLink>
        </div>
      </div>
      {table}
    </>
  );
}

import { ColumnChoice } from "@/components/list/column-choice";
import { DensitySwitch } from "@/components/list/density-switch";
import { Selection } from "@/components/list/selection";
import { buttonClass } from "@/components/ui/button";
import type { Density } from "@/components/ui/density";
import { ListTable } from "@/components/ui/table";
import { BATCH_VERB_KEYS, BATCH_VERBS } from "@/lib/domain/batch";
import { addressOf, type ListAsked, MOST, narrowingOf, queryOf, sortedBy, usualColumns } from "@/lib/domain/list/asked";
import type { Paged } from "@/lib/domain/list/page";
import { shapeOf } from "@/lib/domain/list/shapes";
import type { PersonViewer } from "@/lib/platform/viewer";
import { BATCH_PERMISSION, EXPORT_PERMISSION, mayEver } from "@/lib/policy/policy";
import { orderInWords } from "./list-words";
import type { ListHead, Listing, ShownRow, Words } from "./listing";

export type ListBodyProps = {
  readonly viewer: PersonViewer;
  readonly listing: Listing;
  readonly asked: ListAsked;
  readonly heads: readonly ListHead[];
  readonly page: Paged<ShownRow>;
  readonly t: Words;
  readonly density: Density;
};

/** The table of a list in its own form: what is picked and what can be done with it, how close, which columns, paper. */
export function ListBody({ viewer, listing, asked, heads, page, t, density }: ListBodyProps) {
  const { list, path } = listing;
  const verbs = BATCH_VERB_KEYS.filter(
    (verb) => BATCH_VERBS[verb].list === list && mayEver(viewer, BATCH_PERMISSION[verb]),
  );
  const isExported = mayEver(viewer, EXPORT_PERMISSION[list]);
  const isPicked = !asked.print && (isExported || verbs.length > 0);
  const table = <Rows {...{ listing, asked, heads, page, t, isPicked }} />;
  if (asked.print) return table;
  const formId = `${list}-columns`;
  return (
    <>
      <form id={formId} action={path} method="get" hidden>
        {[...new URLSearchParams(queryOf({ ...asked, columns: usualColumns(list) }))].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
      </form>
      <form className="list-form" action="/api/exports" method="post" aria-label={listing.title(t)}>
        <input type="hidden" name="list" value={list} />
        <input type="hidden" name="query" value={queryOf(asked)} />
        <div className="batch">
          {isPicked ? (
            <Selection
              key={page.rows[0]?.id}
              kept={`guazhi-picked ${viewer.postId} ${list} ${narrowingOf(asked)}`}
              total={page.total}
              most={MOST}
              pageIds={page.rows.map((row) => row.id)}
            >
              {verbs.map((verb) => (
                <button
                  type="submit"
                  key={verb}
                  name="do"
                  value={verb}
                  formAction="/api/batches"
                  className={buttonClass({ size: "small" })}
                >
                  {t(`batches.verbs.${verb}`)}
                </button>
              ))}
              {isExported ? (
                <button type="submit" name="do" value="picked-xlsx" className={buttonClass({ size: "small" })}>
                  {t("lists.export.picked")}
                </button>
              ) : null}
            </Selection>
          ) : null}
          <div className="tools end">
            <DensitySwitch density={density} />
            <ColumnChoice
              href={addressOf(path, asked, { columns: usualColumns(list) })}
              formId={formId}
              columns={heads}
              shown={asked.columns}
            />
            {isExported ? <ExportChoice t={t} total={page.total} /> : null}
            <a className={buttonClass({ kind: "quiet", size: "small" })} href={addressOf(path, asked, { print: true })}>
              {t("common.print")}
            </a>
          </div>
        </div>
        {table}
      </form>
    </>
  );
}

function ExportChoice({ t, total }: { t: Words; total: number }) {
  return (
    <details className="unfold">
      <summary className="btn btn-quiet btn-s">{t("lists.export.title")}</summary>
      <div className="unfold-body">
        <p className="hint">{t("lists.export.hint", { total })}</p>
        <p className="btns">
          <button type="submit" name="do" value="all-xlsx" className={buttonClass({ size: "small" })}>
            {t("lists.export.xlsx")}
          </button>
          <button type="submit" name="do" value="all-csv" className={buttonClass({ size: "small" })}>
            {t("lists.export.csv")}
          </button>
        </p>
      </div>
    </details>
  );
}

type RowsProps = Pick<ListBodyProps, "listing" | "asked" | "heads" | "page" | "t"> & { readonly isPicked: boolean };

function Rows({ listing: { list, path, title }, asked, heads, page, t, isPicked }: RowsProps) {
  const { sorts } = shapeOf(list);
  const sortOf = (key: string) =>
    sorts.includes(key) && !asked.print
      ? {
          href: addressOf(path, asked, { sort: sortedBy(asked, key) }),
          direction:
            asked.sort.key === key ? (asked.sort.down ? ("descending" as const) : ("ascending" as const)) : undefined,
        }
      : undefined;
  return (
    <ListTable
      caption={t("lists.caption", {
        title: title(t),
        from: page.from + 1,
        to: page.from + page.rows.length,
        total: page.total,
        order: orderInWords(t, asked, heads),
      })}
      columns={heads
        .filter((head) => asked.columns.includes(head.key))
        .map((head) => ({ ...head, sort: sortOf(head.key) }))}
      rows={page.rows.map((row) => ({
        key: row.id,
        cells: row.cells,
        pick: { value: row.id, label: t("lists.selection.pick", { name: row.name }) },
      }))}
      pickAll={isPicked ? t("lists.selection.page") : undefined}
    />
  );
}

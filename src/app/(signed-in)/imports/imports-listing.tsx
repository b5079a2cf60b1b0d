import { Moment } from "@/components/ui/day";
import Link from "@/components/ui/link";
import { Status } from "@/components/ui/status";
import { withRows } from "@/lib/domain/list/page";
import { LISTS } from "@/lib/domain/list/shapes";
import { IMPORT_KINDS } from "@/lib/domain/vocabulary";
import { importsList } from "@/lib/features/imports/list-queries";
import { choiceOf } from "../filter-options";
import type { Listing } from "../listing";
import { SHAPE_OF } from "./import-state";

/** 导入: the imports of the department, the latest first. */
export const importsListing: Listing = {
  list: "imports",
  path: "/imports",
  title: (t) => t("imports.title"),
  search: (t) => ({ label: t("imports.list.file"), placeholder: t("imports.list.file") }),
  fields: async (_, t, asked) => [
    choiceOf(
      asked,
      "kind",
      { label: t("imports.list.kind"), all: t("imports.list.allKinds") },
      IMPORT_KINDS.map((value) => ({ value, label: t(`imports.kinds.${value}`) })),
    ),
    choiceOf(
      asked,
      "state",
      { label: t("imports.list.state"), all: t("placements.filters.allPhases") },
      LISTS.imports.filters.state.map((value) => ({ value, label: t(`imports.states.${value}`) })),
    ),
  ],
  heads: (_, t) => [
    { key: "file", header: t("imports.list.file"), place: "name" },
    { key: "kind", header: t("imports.list.kind"), place: "line" },
    { key: "rows", header: t("imports.list.rows"), place: "wide", numeric: true },
    { key: "at", header: t("imports.list.at"), place: "line", nowrap: true },
    { key: "state", header: t("imports.list.state"), place: "state" },
  ],
  empty: (t) => ({ title: t("imports.list.empty"), next: t("imports.list.emptyNext") }),
  rows: async (viewer, asked, extent, t) => {
    const page = await importsList(viewer, asked, extent);
    return (
      page &&
      withRows(
        page,
        page.rows.map((row) => {
          const [kind, state] = [t(`imports.kinds.${row.kind}`), t(`imports.states.${row.state}`)];
          return {
            id: row.id,
            name: row.fileName,
            cells: {
              file: <Link href={`/imports/${row.id}`}>{row.fileName}</Link>,
              kind,
              rows: row.total,
              at: <Moment value={new Date(row.createdAt)} />,
              state: <Status shape={SHAPE_OF[row.state]}>{state}</Status>,
            },
            plain: { file: row.fileName, kind, rows: row.total, at: row.createdAt, state },
          };
        }),
      )
    );
  },
};

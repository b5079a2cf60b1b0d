import Link from "@/components/ui/link";
import { withRows } from "@/lib/domain/list/page";
import { UNIT_KINDS } from "@/lib/domain/vocabulary";
import { unitsList } from "@/lib/features/people/list-queries";
import { mayEver } from "@/lib/policy/policy";
import { choiceOf } from "../filter-options";
import type { Listing } from "../listing";

/** 单位: the units in reach. */
export const unitsListing: Listing = {
  list: "units",
  path: "/units",
  title: (t) => t("people.units.title"),
  search: (t) => ({ label: t("people.units.filters.text"), placeholder: t("people.units.filters.placeholder") }),
  fields: async (_, t, asked) => [
    choiceOf(
      asked,
      "kind",
      { label: t("people.units.filters.kind"), all: t("people.units.filters.allKinds") },
      UNIT_KINDS.map((value) => ({ value, label: t(`statuses.unitKinds.${value}`) })),
    ),
    choiceOf(
      asked,
      "first",
      { label: t("people.units.list.firstResponsible"), all: t("people.units.filters.anyFirstResponsible") },
      [{ value: "missing", label: t("people.units.filters.noFirstResponsible") }],
    ),
  ],
  heads: (_, t) => [
    { key: "name", header: t("people.units.list.name"), place: "name" },
    { key: "kind", header: t("people.units.list.kind"), place: "state" },
    { key: "region", header: t("people.units.list.region"), place: "wide" },
    { key: "first", header: t("people.units.list.firstResponsible"), place: "line" },
  ],
  empty: (t, viewer) => ({
    title: t("people.units.list.empty"),
    next: t(`people.units.list.${mayEver(viewer, "unit.prepare") ? "emptyNext" : "emptyWait"}`),
  }),
  rows: async (viewer, asked, extent, t) => {
    const page = await unitsList(viewer, asked, extent);
    return withRows(
      page,
      page.rows.map((row) => {
        const same = { kind: t(`statuses.unitKinds.${row.kind}`), region: row.region };
        return {
          id: row.unitId,
          name: row.name,
          cells: {
            ...same,
            name: <Link href={`/units/${row.unitId}`}>{row.name}</Link>,
            first: row.firstResponsible ?? <span className="dim">{t("record.notNamed")}</span>,
          },
          plain: { ...same, name: row.name, first: row.firstResponsible },
        };
      }),
    );
  },
};

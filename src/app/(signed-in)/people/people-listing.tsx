import Link from "@/components/ui/link";
import { withRows } from "@/lib/domain/list/page";
import { peopleList } from "@/lib/features/people/list-queries";
import { unitChoices } from "@/lib/features/people/unit-queries";
import { mayEver } from "@/lib/policy/policy";
import { choiceOf, named } from "../filter-options";
import type { Listing } from "../listing";

/** 干部: the people in reach. */
export const peopleListing: Listing = {
  list: "people",
  path: "/people",
  title: (t) => t("people.title"),
  search: (t) => ({ label: t("people.filters.text"), placeholder: t("people.filters.placeholder") }),
  fields: async (viewer, t, asked) => {
    const units = await unitChoices(viewer);
    return [
      ...(units.length > 1
        ? [
            choiceOf(
              asked,
              "unit",
              { label: t("people.filters.unit"), all: t("people.filters.allUnits") },
              named(units),
            ),
          ]
        : []),
      choiceOf(asked, "only", { label: t("people.filters.only"), all: t("people.filters.all") }, [
        { value: "cadres", label: t("people.filters.cadres") },
      ]),
    ];
  },
  heads: (_, t) => [
    { key: "name", header: t("people.list.name"), place: "name" },
    { key: "unit", header: t("people.list.unit"), place: "line" },
    { key: "title", header: t("people.list.jobTitle"), place: "line" },
    { key: "rank", header: t("people.list.rank"), place: "wider" },
    { key: "standing", header: t("people.list.standing"), place: "wide" },
  ],
  empty: (t, viewer) => ({
    title: t("people.list.empty"),
    next: t(`people.list.${mayEver(viewer, "person.prepare") ? "emptyNext" : "emptyWait"}`),
  }),
  rows: async (viewer, asked, extent, t) => {
    const page = await peopleList(viewer, asked, extent);
    return withRows(
      page,
      page.rows.map((row) => {
        const standing = row.standing ? t(`statuses.standings.${row.standing}`) : null;
        const same = { unit: row.unitName, title: row.title, rank: row.rank, standing };
        return {
          id: row.personId,
          name: row.name,
          cells: { ...same, name: <Link href={`/people/${row.personId}`}>{row.name}</Link> },
          plain: { ...same, name: row.name },
        };
      }),
    );
  },
};

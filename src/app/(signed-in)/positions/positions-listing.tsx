import Link from "@/components/ui/link";
import { withRows } from "@/lib/domain/list/page";
import { positionFilters, positionsList } from "@/lib/features/programmes/list-queries";
import { choiceOf, named } from "../filter-options";
import type { Listing } from "../listing";
import { PositionState } from "./position-state";

/** 岗位: the positions of hosts, with what is taken of each. */
export const positionsListing: Listing = {
  list: "positions",
  path: "/positions",
  title: (t) => t("programmes.positions.title"),
  search: (t) => ({ label: t("programmes.positions.search"), placeholder: t("programmes.positions.search") }),
  fields: async (viewer, t, asked) => [
    choiceOf(
      asked,
      "programme",
      { label: t("programmes.positions.programme"), all: t("placements.filters.allProgrammes") },
      named(await positionFilters(viewer)),
    ),
    choiceOf(
      asked,
      "state",
      { label: t("programmes.positions.state"), all: t("placements.filters.allPhases") },
      (["pending", "approved"] as const).map((value) => ({ value, label: t(`programmes.positions.${value}`) })),
    ),
  ],
  heads: (_, t) => [
    { key: "name", header: t("programmes.positions.name"), place: "name" },
    { key: "host", header: t("programmes.positions.host"), place: "line" },
    { key: "programme", header: t("programmes.positions.programme"), place: "wide" },
    { key: "frontLine", header: t("programmes.positions.frontLine"), place: "wide" },
    { key: "places", header: t("programmes.positions.places"), place: "line" },
    { key: "state", header: t("programmes.positions.state"), place: "state" },
  ],
  empty: (t) => ({ title: t("programmes.page.noPositions"), next: t("programmes.page.noPositionsNext") }),
  rows: async (viewer, asked, extent, t) => {
    const page = await positionsList(viewer, asked, extent);
    return withRows(
      page,
      page.rows.map((row) => {
        const places = t("programmes.positions.taken", { taken: row.taken, places: row.places });
        const isFilled = row.isApproved && row.taken >= row.places;
        const state = t(`programmes.positions.${isFilled ? "filled" : row.isApproved ? "approved" : "pending"}`);
        const same = { host: row.host, programme: row.programme, frontLine: row.frontLine, places };
        return {
          id: row.id,
          name: row.title,
          cells: {
            ...same,
            name: <Link href={`/positions/${row.id}`}>{row.title}</Link>,
            state: <PositionState isApproved={row.isApproved} taken={row.taken} places={row.places} />,
          },
          plain: { ...same, name: row.title, state },
        };
      }),
    );
  },
};

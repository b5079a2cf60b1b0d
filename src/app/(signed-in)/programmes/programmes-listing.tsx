import { Day } from "@/components/ui/day";
import Link from "@/components/ui/link";
import { withRows } from "@/lib/domain/list/page";
import { programmesList } from "@/lib/features/programmes/list-queries";
import { mayEver, REACH } from "@/lib/policy/policy";
import { choiceOf } from "../filter-options";
import type { Listing } from "../listing";
import { ProgrammeState } from "./programme-state";

/** 批次: the programmes of the area. */
export const programmesListing: Listing = {
  list: "programmes",
  path: "/programmes",
  title: (t) => t("programmes.title"),
  search: (t) => ({ label: t("programmes.list.search"), placeholder: t("programmes.list.search") }),
  fields: async (_, t, asked) => [
    choiceOf(
      asked,
      "state",
      { label: t("programmes.list.state"), all: t("placements.filters.allPhases") },
      (["draft", "open", "closed"] as const).map((value) => ({
        value,
        label: t(`statuses.programmeStatuses.${value}`),
      })),
    ),
  ],
  heads: (viewer, t) => [
    { key: "name", header: t("programmes.list.name"), place: "name" },
    { key: "state", header: t("programmes.list.state"), place: "state" },
    { key: "quota", header: t("programmes.list.quota"), place: "wide", numeric: true },
    ...(REACH[viewer.role] === "department"
      ? [{ key: "placed", header: t("programmes.list.placed"), place: "wide" as const, numeric: true }]
      : []),
    { key: "startsOn", header: t("programmes.list.startsOn"), place: "line" },
    { key: "approvedOn", header: t("programmes.list.approvedOn"), place: "wide" },
  ],
  empty: (t, viewer) => ({
    title: t("programmes.list.empty"),
    next: t(`programmes.list.${mayEver(viewer, "programme.open") ? "emptyNext" : "emptyWait"}`),
  }),
  rows: async (viewer, asked, extent, t) => {
    const page = await programmesList(viewer, asked, extent);
    return withRows(
      page,
      page.rows.map((row) => ({
        id: row.id,
        name: row.name,
        cells: {
          name: <Link href={`/programmes/${row.id}`}>{row.name}</Link>,
          state: <ProgrammeState status={row.status} />,
          quota: row.quota,
          placed: <Link href={`/placements?programme=${row.id}`}>{row.placed}</Link>,
          startsOn: <Day value={row.startsOn} year />,
          approvedOn: row.approvedOn ? <Day value={row.approvedOn} year /> : null,
        },
        plain: {
          name: row.name,
          state: t(`statuses.programmeStatuses.${row.status}`),
          quota: row.quota,
          placed: row.placed,
          startsOn: row.startsOn,
          approvedOn: row.approvedOn,
        },
      })),
    );
  },
};

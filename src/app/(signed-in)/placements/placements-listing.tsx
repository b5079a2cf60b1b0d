import { PlacementStatus } from "@/components/placement/placement-status";
import { Day, useDayWords } from "@/components/ui/day";
import Link from "@/components/ui/link";
import { Status } from "@/components/ui/status";
import { TwoLines } from "@/components/ui/table";
import type { ListAsked } from "@/lib/domain/list/asked";
import { withRows } from "@/lib/domain/list/page";
import { PHASES } from "@/lib/domain/placement";
import type { TodoItem } from "@/lib/domain/todo-item";
import { nextOf } from "@/lib/features/insight/queries";
import { type PlacementRow, placementsList } from "@/lib/features/placements/list-queries";
import { placementFilters } from "@/lib/features/placements/queries";
import type { PersonViewer } from "@/lib/platform/viewer";
import { mayEver } from "@/lib/policy/policy";
import { choiceOf, named } from "../filter-options";
import type { Listing, ShownRow, Words } from "../listing";

/** 挂职: the placements in reach. */
export const placementsListing: Listing = {
  list: "placements",
  path: "/placements",
  title: (t) => t("placements.title"),
  search: (t) => ({ label: t("placements.filters.text"), placeholder: t("placements.filters.placeholder") }),
  fields: fieldsOf,
  heads: (_, t) => [
    { key: "name", header: t("placements.list.name"), place: "name" },
    { key: "from", header: t("placements.list.sendingUnit"), place: "wide" },
    { key: "to", header: t("placements.list.host"), place: "line" },
    { key: "frontLine", header: t("placements.list.frontLine"), place: "widest" },
    { key: "mentor", header: t("placements.list.mentor"), place: "wider" },
    { key: "term", header: t("placements.list.term"), place: "wider", nowrap: true },
    { key: "state", header: t("placements.list.state"), place: "state" },
    { key: "next", header: t("placements.list.next"), place: "line" },
    { key: "programme", header: t("placements.filters.programme"), place: "wide" },
    { key: "arrivedOn", header: t("placements.new.arrivedOn"), place: "wide", nowrap: true },
    { key: "endsOn", header: t("placements.list.endsOn"), place: "wide", nowrap: true },
  ],
  empty: (t, viewer) => ({
    title: t("placements.list.empty"),
    next: t(`placements.list.emptyNext.${mayEver(viewer, "placement.prepare") ? "prepare" : "wait"}`),
  }),
  rows: async (viewer, asked, extent, t) => {
    const page = await placementsList(viewer, asked, extent);
    const next =
      asked.columns.includes("next") && page.rows.length > 0
        ? await nextOf(
            viewer,
            page.rows.map((row) => row.id),
          )
        : new Map<string, TodoItem>();
    return withRows(
      page,
      page.rows.map((row) => shown(row, next.get(row.id) ?? null, t)),
    );
  },
};

async function fieldsOf(viewer: PersonViewer, t: Words, asked: ListAsked) {
  const { programmes, frontLines, sendingUnits } = await placementFilters(viewer);
  const of = (name: string, label: string, all: string, options: { value: string; label: string }[]) =>
    choiceOf(asked, name, { label, all }, options);
  return [
    of("programme", t("placements.filters.programme"), t("placements.filters.allProgrammes"), named(programmes)),
    of(
      "line",
      t("placements.filters.frontLine"),
      t("placements.filters.allFrontLines"),
      frontLines.map((line) => ({ value: line, label: line })),
    ),
    of(
      "phase",
      t("placements.filters.phase"),
      t("placements.filters.allPhases"),
      PHASES.map((phase) => ({ value: phase, label: t(`statuses.placementPhases.${phase}`) })),
    ),
    ...(sendingUnits.length > 1
      ? [of("from", t("placements.filters.sendingUnit"), t("placements.filters.allSendingUnits"), named(sendingUnits))]
      : []),
  ];
}

function shown(row: PlacementRow, item: TodoItem | null, t: Words): ShownRow {
  const next = item ? t(`todo.kinds.${item.kind}.title`) : null;
  return {
    id: row.id,
    name: row.cadre,
    cells: {
      name: (
        <TwoLines second={row.cadreTitle}>
          <Link href={`/placements/${row.id}`}>{row.cadre}</Link>
        </TwoLines>
      ),
      from: row.sendingUnit,
      to: <TwoLines second={row.position}>{row.hostUnit}</TwoLines>,
      frontLine: row.frontLine,
      mentor: row.mentor ?? <span className="dim">{t("placements.list.noMentor")}</span>,
      term: <Term row={row} t={t} />,
      state: <PlacementStatus phase={row.phase} />,
      next: item ? <Next item={item} title={next} /> : <span className="dim">{t("placements.list.nothingNext")}</span>,
      programme: row.programme,
      arrivedOn: row.arrivedOn ? <Day value={row.arrivedOn} year /> : null,
      endsOn: <Day value={row.endsOn} year />,
    },
    plain: {
      name: row.cadre,
      from: row.sendingUnit,
      to: `${row.hostUnit} ${row.position}`,
      frontLine: row.frontLine,
      mentor: row.mentor,
      term: `${row.startsOn} ${t("placements.list.until", { date: row.endsOn })}`,
      state: t(`statuses.placementPhases.${row.phase}`),
      next: item?.dueOn ? `${next} ${item.dueOn}` : next,
      programme: row.programme,
      arrivedOn: row.arrivedOn,
      endsOn: row.endsOn,
    },
  };
}

function Term({ row: { startsOn, endsOn }, t }: { row: PlacementRow; t: Words }) {
  const day = useDayWords();
  return (
    <TwoLines second={t("placements.list.until", { date: day(endsOn, true) })}>
      <Day value={startsOn} year />
    </TwoLines>
  );
}

function Next({ item, title }: { item: TodoItem; title: string | null }) {
  const isPressing = item.status === "overdue" || item.status === "soon";
  return (
    <TwoLines second={item.dueOn ? <Day value={item.dueOn} year /> : null}>
      {isPressing ? <Status shape={item.status === "overdue" ? "overdue" : "dueSoon"}>{title}</Status> : title}
    </TwoLines>
  );
}

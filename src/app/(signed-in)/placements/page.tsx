import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PlacementStatus } from "@/components/placement/placement-status";
import { ButtonLink } from "@/components/ui/button";
import { Day } from "@/components/ui/day";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { Status } from "@/components/ui/status";
import { ListTable, TwoLines } from "@/components/ui/table";
import { PHASES } from "@/lib/domain/placement";
import { nextOf } from "@/lib/features/insight/queries";
import {
  PLACEMENTS_PER_PAGE,
  type PlacementSort,
  placementFilters,
  placementsList,
} from "@/lib/features/placements/queries";
import { isId } from "@/lib/platform/input";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { type Asked, addressOfList, one, pageOf } from "../list-address";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("placements"))("title") };
}

const SORTS: readonly PlacementSort[] = ["start", "-start", "end", "-end"];
const idOf = (value: string): string => (isId(value) ? value : "");

/** 挂职: the placements in reach, narrowed and ordered by the address. */
export default async function PlacementsPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const { viewer } = await signedIn("/placements");
  if (!mayEver(viewer, "placement.read")) notFound();
  const raw = await searchParams;
  const asked = {
    text: one(raw.q).slice(0, 60),
    programmeId: idOf(one(raw.programme)),
    frontLine: one(raw.line),
    phase: PHASES.find((phase) => phase === one(raw.phase)) ?? ("" as const),
    sendingUnitId: idOf(one(raw.from)),
    sort: SORTS.find((sort) => sort === one(raw.sort)) ?? "-start",
    page: pageOf(raw),
  };
  const [t, filters, { rows, total, today }] = await Promise.all([
    getTranslations(),
    placementFilters(viewer),
    placementsList(viewer, asked),
  ]);
  const next = await nextOf(
    viewer,
    rows.map((row) => row.id),
  );
  const all = (label: string, options: readonly { id: string; name: string }[]) => [
    { value: "", label },
    ...options.map((option) => ({ value: option.id, label: option.name })),
  ];
  const named = (values: readonly string[]) => values.map((value) => ({ id: value, name: value }));
  const isDown = asked.sort === "-start";
  return (
    <>
      <PageHead
        title={t("placements.title")}
        actions={
          mayEver(viewer, "placement.prepare") ? (
            <>
              <ButtonLink href="/placements/new?running=1">{t("placements.takeOver")}</ButtonLink>
              <ButtonLink kind="primary" href="/placements/new">
                {t("placements.prepare")}
              </ButtonLink>
            </>
          ) : undefined
        }
      />
      <FilterBar
        label={t("placements.filters.label")}
        href="/placements"
        search={{
          name: "q",
          label: t("placements.filters.text"),
          placeholder: t("placements.filters.placeholder"),
          value: asked.text,
        }}
        selects={[
          {
            name: "programme",
            label: t("placements.filters.programme"),
            value: asked.programmeId,
            options: all(t("placements.filters.allProgrammes"), filters.programmes),
          },
          {
            name: "line",
            label: t("placements.filters.frontLine"),
            value: asked.frontLine,
            options: all(t("placements.filters.allFrontLines"), named(filters.frontLines)),
          },
          {
            name: "phase",
            label: t("placements.filters.phase"),
            value: asked.phase,
            options: [
              { value: "", label: t("placements.filters.allPhases") },
              ...PHASES.map((phase) => ({ value: phase, label: t(`statuses.placementPhases.${phase}`) })),
            ],
          },
          ...(filters.sendingUnits.length > 1
            ? [
                {
                  name: "from",
                  label: t("placements.filters.sendingUnit"),
                  value: asked.sendingUnitId,
                  options: all(t("placements.filters.allSendingUnits"), filters.sendingUnits),
                },
              ]
            : []),
        ]}
      />
      {rows.length === 0 ? (
        <EmptyState title={t("placements.list.empty")} next={t("placements.list.emptyNext")} />
      ) : (
        <ListTable
          caption={t("placements.list.caption", { page: asked.page, total })}
          columns={[
            { key: "name", header: t("placements.list.name"), place: "name" },
            { key: "from", header: t("placements.list.sendingUnit"), place: "line" },
            { key: "to", header: t("placements.list.host"), place: "line" },
            { key: "frontLine", header: t("placements.list.frontLine"), place: "widest" },
            { key: "mentor", header: t("placements.list.mentor"), place: "wider" },
            {
              key: "term",
              header: t("placements.list.term"),
              place: "wider",
              nowrap: true,
              sort: {
                href: addressOfList("/placements", { ...raw, sort: isDown ? "start" : "-start" }, 1),
                direction: asked.sort.endsWith("start") ? (isDown ? "descending" : "ascending") : undefined,
              },
            },
            { key: "state", header: t("placements.list.state"), place: "state" },
            { key: "next", header: t("placements.list.next"), place: "line" },
          ]}
          rows={rows.map((row) => {
            const item = next.get(row.id);
            const title = item ? t(`todo.kinds.${item.kind}.title`) : null;
            return {
              key: row.id,
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
                term: <TwoLines second={t("placements.list.until", { date: row.endsOn })}>{row.startsOn}</TwoLines>,
                state: <PlacementStatus phase={row.phase} />,
                next: item ? (
                  <TwoLines
                    second={
                      item.dueOn ? <Day value={item.dueOn} year={item.dueOn.slice(0, 4) !== today.slice(0, 4)} /> : null
                    }
                  >
                    {item.status === "overdue" || item.status === "soon" ? (
                      <Status shape={item.status === "overdue" ? "overdue" : "dueSoon"}>{title}</Status>
                    ) : (
                      title
                    )}
                  </TwoLines>
                ) : (
                  <span className="dim">{t("placements.list.nothingNext")}</span>
                ),
              },
            };
          })}
        />
      )}
      <Pager
        page={asked.page}
        pages={Math.max(1, Math.ceil(total / PLACEMENTS_PER_PAGE))}
        total={total}
        hrefOf={(page) => addressOfList("/placements", raw, page)}
      />
    </>
  );
}

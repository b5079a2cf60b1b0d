import type { ReactNode } from "react";
import { Tabs } from "@/components/ui/segmented";
import { addressOf, askedOfQuery, type ListAsked, queryOf } from "@/lib/domain/list/asked";
import { shapeOf } from "@/lib/domain/list/shapes";
import { savedViews } from "@/lib/features/lists/queries";
import type { PersonViewer } from "@/lib/platform/viewer";
import { mayEver, REACH } from "@/lib/policy/policy";
import { viewName } from "./list-words";
import type { Listing, Words } from "./listing";
import { ManageView, SaveView } from "./view-forms";

/** How many views of a page are counted. */
const COUNTED = 8;
type Props = {
  readonly viewer: PersonViewer;
  readonly listing: Listing;
  readonly asked: ListAsked;
  readonly t: Words;
};

/** The views of a list, ready-made, one's own and shared ones, each with how many rows the viewer would find in it. */
export async function listViews({ viewer, listing, asked, t }: Props): Promise<ReactNode> {
  const { list, path } = listing;
  const saved = await savedViews(viewer, list);
  const views = [
    ...Object.entries(shapeOf(list).views)
      // whose parts are in is the department's to know
      .filter(([key]) => key !== "toSign" || REACH[viewer.role] === "department")
      .map(([key, query]) => ({ key, query, label: viewName(t, list, key) })),
    ...saved.map(({ id, query, name, own }) => ({
      ...{ key: id, query },
      label: own ? name : t("lists.saved.sharedName", { name }),
    })),
  ].map((view) => ({ ...view, asked: askedOfQuery(list, view.query) }));
  const counts = await Promise.all(
    views.slice(0, COUNTED).map(async (view) => (await listing.rows(viewer, view.asked, { size: 0 }, t))?.total ?? 0),
  );
  const query = queryOf(asked);
  const current = views.find((view) => queryOf(view.asked) === query);
  const own = saved.find((view) => view.own && view.id === current?.key);
  return (
    <div className="views-row">
      <Tabs
        label={t("lists.viewsLabel")}
        tabs={views.map((view, at) => ({
          href: addressOf(path, view.asked),
          label: view.label,
          count: counts[at],
          current: view === current,
        }))}
      />
      {current ? null : <SaveView list={list} query={query} />}
      {own ? <ManageView view={own} mayShare={mayEver(viewer, "view.share")} /> : null}
    </div>
  );
}

import { Tabs } from "@/components/ui/segmented";
import { addressOf, askedOfQuery, type ListAsked, queryOf } from "@/lib/domain/list/asked";
import { shapeOf } from "@/lib/domain/list/shapes";
import type { PersonViewer } from "@/lib/platform/viewer";
import { viewName } from "./list-words";
import type { Listing, Words } from "./listing";

/** How many views of a page are counted. */
const COUNTED = 6;
type Props = {
  readonly viewer: PersonViewer;
  readonly listing: Listing;
  readonly asked: ListAsked;
  readonly t: Words;
};

/** The views of a list, each with how many rows the viewer would find in it. */
export async function ListViews({ viewer, listing, asked, t }: Props) {
  const { list, path } = listing;
  const ready = Object.entries(shapeOf(list).views).map(([key, query]) => ({ query, label: viewName(t, list, key) }));
  const counts = await Promise.all(
    ready.slice(0, COUNTED).map(async ({ query }) => {
      const page = await listing.rows(viewer, askedOfQuery(list, query), { size: 1 }, t);
      return page?.total ?? 0;
    }),
  );
  const current = queryOf(asked);
  return (
    <Tabs
      label={t("lists.viewsLabel")}
      tabs={ready.map(({ query, label }, at) => {
        const view = askedOfQuery(list, query);
        return { href: addressOf(path, view), label, count: counts[at], current: queryOf(view) === current };
      })}
    />
  );
}

import type { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { FilterField } from "@/components/list/list-filters";
import type { ColumnPlace } from "@/components/ui/table";
import type { ListAsked } from "@/lib/domain/list/asked";
import type { Extent, Paged } from "@/lib/domain/list/page";
import type { ListKey } from "@/lib/domain/list/shapes";
import type { PersonViewer } from "@/lib/platform/viewer";

export type Words = Awaited<ReturnType<typeof getTranslations<never>>>;

/** A row as a list shows it: each cell for the screen, and the same plainly for a file. */
export type ShownRow = {
  readonly id: string;
  readonly name: string;
  readonly cells: Readonly<Record<string, ReactNode>>;
  readonly plain: Readonly<Record<string, string | number | null>>;
};

export type ListHead = {
  readonly key: string;
  readonly header: string;
  readonly place: ColumnPlace;
  readonly numeric?: boolean;
  readonly nowrap?: boolean;
};

/** One list of the application: what the screen, the file, the printer and the batch all read it by. */
export type Listing = {
  readonly list: ListKey;
  readonly path: string;
  title(t: Words): string;
  search: ((t: Words) => { label: string; placeholder: string }) | null;
  fields(viewer: PersonViewer, t: Words, asked: ListAsked): Promise<FilterField[]>;
  heads(viewer: PersonViewer, t: Words): ListHead[];
  /** What stands where nothing is listed yet: that it is so, and what this post can do about it. */
  empty(t: Words, viewer: PersonViewer): { title: string; next: string };
  /** Null where the post may not read the list at all. */
  rows(viewer: PersonViewer, asked: ListAsked, extent: Extent, t: Words): Promise<Paged<ShownRow> | null>;
};

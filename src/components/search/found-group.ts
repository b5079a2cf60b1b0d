/** What search shows of one thing: its name, a second line that tells it from others, where it leads. */
export type ShownHit = {
  readonly id: string;
  readonly name: string;
  readonly detail: string | null;
  readonly href: string;
};

export const GROUPS = ["people", "placements", "units", "accounts", "pages", "actions"] as const;
export type GroupKey = (typeof GROUPS)[number];

/** Hits of one kind; `total` of those the viewer may see, `isMore`: at least so many. `allHref`: the list with all of them. */
export type FoundGroup = {
  readonly key: GroupKey;
  readonly hits: readonly ShownHit[];
  readonly total: number;
  readonly isMore: boolean;
  readonly allHref: string | null;
};

/** Why nothing was looked for, or found. */
export type SearchNotice =
  | "idNumberForbidden"
  | "idNumberUnknown"
  | "idNumberInAddress"
  | "idNumberUnfinished"
  | "tooMany";
export type SearchAnswer = { readonly groups: readonly FoundGroup[]; readonly notice: SearchNotice | null };

import { PHASES } from "../placement";
import { AUDIT_OUTCOMES, IMPORT_KINDS, REVIEW_KINDS, UNIT_KINDS } from "../vocabulary";

/** Every list of the application. */
export const LIST_KEYS = [
  "placements",
  "people",
  "units",
  "programmes",
  "positions",
  "reviews",
  "imports",
  "accounts",
  "audit",
] as const;
export type ListKey = (typeof LIST_KEYS)[number];

/** What a list's address may say. The first column is always shown; a filter takes any short word, or one of a few. */
export type ListShape = {
  readonly columns: readonly string[];
  /** Shown only when chosen. */
  readonly aside: readonly string[];
  readonly sorts: readonly string[];
  /** A minus sign before it: from the end. */
  readonly sort: string;
  readonly filters: Readonly<Record<string, readonly string[] | null>>;
  /** Ready-made views and what their address says. */
  readonly views: Readonly<Record<string, string>>;
};

export const LISTS = {
  placements: {
    columns: ["name", "from", "to", "frontLine", "mentor", "term", "state", "next", "programme", "arrivedOn", "endsOn"],
    aside: ["programme", "arrivedOn", "endsOn"],
    sorts: ["name", "from", "to", "term", "endsOn"],
    sort: "-term",
    filters: { programme: null, line: null, phase: PHASES, from: null },
    views: {
      all: "",
      inPost: "phase=inPost",
      awaitingDecision: "phase=awaitingDecision",
      awaitingArrival: "phase=awaitingArrival",
      arrivalOverdue: "phase=arrivalOverdue",
      termEnded: "phase=termEnded",
    },
  },
  people: {
    columns: ["name", "unit", "title", "rank", "standing"],
    aside: [],
    sorts: ["name", "unit"],
    sort: "name",
    filters: { unit: null, only: ["cadres"] },
    views: { all: "", cadres: "only=cadres" },
  },
  units: {
    columns: ["name", "kind", "region", "first"],
    aside: [],
    sorts: ["name", "region"],
    sort: "name",
    filters: { kind: UNIT_KINDS, first: ["missing"] },
    views: { all: "", missing: "first=missing" },
  },
  programmes: {
    columns: ["name", "state", "quota", "placed", "startsOn", "approvedOn"],
    aside: [],
    sorts: ["name", "quota", "startsOn", "approvedOn"],
    sort: "-startsOn",
    filters: { state: ["draft", "open", "closed"] },
    views: { all: "", open: "state=open", draft: "state=draft" },
  },
  positions: {
    columns: ["name", "host", "programme", "frontLine", "places", "state"],
    aside: [],
    sorts: ["name", "host"],
    sort: "host",
    filters: { programme: null, state: ["pending", "approved"] },
    views: { all: "", pending: "state=pending", approved: "state=approved" },
  },
  reviews: {
    columns: ["cadre", "state", "kind", "units", "due", "parts"],
    aside: [],
    sorts: ["cadre", "state", "due"],
    sort: "state",
    filters: { kind: REVIEW_KINDS, state: ["toSign", "overdue", "signed", "all"] },
    views: { due: "", toSign: "state=toSign", overdue: "state=overdue", signed: "state=signed", all: "state=all" },
  },
  imports: {
    columns: ["file", "kind", "rows", "at", "state"],
    aside: [],
    sorts: ["file", "rows", "at"],
    sort: "-at",
    filters: { kind: IMPORT_KINDS, state: ["staged", "confirming", "confirmed", "undone", "failed", "discarded"] },
    views: { all: "", staged: "state=staged", confirmed: "state=confirmed" },
  },
  accounts: {
    columns: ["account", "name", "roles", "state"],
    aside: [],
    sorts: ["account", "name"],
    sort: "account",
    filters: { state: ["open", "disabled"] },
    views: { all: "", open: "state=open", disabled: "state=disabled" },
  },
  audit: {
    columns: ["event", "outcome", "at", "who", "subject", "from", "seq"],
    aside: [],
    sorts: ["seq"],
    sort: "-seq",
    filters: { event: null, outcome: AUDIT_OUTCOMES, day: null },
    views: { all: "", refused: "outcome=refused", denied: "outcome=denied" },
  },
} as const satisfies Record<ListKey, ListShape>;

/** The shape of one list. */
export const shapeOf = (list: ListKey): ListShape => LISTS[list];

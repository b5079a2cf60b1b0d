import { expect, test } from "vitest";
import { todoHref } from "@/app/(signed-in)/todo-links";
import { dueItems, type TodoFacts } from "@/lib/domain/todo";
import { isOpen, TODO_KINDS, type TodoItem } from "@/lib/domain/todo-item";
import { type PanelTodo, panelsDue } from "@/lib/domain/todo-panels";
import { type Party, ROLES, type Role } from "@/lib/domain/vocabulary";
import { partyOf } from "@/lib/features/reporting/facts";
import { mayEver } from "@/lib/policy/policy";
import { PAGES, type PageAccess } from "../../e2e/pages";
import { anArrived, aPlacement, day, OFFICIAL } from "../domain/a-placement";

const nothingDone = {
  course: {
    ...{ isKinAsked: false, talkMonths: 1, firstResponsibleId: null, mentor: null },
    ...{ talks: [], standing: [], assessedYears: [], lastRecordOn: null, isEarlyEndProposed: true },
  },
  papers: { reportMonths: 3, reports: [], deliveries: [] },
  reviews: {
    baseline: null,
    record: { reviews: [], missed: [] },
    released: [],
    isOutcomeProposed: false,
    outcome: null,
  },
} satisfies Omit<TodoFacts, "placement">;

const PARTIES: readonly Party[] = ["department", "sendingUnit", "hostUnit", "cadre"];
const deliveries = PARTIES.flatMap((party) =>
  [true, false].flatMap((hasHolder) => {
    const days = { deliveredOn: day("2026-09-29"), dueOn: day("2026-10-19") };
    const sent = { party, hasHolder, receipts: [], ...days };
    return [
      { ...sent, id: `${party} ${hasHolder} report`, of: "report" as const, period: 1 },
      { ...sent, id: `${party} ${hasHolder} feedback`, of: "feedback" as const, review: "halfYear" as const },
    ];
  }),
);
const signed = { correctsId: null, signedOn: day("2026-10-14"), grade: 2 as const };
const reviews = (["halfYear", "endOfTerm"] as const).map((kind) => ({ ...signed, id: kind, kind }));
const toFollow = { status: "toFollow" as const, body: null, decidedOn: null, documentNumber: null };

/** Placements that between them ask for everything there is to ask. */
const scenes: readonly [TodoFacts, string][] = [
  [{ placement: aPlacement({ state: "prepared" }), ...nothingDone }, "2026-04-20"],
  [
    {
      placement: aPlacement({ state: "prepared" }),
      ...nothingDone,
      course: { ...nothingDone.course, isKinAsked: true },
    },
    "2026-04-20",
  ],
  [{ placement: aPlacement(), ...nothingDone }, "2026-04-20"],
  [
    { placement: anArrived({ decision: toFollow }), ...nothingDone, papers: { ...nothingDone.papers, deliveries } },
    "2027-04-30",
  ],
  [
    { placement: anArrived(), ...nothingDone, reviews: { ...nothingDone.reviews, baseline: { state: "proposed" } } },
    "2026-06-30",
  ],
  [
    { placement: anArrived(), ...nothingDone, reviews: { ...nothingDone.reviews, record: { reviews, missed: [] } } },
    "2027-04-30",
  ],
  [
    {
      placement: anArrived(),
      ...nothingDone,
      reviews: {
        ...nothingDone.reviews,
        record: { reviews: reviews.map((one) => ({ ...one, grade: 3 as const })), missed: [] },
        outcome: "promoted",
      },
    },
    "2027-04-30",
  ],
];
const sat = { id: "panel", heldOn: day("2026-03-12"), closedOn: null, marked: 3, toMark: 5 };
const items: (TodoItem | PanelTodo)[] = [
  ...scenes.flatMap(([facts, today]) =>
    dueItems(facts, day(today), OFFICIAL).filter((item) => isOpen(item, day(today))),
  ),
  ...ROLES.flatMap((role) => panelsDue([sat], role, day("2026-03-13"))),
];

const ROUTES = Object.keys(PAGES).map((route) => ({
  route,
  pattern: new RegExp(`^${route.replace(/\[\w+\]/g, "[^/]+")}$`),
}));
function accessOf(address: string): PageAccess {
  // a page of its own wins over one with an id in the same place
  const [found] = ROUTES.filter(({ pattern }) => pattern.test(address)).sort(
    (a, b) => a.route.split("[").length - b.route.split("[").length,
  );
  const access = found && PAGES[found.route];
  if (!access) throw new Error(`${address} is no page`);
  return access;
}
const hrefOf = (item: TodoItem | PanelTodo): string => ("panelId" in item ? `/panels/${item.panelId}` : todoHref(item));
const opens = (item: TodoItem | PanelTodo, role: Role): boolean => {
  const access = accessOf(hrefOf(item));
  const may = access.any === null || access.any.some((permission) => mayEver({ role }, permission));
  return may && (!access.byParty || ("party" in item.facts && item.facts.party === partyOf(role)));
};

test("E1: everything that can be asked of anybody is among the scenes", () => {
  expect([...new Set(items.map((item) => item.kind))].sort()).toEqual([...TODO_KINDS].sort());
});

test("E1: what is asked of a post leads to a page that opens to it", () => {
  const shut = items.flatMap((item) =>
    item.roles.filter((role) => !opens(item, role)).map((role) => `${item.kind} ${item.key} → ${role}`),
  );
  expect(shut).toEqual([]);
  expect(new Set(items.flatMap((item) => item.roles)).size).toBe(ROLES.length - 2);
});

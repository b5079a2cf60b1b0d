import type { GuideItem } from "@/components/help/guide-list";
import type { GuideStep, ShownStep } from "@/lib/domain/guide";
import type { Role } from "@/lib/domain/vocabulary";

/** Where each step of the first-run guide is done; a step with two roles leads each to its own page. */
const HREF: Record<GuideStep, string | Partial<Record<Role, string>>> = {
  people: "/imports/new",
  programme: { departmentStaff: "/programmes/new", departmentLeader: "/programmes" },
  position: "/positions",
  placement: "/placements/new",
  read: { departmentStaff: "/help/year", auditor: "/audit" },
  decide: "/placements?phase=awaitingDecision",
  sign: "/reviews",
  outcome: "/placements?phase=termEnded",
  look: "/placements",
  kept: "/placements",
  receipt: "/",
  view: "/reviews",
  firstResponsible: "/units",
  mentor: "/units",
  arrival: "/placements?phase=awaitingArrival",
  talk: "/placements",
  baseline: "/placements",
  part: "/reviews",
  draft: "/reviews",
  report: "/placements",
  self: "/reviews",
  feedback: "/reviews",
  mark: "/panels",
  chain: "/audit",
  rules: "/rules",
  account: "/accounts/new",
  post: "/accounts",
  second: "/accounts/new",
};

/** What the words of a step are, as the page's translator tells them. */
type Words = (step: GuideStep) => { title: string; text: string };

/** A role's steps as the list shows them. */
export const guideItems = (role: Role, steps: readonly ShownStep[], words: Words): GuideItem[] =>
  steps.map(({ step, done, byHand }) => {
    const href = HREF[step];
    return { step, done, byHand, ...words(step), href: typeof href === "string" ? href : (href[role] ?? "/") };
  });

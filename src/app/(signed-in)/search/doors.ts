import type { Role } from "@/lib/domain/vocabulary";
import { mayEver, type Permission } from "@/lib/policy/policy";
import { HOME_OF } from "../home-of";

/** `permission`: what opens it, of several any one; null: nothing is asked. */
type Door = { readonly href: string; readonly permission: Permission | readonly Permission[] | null };

/** Pages that search leads to, beside those of the navigation. A test holds each to the access table. */
export const PAGE_DOORS = {
  home: { href: "/", permission: HOME_OF },
  placements: { href: "/placements", permission: "placement.read" },
  talks: { href: "/talks/logged", permission: "talk.record" },
  reviews: { href: "/reviews", permission: "review.read" },
  programmes: { href: "/programmes", permission: "programme.read" },
  positions: { href: "/positions", permission: "position.read" },
  calendar: { href: "/programmes/calendar", permission: "calendar.read" },
  units: { href: "/units", permission: "unit.read" },
  panels: { href: "/panels", permission: "panel.read" },
  people: { href: "/people", permission: "person.read" },
  imports: { href: "/imports", permission: "import.read" },
  accounts: { href: "/accounts", permission: "account.read" },
  audit: { href: "/audit", permission: "audit.read" },
  rules: { href: "/rules", permission: null },
  account: { href: "/account", permission: null },
} as const satisfies Record<string, Door>;

/** What one may set about doing, with the page where it begins. */
export const ACTION_DOORS = {
  preparePlacement: { href: "/placements/new", permission: "placement.prepare" },
  recordTalk: { href: "/placements?phase=inPost", permission: "talk.record" },
  draftReview: { href: "/reviews", permission: "reviewPart.draft" },
  openProgramme: { href: "/programmes/new", permission: "programme.open" },
  offerPosition: { href: "/positions/new", permission: "position.offer" },
  preparePerson: { href: "/people/new", permission: "person.prepare" },
  prepareUnit: { href: "/units/new", permission: "unit.prepare" },
  prepareImport: { href: "/imports/new", permission: "import.prepare" },
  openAccount: { href: "/accounts/new", permission: "account.open" },
  changePassword: { href: "/account/password", permission: "password.change" },
} as const satisfies Record<string, Door>;

export type PageDoor = keyof typeof PAGE_DOORS;
export type ActionDoor = keyof typeof ACTION_DOORS;

/** Those of the doors that a post may ever open (E1). */
export const opened = <K extends string>(doors: Record<K, Door>, role: Role): K[] =>
  (Object.keys(doors) as K[]).filter((key) => {
    const { permission } = doors[key];
    return permission === null || [permission].flat().some((one) => mayEver({ role }, one));
  });

import type { Place, PlaceKey } from "@/components/shell/place-nav";
import type { Role } from "@/lib/domain/vocabulary";
import { mayEver, type Permission } from "@/lib/policy/policy";

/** Every place with the permission that opens it; null: open to whoever it is listed for. */
const PLACES = {
  home: { href: "/", permission: null },
  placements: { href: "/placements", permission: "placement.read" },
  talks: { href: "/talks/logged", permission: "talk.record" },
  reviews: { href: "/reviews", permission: "review.read" },
  programmes: { href: "/programmes", permission: "programme.read" },
  units: { href: "/units", permission: "unit.read" },
  people: { href: "/people", permission: "person.read" },
  panels: { href: "/panels", permission: "panel.read" },
  imports: { href: "/imports", permission: "import.read" },
  accounts: { href: "/accounts", permission: "account.read" },
  audit: { href: "/audit", permission: "audit.read" },
  rules: { href: "/rules", permission: null },
} as const satisfies Partial<Record<PlaceKey, { href: string; permission: Permission | null }>>;
type Listed = keyof typeof PLACES;

const PARTY: readonly Listed[] = ["home", "placements", "reviews", "units", "people", "rules"];
const HOST: readonly Listed[] = ["home", "placements", "reviews", "programmes", "units", "people", "rules"];
/** Which places a role has in its navigation, at most seven. */
const OF_ROLE: Record<Role, readonly Listed[]> = {
  departmentStaff: ["home", "placements", "reviews", "programmes", "units", "people", "imports"],
  departmentLeader: ["home", "placements", "reviews", "programmes", "units", "people", "rules"],
  sendingLiaison: PARTY,
  hostSecretary: HOST,
  hostLeader: HOST,
  mentor: ["home", "placements", "talks", "reviews", "rules"],
  cadre: ["home", "placements", "reviews", "rules"],
  scorer: ["home", "panels", "rules"],
  auditor: ["audit", "rules"],
  systemAdministrator: ["accounts", "rules"],
};

/** The places of a role; one that the policy closes to it is left out (E1). */
export function placesOf(role: Role): Place[] {
  return OF_ROLE[role]
    .filter((key) => PLACES[key].permission === null || mayEver({ role }, PLACES[key].permission))
    .map((key) => ({ key, href: PLACES[key].href }));
}

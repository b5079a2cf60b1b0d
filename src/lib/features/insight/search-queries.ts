import type { Phase } from "@/lib/domain/placement";
import { HITS_COUNTED, HITS_SHOWN, searchKey, TERM_LENGTH } from "@/lib/domain/search";
import type { UnitKind } from "@/lib/domain/vocabulary";
import { reading } from "@/lib/platform/db";
import { isId } from "@/lib/platform/input";
import type { PersonViewer } from "@/lib/platform/viewer";
import { mayEver, REACH, within } from "@/lib/policy/policy";
import { type Met, peopleMet, placementsMet, unitsMet } from "./met-facts";
import { accountsShown, peopleShown, placementsShown, unitsShown } from "./shown-facts";

/** A person, unit, placement or account found, with what tells it from others of the name. */
export type PersonHit = { id: string; name: string; title: string | null; unitName: string | null };
export type UnitHit = { id: string; name: string; kind: UnitKind; region: string | null };
export type PlacementHit = {
  id: string;
  name: string;
  sendingUnit: string;
  hostUnit: string;
  startsOn: string;
  endsOn: string;
  phase: Phase;
};
export type AccountHit = { id: string; name: string; personName: string };
/** `total`: how many the viewer may see that answer, `isMore`: at least so many. */
export type Hits<T> = { hits: T[]; total: number; isMore: boolean };
export type Found = {
  people: Hits<PersonHit>;
  placements: Hits<PlacementHit>;
  units: Hits<UnitHit>;
  accounts: Hits<AccountHit>;
};

const NONE = { hits: [], total: 0, isMore: false };

/** What the viewer may see that answers a name, its pinyin or initials, or a part of them; counts included (E1). */
export async function search(viewer: PersonViewer, text: string): Promise<Found> {
  const term = searchKey(text).slice(0, TERM_LENGTH);
  if (term === "") return { people: NONE, placements: NONE, units: NONE, accounts: NONE };
  return reading(viewer, async (tx) => {
    const isWide = REACH[viewer.role] === "department";
    const units = mayEver(viewer, "unit.read") ? await unitsMet(tx, viewer, term, isWide) : [];
    const people = mayEver(viewer, "person.read") ? await peopleMet(tx, viewer, term, isWide) : [];
    const placements = mayEver(viewer, "placement.read")
      ? await placementsMet(tx, viewer, term, { isWide, units })
      : { met: [], isMore: false };
    return {
      people: await shown(people, (ids) => peopleShown(tx, ids)),
      placements: await shown(placements.met, (ids) => placementsShown(tx, ids), placements.isMore),
      units: await shown(units, (ids) => unitsShown(tx, ids)),
      accounts: mayEver(viewer, "account.read") ? await accountsShown(tx, viewer, term) : NONE,
    };
  });
}

/** One person as search shows them: who an ID number belongs to, once the look was logged (E2). Null where out of reach. */
export async function personFound(viewer: PersonViewer, personId: string): Promise<PersonHit | null> {
  if (!isId(personId)) return null;
  return reading(viewer, async (tx) => {
    const where = { AND: [{ id: personId }, within(viewer, "identity.read")] };
    const found = await tx.person.findFirst({ where, select: { id: true } });
    return found && ((await peopleShown(tx, [found.id]))[0] ?? null);
  });
}

async function shown<T>(met: readonly Met[], show: (ids: string[]) => Promise<T[]>, isMore = false): Promise<Hits<T>> {
  if (met.length === 0) return { ...NONE, isMore };
  const hits = await show(met.slice(0, HITS_SHOWN).map((one) => one.id));
  return { hits, total: Math.min(met.length, HITS_COUNTED), isMore: isMore || met.length > HITS_COUNTED };
}

import type { ListKey } from "@/lib/domain/list/shapes";
import { accountsListing } from "./accounts/accounts-listing";
import { auditListing } from "./audit/audit-listing";
import { importsListing } from "./imports/imports-listing";
import type { Listing } from "./listing";
import { peopleListing } from "./people/people-listing";
import { placementsListing } from "./placements/placements-listing";
import { positionsListing } from "./positions/positions-listing";
import { programmesListing } from "./programmes/programmes-listing";
import { reviewsListing } from "./reviews/reviews-listing";
import { unitsListing } from "./units/units-listing";

/** Every list by its name: what a file and a batch are made of is what the page shows. */
export const LISTINGS: Record<ListKey, Listing> = {
  placements: placementsListing,
  people: peopleListing,
  units: unitsListing,
  programmes: programmesListing,
  positions: positionsListing,
  reviews: reviewsListing,
  imports: importsListing,
  accounts: accountsListing,
  audit: auditListing,
};

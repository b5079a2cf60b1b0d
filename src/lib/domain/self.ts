import type { Parties } from "./placement";
import { type Refusal, refusal } from "./refusal";

/** E4: nobody acts in a matter in which they are the cadre, except in the cadre's own part. */
export const whyNotActOnOwn = (personId: string, matter: Pick<Parties, "cadreId">): Refusal | null =>
  personId === matter.cadreId ? refusal("actsOnOwn") : null;

/** E4: whoever stands as a candidate of a programme takes no post's part in selecting among them: neither for nor against themselves. */
export const whyNotSelectAmongOwn = (standsInIt: boolean): Refusal | null =>
  standsInIt ? refusal("standsInProgramme") : null;

/**
 * E4: a department that itself sends or hosts does not decide its own request; the decision entered must be its superior's.
 */
export const whyNotOwnRequest = (isDepartmentsOwn: boolean, bySuperior: boolean): Refusal | null =>
  isDepartmentsOwn && !bySuperior ? refusal("superiorDecides") : null;

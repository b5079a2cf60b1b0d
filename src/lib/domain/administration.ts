import { type Refusal, refusal } from "./refusal";
import type { Role } from "./vocabulary";

/** Roles held for a unit; the others are held in the department. */
const OF_A_UNIT: readonly Role[] = ["sendingLiaison", "hostSecretary", "hostLeader", "mentor", "cadre"];

/** Is this role held for one unit? */
export const isOfUnit = (role: Role): boolean => OF_A_UNIT.includes(role);

/** E1: an administrator gives nobody's business to themselves, nor the watch over themselves. */
export const whyNotGrant = (role: Role, personId: string, administratorId: string): Refusal | null =>
  personId === administratorId && role !== "systemAdministrator" ? refusal("ownBusinessPost") : null;

/** E1: nobody locks themselves out: an administrator's own account and post are another's to end. */
export const whyNotEnd = (role: Role | null, personId: string, administratorId: string): Refusal | null =>
  personId === administratorId && (role === null || role === "systemAdministrator")
    ? refusal("ownAdministration")
    : null;

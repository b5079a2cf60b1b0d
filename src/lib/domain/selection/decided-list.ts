import { firstRefusal, type Refusal, refusal } from "../refusal";
import type { CourseState } from "./course";

/**
 * S1, S2: why the list of those decided cannot be locked. It is locked once, when nobody is left in the running and somebody
 * was decided on, never with more people than the quota.
 */
export const whyNotLockList = (
  programme: { quota: number; isLocked: boolean },
  states: readonly CourseState[],
): Refusal | null => {
  const decided = states.filter(({ state }) => state === "decided").length;
  const open = states.filter(({ state }) => state === "waiting" || state === "awaitingAgreement").length;
  return firstRefusal(
    () => (programme.isLocked ? refusal("listLocked") : null),
    () => (open > 0 ? refusal("candidatesOpen", { open }) : null),
    () => (decided === 0 ? refusal("listEmpty") : null),
    () => (decided > programme.quota ? refusal("quotaBelowDecided", { quota: programme.quota, decided }) : null),
  );
};

import { firstRefusal, type Refusal, refusal } from "../refusal";
import type { Limit } from "../vocabulary";
import type { Unmet } from "./eligibility";

/** S6: why no waiver is proposed: there is nothing to waive, or the leader has decided on it already. */
export const whyNotProposeWaiver = (
  limit: Limit,
  unmet: readonly Unmet[],
  known: { granted: boolean | null } | null,
): Refusal | null =>
  firstRefusal(
    () => (unmet.some((one) => one.limit === limit) ? null : refusal("limitMet")),
    () => (known && known.granted !== null ? refusal("waiverDecided") : null),
  );

/** S6: why the leader cannot decide on a waiver: none is proposed, or it is decided. */
export const whyNotDecideWaiver = (known: { granted: boolean | null } | null): Refusal | null =>
  firstRefusal(
    () => (known ? null : refusal("waiverNotProposed")),
    () => (known && known.granted !== null ? refusal("waiverDecided") : null),
  );

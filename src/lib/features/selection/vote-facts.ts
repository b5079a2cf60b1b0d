import { z } from "zod";
import { isCountable, type Listed, MEETING_RESULTS, type Vote } from "@/lib/domain/selection/meeting";
import { id, oneOf, text, whole } from "@/lib/platform/input";

const HIGHEST_COUNT = 500;
const VOTES = ["inFavour", "against", "abstained"] as const;
const votes = whole(0, HIGHEST_COUNT);
/** Votes may be missing of whoever is put off, a reason of whoever passes: that is told with the facts. */
const row = z.object({
  ...{ inFavour: votes.optional(), against: votes.optional(), abstained: votes.optional() },
  ...{ result: oneOf(MEETING_RESULTS), reason: text(300).optional() },
});
export type VoteRow = z.output<typeof row>;
type Faults = [field: string, keys: string[]][];

/** What is written down after a meeting: who was there, and of each on the list the votes and the result. */
export const voteInput = {
  ...{ members: whole(1, HIGHEST_COUNT), present: whole(1, HIGHEST_COUNT) },
  rows: z.record(id, row, "required"),
};

export const voteOf = ({ inFavour = 0, against = 0, abstained = 0 }: VoteRow): Vote => ({
  inFavour,
  against,
  abstained,
});

/** What is missing in the sheet, or cannot be, at its field; `listed` are those it has to speak of. */
export function faultsOfVotes(
  listed: readonly (Listed & { id: string })[],
  { members, present, rows }: { members: number; present: number; rows: Record<string, VoteRow> },
): Faults {
  const tooMany: Faults = present > members ? [["present", [`tooLarge:${members}`]]] : [];
  return [
    ...tooMany,
    ...listed.flatMap(({ id: candidateId }): Faults => {
      const given = rows[candidateId];
      const at = (field: string, key: string): Faults[number] => [`rows.${candidateId}.${field}`, [key]];
      if (!given) return [at("result", "chooseOne")];
      const missing = given.result === "deferred" ? [] : VOTES.filter((one) => given[one] === undefined);
      return [
        ...missing.map((one) => at(one, "required")),
        ...(isCountable(voteOf(given), present) ? [] : [at("inFavour", `tooManyVotes:${present}`)]),
        ...(given.result === "passed" || given.reason ? [] : [at("reason", "reasonRequired")]),
      ];
    }),
  ];
}

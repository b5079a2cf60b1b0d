export const VOTES = ["inFavour", "against", "abstained"] as const;
/** What is entered of each on the list, in the order of the sheet's columns. */
export const VOTE_FIELDS = [...VOTES, "result", "reason"] as const;

"use client";

import { unstable_rethrow } from "next/navigation";
import type { FormAction, TypedValues } from "./action-state";
import { sameValues, typedIn } from "./form-values";
import { newSubmissionId } from "./submission-id";

/** What went out and was done, by submission, as long as the application is open in this window. */
const done = new Map<string, TypedValues>();

/** A way to the server that may be cut: what does not arrive is answered as such, and the form stays. */
export const reachable =
  (action: FormAction): FormAction =>
  async (previous, data) => {
    const id = String(data.get("submissionId"));
    try {
      return await action(previous, data);
    } catch (error) {
      try {
        unstable_rethrow(error);
      } catch (redirected) {
        done.set(id, typedIn(data));
        throw redirected;
      }
      const why = error instanceof Error && "digest" in error ? "server" : "network";
      return { status: "unsent", why, values: typedIn(data) };
    }
  };

/**
 * The id a form goes out under. Sent again after going back it is the same submission, which has one effect; with other
 * words in it, it is another one: the answer of the first would drop them without a sound.
 */
export function idFor(data: FormData, id: string): string {
  const before = done.get(id);
  return before && !sameValues(before, typedIn(data)) ? newSubmissionId() : id;
}

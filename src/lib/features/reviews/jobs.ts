import { REVIEW_KINDS, type ReviewKind } from "@/lib/domain/vocabulary";
import type { BatchAct } from "@/lib/platform/batch-act";
import { perform } from "@/lib/platform/perform";
import { type PersonViewer, personOf } from "@/lib/platform/viewer";
import { settleBaseline } from "./commands/settle-baseline";
import { signReview } from "./commands/sign-review";
import { NO_CONTENT, type ReviewContent } from "./content-facts";
import { departmentDrafts, proposedBaselines } from "./draft-queries";

/** A review as a list names it: its placement and its kind. */
function reviewOf(subject: string): { placementId: string; kind: ReviewKind | undefined } {
  const [placementId = "", kind] = subject.split(" ");
  return { placementId, kind: REVIEW_KINDS.find((one) => one === kind) };
}

/** What a form of this content would send. */
const asTyped = ({ scores, marks, findings, grade, comment }: ReviewContent) => {
  const rows = (kind: "strength" | "gap") =>
    findings.filter((one) => one.kind === kind).map(({ text, evidence }) => ({ text, evidence: evidence[0] }));
  return {
    ...{ scores, marks, strengths: rows("strength"), gaps: rows("gap") },
    ...{ grade: grade ?? undefined, comment: comment ?? undefined },
  };
};

const versions = (found: ReadonlyMap<string, { version: number }>) =>
  new Map([...found].map(([subject, { version }]) => [subject, version]));
const draftsOf = (viewer: PersonViewer, subjects: readonly string[]) =>
  departmentDrafts(viewer, [...new Set(subjects.map((one) => reviewOf(one).placementId))]);

/**
 * What can be done to many reviews and baselines: signed as the department drafted them, settled as the host proposed
 * them. What was written anew since they were picked is refused, for nobody has seen it.
 */
export const REVIEW_ACTS = {
  signReviews: {
    seen: async (viewer, subjects) => versions(await draftsOf(viewer, subjects)),
    perform: async (subject, _, as) => {
      const { placementId, kind } = reviewOf(subject);
      const viewer = personOf(as.viewer);
      const draft = viewer ? (await draftsOf(viewer, [subject])).get(subject) : undefined;
      return perform(signReview, { placementId, kind, ...asTyped(draft?.content ?? NO_CONTENT) }, as);
    },
  },
  settleBaselines: {
    seen: async (viewer, subjects) => versions(await proposedBaselines(viewer, subjects)),
    perform: async (placementId, _, as) => {
      const viewer = personOf(as.viewer);
      const proposed = viewer ? (await proposedBaselines(viewer, [placementId])).get(placementId) : undefined;
      return perform(settleBaseline, { placementId, scores: proposed?.scores ?? {} }, as);
    },
  },
} satisfies Record<string, BatchAct>;

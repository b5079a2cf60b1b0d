import { z } from "zod";
import type { ConclusionDraft, FindingFact } from "@/lib/domain/conclusion";
import { FINDING_KINDS, LEVELS, MARKS, type Mark, VIRTUES, type Virtue } from "@/lib/domain/vocabulary";
import { id, oneOf, text, whole } from "@/lib/platform/input";

/** What one side writes, or the department concludes; as far as it is filled in. */
export type ReviewContent = ConclusionDraft & {
  scores: Record<string, number>;
  marks: Partial<Record<Virtue, Mark>>;
  findings: FindingFact[];
  comment: string | null;
};

export const NO_CONTENT: ReviewContent = { scores: {}, marks: {}, findings: [], grade: null, comment: null };

const level = whole(LEVELS[0], LEVELS.length);
const row = z
  .object({ text: text(500).optional(), evidence: text(300).optional() })
  // evidence without what it is evidence of would be lost unseen
  .refine((given) => given.text !== undefined || given.evidence === undefined, { path: ["text"], message: "required" });
/** Rows by their place in the form, so that a fault finds its field; a caller's list is the same. */
const rows = z.preprocess(
  (value) => (Array.isArray(value) ? { ...value } : (value ?? {})),
  z.record(z.string().regex(/^\d{1,2}$/), row).transform((given) =>
    Object.entries(given)
      .sort(([a], [b]) => Number(a) - Number(b))
      .map(([, one]) => one),
  ),
);
const scores = z.record(id, level).optional();
const findings = (kind: FindingFact["kind"], given: z.output<typeof rows>): FindingFact[] =>
  given.flatMap((row) => (row.text ? [{ kind, text: row.text, evidence: row.evidence ? [row.evidence] : [] }] : []));

/** The fields of a review form; one left blank is nothing said. */
export const contentFields = {
  scores,
  marks: z.partialRecord(z.enum(VIRTUES), oneOf(MARKS)).optional(),
  strengths: rows,
  gaps: rows,
  grade: whole(1, 4).optional(),
  comment: text(2000).optional(),
};
type Fields = z.output<z.ZodObject<typeof contentFields>>;

/** The fields of the review form → its content. */
export const contentOf = (given: Fields): ReviewContent => ({
  scores: given.scores ?? {},
  marks: given.marks ?? {},
  findings: [...findings("strength", given.strengths), ...findings("gap", given.gaps)],
  grade: given.grade ?? null,
  comment: given.comment ?? null,
});

const stored = z.object({
  scores: z.record(z.string(), z.number()),
  marks: z.partialRecord(z.enum(VIRTUES), z.enum(MARKS)),
  findings: z.array(z.object({ kind: z.enum(FINDING_KINDS), text: z.string(), evidence: z.array(z.string()) })),
  grade: z.number().nullable(),
  comment: z.string().nullable(),
});

/** A part as it was stored. @throws when the column holds something else. */
export const readContent = (column: unknown): ReviewContent => stored.parse(column);

/** Scores as they were stored. @throws when the column holds something else. */
export const readScores = (column: unknown): Record<string, number> => z.record(z.string(), z.number()).parse(column);

import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { refusal } from "@/lib/domain/refusal";
import { columnsOf, isSameScore, scoreIn, whyNotEnterScore } from "@/lib/domain/selection/exam";
import type { Score } from "@/lib/domain/selection/ranking";
import { columnOf } from "@/lib/platform/days";
import { id, listOf } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { loadScores } from "../exam-facts";

/** A score as typed; nothing typed: no score. */
const score = z
  .string()
  .optional()
  .transform((text, context): Score => {
    const read = scoreIn(text ?? "");
    if (read !== undefined) return read;
    context.addIssue({ code: "custom", message: "badScore" });
    return z.NEVER;
  });
/** What the form showed, as it sends it back: the version of the entry and its score, `3:86.5`. */
const seen = z
  .string("required")
  .regex(/^\d{1,9}:/, "invalid")
  .transform((text) => {
    const [version = "", shown = ""] = text.split(/:(.*)/s);
    return { version: Number(version), score: scoreIn(shown) ?? null };
  });
const NAMED = 5;

/**
 * S5: written exam scores, many at once, all of them or none. What was left as the form showed it changes nothing; what
 * somebody else has meanwhile changed to another score is refused.
 */
export const enterExamScores = command({
  permission: "examScore.enter",
  input: z.object({
    programmeId: id,
    rows: listOf(z.object({ candidateId: id, seen, score }))
      .refine((rows) => rows.length > 0, "chooseAtLeastOne")
      .refine((rows) => rows.length <= 1000, "tooMany"),
  }),
  locks: ({ programmeId }) => [`programme:${programmeId}`],
  timeout: 20_000,
  load: async (tx, { programmeId, rows }) => {
    const loaded = await loadScores(tx, programmeId);
    if (!loaded) return null;
    const candidates = new Map(loaded.candidates.map((one) => [one.id, one]));
    if (rows.some(({ candidateId }) => !candidates.has(candidateId))) return null;
    return { scope: loaded.selection.scope, subject: { selection: loaded.selection, candidates } };
  },
  decide: ({ selection, candidates }, { programmeId, rows }) => {
    if (!selection.plan) return refuse(refusal("programmeNominates"));
    if (selection.programme.status !== "open") return refuse(refusal("programmeNotOpen"));
    const touched = rows
      .filter(({ seen, score }) => !isSameScore(seen.score, score))
      .flatMap(({ candidateId, seen, score }) => {
        const candidate = candidates.get(candidateId);
        return candidate ? [{ candidate, seen, score }] : [];
      });
    for (const { candidate } of touched) {
      const why = whyNotEnterScore(candidate.course, candidate.number);
      if (why) return refuse(why);
    }
    const changed = touched.filter(({ candidate, score }) => !isSameScore(candidate.exam, score));
    const passed = changed.filter(({ candidate, seen }) => candidate.version !== seen.version);
    if (passed.length > 0) {
      const numbers = passed.slice(0, NAMED).map(({ candidate }) => candidate.number);
      return refuse(refusal("scoresChangedMeanwhile", { numbers: numbers.join("、") }));
    }
    return accept({
      programmeId,
      entered: changed.map(({ candidate: { id }, score }) => ({ candidateId: id, score })),
    });
  },
  save: async (tx, { programmeId, entered }, { actor, clock }) => {
    for (const { candidateId, score } of entered) {
      await tx.examEntry.update({
        where: { candidateId },
        data: {
          ...{ ...columnsOf(score), enteredById: actor.personId, enteredOn: columnOf(clock.today()) },
          ...{ importBatchId: null, version: { increment: 1 } },
        },
      });
    }
    return {
      answer: { programmeId, entered: entered.length },
      about: { kind: "programme", id: programmeId },
      changes: { entered: entered.length },
    };
  },
});

import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { refusal } from "@/lib/domain/refusal";
import { columnsOf, isSameScore, scoreIn, whyNotEnterScore } from "@/lib/domain/selection/exam";
import type { Score } from "@/lib/domain/selection/ranking";
import { columnOf } from "@/lib/platform/days";
import { id } from "@/lib/platform/input";
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
/** What the form showed, a line for each exam number: the entry's version, and its score. */
const seen = z.string("required").transform((text, context) => {
  const lines = text.split(/\r?\n/).map((line) => /^(\S+) (\d{1,9}) ?(.*)$/.exec(line));
  const rows = lines.map((line) => {
    const [, number = "", version, shown = ""] = line ?? [];
    return { number, version: Number(version), score: scoreIn(shown) };
  });
  const read = rows.flatMap(({ score, ...row }) =>
    row.number === "" || score === undefined ? [] : [{ ...row, score }],
  );
  if (read.length === rows.length && read.length <= 1000) return read;
  context.addIssue({ code: "custom", message: "invalid" });
  return z.NEVER;
});
const NAMED = 5;

/**
 * S5: written exam scores, many at once, all of them or none. What was left as the form showed it changes nothing; what
 * somebody else has meanwhile changed to another score is refused.
 */
export const enterExamScores = command({
  permission: "examScore.enter",
  input: z.object({
    ...{ programmeId: id, seen, scores: z.record(z.string(), score).default({}) },
  }),
  locks: ({ programmeId }) => [`programme:${programmeId}`],
  timeout: 20_000,
  load: async (tx, { programmeId, seen }) => {
    const loaded = await loadScores(tx, programmeId);
    if (!loaded) return null;
    const candidates = new Map(loaded.candidates.map((one) => [one.number, one]));
    if (seen.some(({ number }) => !candidates.has(number))) return null;
    return { scope: loaded.selection.scope, subject: { selection: loaded.selection, candidates } };
  },
  decide: ({ selection, candidates }, { programmeId, seen, scores }) => {
    if (!selection.plan) return refuse(refusal("programmeNominates"));
    if (selection.programme.status !== "open") return refuse(refusal("programmeNotOpen"));
    const touched = seen.flatMap(({ number, version, score: shown }) => {
      const [candidate, score] = [candidates.get(number), scores[number] ?? null];
      return candidate && !isSameScore(shown, score) ? [{ candidate, version, score }] : [];
    });
    for (const { candidate } of touched) {
      const why = whyNotEnterScore(candidate.course);
      if (why) return refuse(why);
    }
    const changed = touched.filter(({ candidate, score }) => !isSameScore(candidate.exam, score));
    const passed = changed.filter(({ candidate, version }) => candidate.version !== version);
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

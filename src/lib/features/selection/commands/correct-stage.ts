import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { firstRefusal, refusal } from "@/lib/domain/refusal";
import { whyNotCorrectStage, whyNotCorrectTo } from "@/lib/domain/selection/correction";
import { STAGE_RESULTS, STAGES } from "@/lib/domain/vocabulary";
import { columnOf } from "@/lib/platform/days";
import { date, id, oneOf, text } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { loadCorrection } from "../correction-facts";

/** S1: the result entered last for one candidate is corrected by an entry beside it; the one before stays to be read. */
export const correctStage = command({
  permission: "stage.correct",
  input: z.object({
    ...{ programmeId: id, candidateId: id, stage: oneOf(STAGES), result: oneOf(STAGE_RESULTS) },
    ...{ decider: text(60), decidedOn: date, reason: text(300) },
  }),
  // the programme's too: its list may be locked meanwhile
  locks: ({ programmeId, candidateId }) => [`programme:${programmeId}`, `candidate:${candidateId}`],
  timeout: 10_000,
  load: async (tx, { programmeId, candidateId }) => {
    const loaded = await loadCorrection(tx, programmeId, candidateId);
    if (!loaded) return null;
    return { scope: loaded.selection.scope, version: loaded.entries.length, subject: loaded };
  },
  decide: (loaded, input, { clock }) => {
    const { selection, course, resting, ground } = loaded;
    const { stage, result, decidedOn } = input;
    if (selection.programme.status !== "open") return refuse(refusal("programmeNotOpen"));
    const why = firstRefusal(
      () => whyNotCorrectStage(course, resting, { stage, corrected: { result, decidedOn } }, clock.today()),
      () => whyNotCorrectTo(stage, result, ground),
    );
    if (why) return refuse(why);
    return accept({ ...input, entry: loaded.entries.filter((one) => one.stage === stage).length + 1 });
  },
  save: async (tx, { decidedOn, ...corrected }, { actor, clock }) => {
    const { candidateId, stage, entry } = corrected;
    await tx.candidateResult.create({
      data: {
        ...{ ...corrected, departmentId: actor.departmentId, decidedOn: columnOf(decidedOn) },
        ...{ recordedById: actor.personId, recordedOn: columnOf(clock.today()) },
      },
    });
    return {
      answer: { candidateId },
      about: { kind: "candidate", id: candidateId },
      changes: { stage, entry, decidedOn },
    };
  },
});

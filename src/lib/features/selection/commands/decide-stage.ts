import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { firstRefusal, refusal } from "@/lib/domain/refusal";
import { whyNotDecideStage } from "@/lib/domain/selection/course";
import { unmetLimits } from "@/lib/domain/selection/eligibility";
import { whyNotWithoutMeeting } from "@/lib/domain/selection/meeting";
import { whyNotResult } from "@/lib/domain/selection/stage-result";
import { STAGE_RESULTS, STAGES } from "@/lib/domain/vocabulary";
import { columnOf } from "@/lib/platform/days";
import { chosenIds, date, id, oneOf, text } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { scoredOf } from "../exam-facts";
import { coursesOf, loadSelection, profilesOf } from "../facts";
import { concludedAmong } from "../inspection-facts";

/**
 * S1: what was decided of candidates at one stage, many at once: one result, one decider, one day, one reason; all of
 * them, or none. S5: no result contradicts the score. S6: nobody passes the qualification whose limits are neither met nor waived.
 */
export const decideStage = command({
  permission: "stage.decide",
  input: z.object({
    ...{ programmeId: id, stage: oneOf(STAGES), result: oneOf(STAGE_RESULTS) },
    ...{ decider: text(60), decidedOn: date, reason: text(300) },
    candidateIds: chosenIds(1000),
  }),
  locks: ({ programmeId, candidateIds }) => [
    `programme:${programmeId}`,
    ...candidateIds.map((candidateId) => `candidate:${candidateId}`),
  ],
  timeout: 20_000,
  load: async (tx, { programmeId, candidateIds }) => {
    const selection = await loadSelection(tx, programmeId);
    if (!selection) return null;
    const rows = await tx.candidate.findMany({ where: { id: { in: candidateIds }, programmeId } });
    if (rows.length < candidateIds.length) return null;
    const courses = await coursesOf(tx, selection.plan?.stages ?? [], rows);
    const profiles = await profilesOf(
      tx,
      rows.map((row) => row.cadreId),
    );
    const scored = await scoredOf(tx, rows);
    const concluded = await concludedAmong(tx, candidateIds);
    const waivers = await tx.limitWaiver.findMany({ where: { candidateId: { in: candidateIds }, granted: true } });
    const candidates = rows.flatMap((row) => {
      const { id: candidateId, cadreId } = row;
      const [course, profile] = [courses.get(candidateId), profiles.get(cadreId)];
      const waived = waivers.filter((one) => one.candidateId === candidateId).map((one) => one.limit);
      const isConcluded = concluded.has(candidateId);
      return course && profile ? [{ course, profile, waived, isConcluded, scored: scored(row) }] : [];
    });
    return { scope: selection.scope, subject: { selection, candidates } };
  },
  decide: ({ selection, candidates }, input, { clock }) => {
    const { stage, result, decidedOn } = input;
    const { plan, programme } = selection;
    if (!plan) return refuse(refusal("programmeNominates"));
    if (programme.status !== "open") return refuse(refusal("programmeNotOpen"));
    for (const { course, profile, ...ground } of candidates) {
      const why = firstRefusal(
        () => whyNotDecideStage(course, stage, decidedOn, clock.today()),
        () => whyNotResult(stage, result, { ...ground, unmet: unmetLimits(plan.limits, profile, plan.to) }),
        () => (stage === "committee" ? whyNotWithoutMeeting(result) : null),
      );
      if (why) return refuse(why);
    }
    return accept(input);
  },
  save: async (tx, { programmeId, candidateIds, decidedOn, ...decided }, { actor, clock }) => {
    const { departmentId, personId } = actor;
    await tx.candidateResult.createMany({
      data: candidateIds.map((candidateId) => ({
        ...{ candidateId, departmentId, programmeId, ...decided, decidedOn: columnOf(decidedOn) },
        ...{ recordedById: personId, recordedOn: columnOf(clock.today()) },
      })),
    });
    return {
      answer: { programmeId, decided: candidateIds.length },
      about: { kind: "programme", id: programmeId },
      changes: { candidateIds, stage: decided.stage, decidedOn },
    };
  },
});

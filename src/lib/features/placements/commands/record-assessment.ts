import { z } from "zod";
import { whyNotRecordAssessment } from "@/lib/domain/annual-assessment";
import { accept, refuse } from "@/lib/domain/decision";
import { firstRefusal } from "@/lib/domain/refusal";
import { whyNotActOnOwn } from "@/lib/domain/self";
import { ASSESSMENT_RESULTS, ASSESSORS } from "@/lib/domain/vocabulary";
import { columnOf } from "@/lib/platform/days";
import { date, id, oneOf, text, whole } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { loadPlacement } from "../facts";

const input = z
  .object({
    placementId: id,
    year: whole(2000, 2100),
    assessor: oneOf(ASSESSORS),
    result: oneOf(ASSESSMENT_RESULTS).optional(),
    resultOn: date.optional(),
    note: text(500).optional(),
  })
  .refine((value) => value.result === undefined || value.resultOn !== undefined, {
    path: ["resultOn"],
    message: "required",
  })
  .refine((value) => value.resultOn === undefined || value.result !== undefined, {
    path: ["result"],
    message: "chooseOne",
  });

/** O10: records who does a year's annual assessment, and later its result and date. */
export const recordAssessment = command({
  permission: "assessment.record",
  input,
  locks: ({ placementId }) => [`placement:${placementId}`],
  timeout: 10_000,
  load: async (tx, { placementId }) => {
    const placement = await loadPlacement(tx, placementId);
    return placement && { scope: placement.scope, subject: placement };
  },
  decide: ({ facts, keys }, assessment, { actor, clock }) => {
    const why = firstRefusal(
      () => whyNotActOnOwn(actor.personId, facts),
      () => whyNotRecordAssessment(facts, assessment.year, assessment.resultOn ?? null, clock.today()),
    );
    return why ? refuse(why) : accept({ keys, assessment });
  },
  save: async (tx, { keys, assessment }) => {
    const { placementId, year, assessor, result = null, resultOn = null, note = null } = assessment;
    const data = { assessor, result, resultOn: resultOn && columnOf(resultOn), note };
    await tx.annualAssessment.upsert({
      where: { placementId_year: { placementId, year } },
      create: { ...keys, year, ...data },
      update: { ...data, version: { increment: 1 } },
    });
    return {
      answer: { placementId },
      about: { kind: "placement", id: placementId, placementId },
      changes: { year, assessor, result, resultOn },
    };
  },
});

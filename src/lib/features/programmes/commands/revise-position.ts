import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { whyNotRevisePosition } from "@/lib/domain/programme";
import { refusal } from "@/lib/domain/refusal";
import { id, text, whole } from "@/lib/platform/input";
import { openingsLock } from "@/lib/platform/locks";
import { command, fault } from "@/lib/platform/perform";
import { asksUnknown, conditionInput, statedConditions } from "../condition-facts";
import { isPositionNameTaken, loadPosition, loadProgramme } from "../facts";

/** S4: changes an offered position; its host until the approval, the department afterwards too. */
export const revisePosition = command({
  permission: "position.revise",
  input: z.object({
    positionId: id,
    title: text(60),
    frontLine: text(30),
    duties: text(1000),
    places: whole(1, 20),
    ...conditionInput,
  }),
  // the openings' lock too: the places are judged against the placements that stand
  locks: ({ positionId }, actor) => [`position:${positionId}`, openingsLock(actor)],
  timeout: 10_000,
  load: async (tx, { positionId, title }) => {
    const position = await loadPosition(tx, positionId);
    const programme = position && (await loadProgramme(tx, position.row.programmeId));
    if (!programme) return null;
    const isTaken = await isPositionNameTaken(tx, { ...position.row, title }, positionId);
    const { scope, version, facts } = position;
    return { scope, version, subject: { facts, isTaken, programme } };
  },
  decide: ({ facts, isTaken, programme }, input, { actor }) => {
    const why = whyNotRevisePosition(facts, input.places, actor.role === "departmentStaff");
    if (why) return refuse(why);
    if (isTaken) return refuse(refusal("positionNameTaken", { title: input.title }));
    const { positionId, title, frontLine, duties, places } = input;
    if (!programme.frontLines.includes(frontLine)) return fault("frontLine", "chooseOne");
    const conditions = statedConditions(input);
    if (asksUnknown(conditions, programme.capabilityIds)) return fault("levels", "otherProgramme");
    return accept({ positionId, title, frontLine, duties, places, conditions });
  },
  save: async (tx, { positionId, ...position }) => {
    await tx.position.update({ where: { id: positionId }, data: { ...position, version: { increment: 1 } } });
    return { answer: { positionId }, about: { kind: "position", id: positionId }, changes: position };
  },
});

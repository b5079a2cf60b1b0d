import { randomUUID } from "node:crypto";
import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { refusal } from "@/lib/domain/refusal";
import { id, text, whole } from "@/lib/platform/input";
import { command, fault } from "@/lib/platform/perform";
import { asksUnknown, conditionInput, statedConditions } from "../condition-facts";
import { isPositionNameTaken, loadProgramme } from "../facts";

/** S4: a host offers a position with its front line, duties and places; the department approves it later. */
export const offerPosition = command({
  permission: "position.offer",
  input: z.object({
    programmeId: id,
    hostUnitId: id,
    title: text(60),
    frontLine: text(30),
    duties: text(1000),
    places: whole(1, 20),
    ...conditionInput,
  }),
  locks: ({ programmeId }) => [`programme:${programmeId}`],
  timeout: 10_000,
  load: async (tx, input) => {
    const unit = await tx.unit.findUnique({ where: { id: input.hostUnitId } });
    const programme = await loadProgramme(tx, input.programmeId);
    if (!unit || !programme) return null;
    const isTaken = await isPositionNameTaken(tx, input, null);
    return {
      scope: { scope: "unit", id: unit.id, departmentId: unit.departmentId },
      subject: { programme, isTaken },
    };
  },
  decide: ({ programme, isTaken }, input) => {
    if (programme.facts.status === "closed") return refuse(refusal("programmeNotOpen"));
    if (isTaken) return refuse(refusal("positionNameTaken", { title: input.title }));
    const { programmeId, hostUnitId, title, frontLine, duties, places } = input;
    if (!programme.frontLines.includes(frontLine)) return fault("frontLine", "chooseOne");
    const conditions = statedConditions(input);
    if (asksUnknown(conditions, programme.capabilityIds)) return fault("levels", "otherProgramme");
    return accept({ programmeId, hostUnitId, title, frontLine, duties, places, conditions });
  },
  save: async (tx, position, { actor }) => {
    const positionId = randomUUID();
    await tx.position.create({ data: { id: positionId, departmentId: actor.departmentId, ...position } });
    const { programmeId, title, frontLine, places, conditions } = position;
    return {
      answer: { positionId, programmeId },
      about: { kind: "position", id: positionId },
      changes: { title, frontLine, places, conditions },
    };
  },
});

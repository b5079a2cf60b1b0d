import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { whyNotRevisePosition } from "@/lib/domain/programme";
import { refusal } from "@/lib/domain/refusal";
import { id, text, whole } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { isPositionNameTaken, loadPosition } from "../facts";

/** S4: changes an offered position; its host until the approval, the department afterwards too. */
export const revisePosition = command({
  permission: "position.revise",
  input: z.object({
    positionId: id,
    title: text(60),
    frontLine: text(30),
    duties: text(1000),
    places: whole(1, 20),
  }),
  // the openings' lock too: the places are judged against the placements that stand
  locks: ({ positionId }, actor) => [`position:${positionId}`, `openings:${actor.departmentId}`],
  timeout: 10_000,
  load: async (tx, { positionId, title }) => {
    const position = await loadPosition(tx, positionId);
    if (!position) return null;
    const isTaken = await isPositionNameTaken(tx, { ...position.row, title }, positionId);
    return { scope: position.scope, version: position.version, subject: { facts: position.facts, isTaken } };
  },
  decide: ({ facts, isTaken }, input, { actor }) => {
    const why = whyNotRevisePosition(facts, input.places, actor.role === "departmentStaff");
    if (why) return refuse(why);
    return isTaken ? refuse(refusal("positionNameTaken", { title: input.title })) : accept(input);
  },
  save: async (tx, { positionId, ...position }) => {
    await tx.position.update({ where: { id: positionId }, data: { ...position, version: { increment: 1 } } });
    return { answer: { positionId }, about: { kind: "position", id: positionId }, changes: position };
  },
});

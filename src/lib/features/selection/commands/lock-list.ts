import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { whyNotDecisionDocument } from "@/lib/domain/opening";
import { firstRefusal, refusal } from "@/lib/domain/refusal";
import { courseOf } from "@/lib/domain/selection/course";
import { whyNotLockList } from "@/lib/domain/selection/decided-list";
import { columnOf } from "@/lib/platform/days";
import { date, id, text } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { coursesOf, loadSelection, versionOfDecided } from "../facts";

/** S2: the department leader locks the list of those decided, with the decision every placement of it rests on. */
export const lockList = command({
  permission: "list.lock",
  input: z.object({ programmeId: id, body: text(60), decidedOn: date, documentNumber: text(60) }),
  locks: ({ programmeId }) => [`programme:${programmeId}`],
  timeout: 15_000,
  load: async (tx, { programmeId }) => {
    const selection = await loadSelection(tx, programmeId);
    if (!selection) return null;
    const rows = await tx.candidate.findMany({ where: { programmeId } });
    const courses = await coursesOf(tx, selection.plan?.stages ?? [], rows);
    const isLocked = (await tx.decidedList.findUnique({ where: { programmeId } })) !== null;
    const states = new Map([...courses].map(([id, course]) => [id, courseOf(course)]));
    const subject = { selection, isLocked, states: [...states.values()] };
    return { scope: selection.scope, version: versionOfDecided(states), subject };
  },
  decide: ({ selection, isLocked, states }, input, { clock }) => {
    const { body, decidedOn, documentNumber } = input;
    const decision = { status: "given" as const, body, decidedOn, documentNumber };
    const { quota, status } = selection.programme;
    const why = firstRefusal(
      () => (selection.plan ? null : refusal("programmeNominates")),
      () => (status === "open" ? null : refusal("programmeNotOpen")),
      () => whyNotLockList({ quota, isLocked }, states),
      () => whyNotDecisionDocument(decision, false, clock.today()),
    );
    return why ? refuse(why) : accept(input);
  },
  save: async (tx, { programmeId, body, decidedOn, documentNumber }, { actor, clock }) => {
    await tx.decidedList.create({
      data: {
        ...{ programmeId, departmentId: actor.departmentId, body, documentNumber, decidedOn: columnOf(decidedOn) },
        ...{ lockedOn: columnOf(clock.today()), lockedById: actor.personId },
      },
    });
    return {
      answer: { programmeId },
      about: { kind: "programme", id: programmeId },
      changes: { body, decidedOn, documentNumber },
    };
  },
});

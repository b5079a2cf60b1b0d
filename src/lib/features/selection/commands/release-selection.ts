import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { firstRefusal, refusal } from "@/lib/domain/refusal";
import { whyNotRelease } from "@/lib/domain/selection/release";
import { RELEASES } from "@/lib/domain/vocabulary";
import { columnOf } from "@/lib/platform/days";
import { id, oneOf } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { loadSelection } from "../facts";
import { releasableOf } from "../release-facts";

/** S1, E1: the department leader makes known each candidate's own scores, or the decision; once, and it stands. */
export const releaseSelection = command({
  permission: "selection.release",
  input: z.object({ programmeId: id, kind: oneOf(RELEASES) }),
  locks: ({ programmeId }) => [`programme:${programmeId}`],
  timeout: 15_000,
  load: async (tx, { programmeId }) => {
    const selection = await loadSelection(tx, programmeId);
    return selection && { scope: selection.scope, subject: await releasableOf(tx, selection) };
  },
  decide: ({ selects, ground, candidates }, input) => {
    const why = firstRefusal(
      () => (selects ? null : refusal("programmeNominates")),
      () => whyNotRelease(input.kind, ground, candidates),
    );
    return why ? refuse(why) : accept(input);
  },
  save: async (tx, { programmeId, kind }, { actor, clock }) => {
    const releasedOn = clock.today();
    await tx.selectionRelease.create({
      data: {
        ...{ programmeId, kind, departmentId: actor.departmentId },
        ...{ releasedOn: columnOf(releasedOn), releasedById: actor.personId },
      },
    });
    return { answer: { programmeId }, about: { kind: "programme", id: programmeId }, changes: { kind, releasedOn } };
  },
});

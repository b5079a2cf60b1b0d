import { z } from "zod";
import { approvePosition as approve, type Need } from "@/lib/domain/programme";
import { LEVELS } from "@/lib/domain/vocabulary";
import { columnOf } from "@/lib/platform/days";
import { id, listOf, whole } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { loadPosition, loadProgramme } from "../facts";

/** S4, O4: the department approves a position and sets the level it needs of each capability. */
export const approvePosition = command({
  permission: "position.approve",
  input: z.object({
    positionId: id,
    needs: listOf(z.object({ capabilityId: id, level: whole(1, 5) })),
  }),
  locks: ({ positionId }) => [`position:${positionId}`],
  timeout: 10_000,
  load: async (tx, { positionId }) => {
    const position = await loadPosition(tx, positionId);
    const programme = position && (await loadProgramme(tx, position.row.programmeId));
    return programme && { scope: position.scope, version: position.version, subject: programme };
  },
  decide: ({ facts, capabilityIds }, { positionId, needs }) => {
    const known = needs.filter((need) => capabilityIds.includes(need.capabilityId));
    const levelled = known.flatMap(({ capabilityId, level }): Need[] => {
      const found = LEVELS.find((one) => one === level);
      return found ? [{ capabilityId, level: found }] : [];
    });
    const approved = approve(facts, levelled, capabilityIds);
    return approved.ok ? { ok: true, value: { positionId, needs: approved.value } } : approved;
  },
  save: async (tx, { positionId, needs }, { actor, clock }) => {
    await tx.positionNeed.deleteMany({ where: { positionId } });
    await tx.positionNeed.createMany({
      data: needs.map((need) => ({ positionId, departmentId: actor.departmentId, ...need })),
    });
    await tx.position.update({
      where: { id: positionId },
      data: { approvedOn: columnOf(clock.today()), approvedById: actor.personId, version: { increment: 1 } },
    });
    return {
      answer: { positionId },
      about: { kind: "position", id: positionId },
      changes: { needs: needs.map(({ capabilityId, level }) => ({ capabilityId, level })) },
    };
  },
});

import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { refusal } from "@/lib/domain/refusal";
import { id, oneOf } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { loadPlacement } from "../facts";
import { kinAtHost, kinInput, kinRows } from "../kin-facts";

/** S6: enters what the cadre answered when asked about kin; until the decision it may be entered anew. */
export const declareKin = command({
  permission: "kin.declare",
  input: z.object({ placementId: id, ...kinInput, kinAnswer: oneOf(["none", "some"]) }),
  locks: ({ placementId }) => [`placement:${placementId}`],
  timeout: 10_000,
  load: async (tx, { placementId, kinAnswer, kin }) => {
    const placement = await loadPlacement(tx, placementId);
    if (!placement) return null;
    const known = await kinAtHost(tx, placement.keys.hostUnitId, kinAnswer === "none" ? [] : kin);
    return { scope: placement.scope, version: placement.version, subject: { placement, known } };
  },
  decide: ({ placement, known }) =>
    placement.facts.state === "prepared" || placement.facts.takeOverOn !== null
      ? accept({ keys: placement.keys, known })
      : refuse(refusal("alreadyDecided")),
  save: async (tx, { keys, known }) => {
    const { placementId } = keys;
    await tx.kinDeclaration.deleteMany({ where: { placementId } });
    await tx.kinDeclaration.createMany({ data: kinRows(keys, known) });
    await tx.placement.update({ where: { id: placementId }, data: { version: { increment: 1 } } });
    return {
      answer: { placementId },
      about: { kind: "placement", id: placementId, placementId },
      changes: { kin: known.length },
    };
  },
});

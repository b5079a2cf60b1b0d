import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { firstRefusal } from "@/lib/domain/refusal";
import { changedMarks, whyNotGiveMarks, whyNotOver } from "@/lib/domain/selection/panel";
import { pointsIn } from "@/lib/domain/selection/points";
import { columnOf } from "@/lib/platform/days";
import { byId, id } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { loadPanel } from "../panel-facts";

/** Points as written, in hundredths; a field left empty is no mark. */
const points = z
  .string()
  .optional()
  .transform((written, context): number | null => {
    if (written === undefined || written.trim() === "") return null;
    const found = pointsIn(written);
    if (found !== null) return found;
    context.addIssue({ code: "custom", message: "badPoints" });
    return z.NEVER;
  });

/** S5: a scorer marks the candidates of their panel, several at once; a mark is changed, or taken back, until it is closed. */
export const giveMarks = command({
  permission: "panelMark.give",
  input: z.object({
    panelId: id,
    sheet: byId(z.object({ was: points, points })).transform((lines) =>
      Object.entries(lines).map(([candidateId, line]) => ({ candidateId, ...line })),
    ),
  }),
  locks: ({ panelId }) => [`panel:${panelId}`],
  timeout: 10_000,
  load: async (tx, { panelId, sheet }, { actor }) => {
    const panel = await loadPanel(tx, panelId);
    if (!panel || sheet.some((line) => !panel.facts.candidateIds.includes(line.candidateId))) return null;
    const own = await tx.panelMark.findMany({ where: { panelId, scorerId: actor.personId } });
    const now = new Map(own.map((mark) => [mark.candidateId, mark.points]));
    return { scope: panel.scope, subject: { facts: panel.facts, now } };
  },
  decide: ({ facts, now }, { panelId, sheet }, { clock }) => {
    const changes = changedMarks(sheet);
    const why = firstRefusal(
      () => whyNotGiveMarks(facts, clock.today()),
      () => whyNotOver(changes, now),
    );
    return why ? refuse(why) : accept({ panelId, changes });
  },
  save: async (tx, { panelId, changes }, { actor, clock }) => {
    const { departmentId, personId: scorerId } = actor;
    const givenOn = columnOf(clock.today());
    const cleared = changes.filter((one) => one.points === null).map((one) => one.candidateId);
    await tx.panelMark.deleteMany({ where: { scorerId, candidateId: { in: cleared } } });
    for (const { candidateId, points: given } of changes) {
      if (given === null) continue;
      await tx.panelMark.upsert({
        where: { candidateId_scorerId: { candidateId, scorerId } },
        create: { panelId, candidateId, scorerId, departmentId, points: given, givenOn },
        update: { points: given, givenOn },
      });
    }
    return {
      answer: { panelId, marked: changes.length - cleared.length },
      about: { kind: "panel", id: panelId },
      changes: { marked: changes.length - cleared.length, cleared: cleared.length },
    };
  },
});

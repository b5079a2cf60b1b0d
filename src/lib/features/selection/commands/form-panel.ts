import { randomUUID } from "node:crypto";
import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { firstRefusal } from "@/lib/domain/refusal";
import { whyNotHear, whyNotInterview, whyNotSeat } from "@/lib/domain/selection/panel";
import { columnOf } from "@/lib/platform/days";
import { byId, chosenIds, date, id, text, ticked, whole } from "@/lib/platform/input";
import { command, fault } from "@/lib/platform/perform";
import { loadSelection } from "../facts";
import { loadChosen } from "../panel-facts";

/** By candidate, whether they are chosen and at which place. Those without a place come after, as they are listed. */
const candidates = byId(z.object({ chosen: ticked, place: whole(1, 999).optional() }))
  .superRefine((lines, context) => {
    const say = (path: string[], message: string) => context.addIssue({ code: "custom", path, message });
    const places = new Set<number>();
    for (const [candidateId, { chosen, place }] of Object.entries(lines)) {
      if (place === undefined) continue;
      if (!chosen) say([candidateId, "chosen"], "tickToo");
      if (places.has(place)) say([candidateId, "place"], "placeTwice");
      places.add(place);
    }
  })
  .transform((lines) => {
    const chosen = Object.entries(lines).filter(([, { chosen }]) => chosen);
    return chosen.toSorted(([, a], [, b]) => (a.place ?? LAST) - (b.place ?? LAST)).map(([candidateId]) => candidateId);
  })
  .pipe(z.array(z.string()).min(1, "chooseAtLeastOne").max(200, "tooMany"));
const LAST = 1000;
const scorers = chosenIds(30);
/** A panel as its form sends it. */
export const panelInput = { name: text(30), heldOn: date, scorerIds: scorers, candidates };

/** S5: several scorers hear the same candidates on one day, in this order. */
export const formPanel = command({
  permission: "panel.form",
  input: z.object({ programmeId: id, ...panelInput }),
  locks: ({ programmeId, candidates }) => [
    `programme:${programmeId}`,
    ...candidates.map((candidateId) => `candidate:${candidateId}`),
  ],
  timeout: 15_000,
  load: async (tx, { programmeId, name, scorerIds, candidates }, { clock }) => {
    const selection = await loadSelection(tx, programmeId);
    const chosen =
      selection &&
      (await loadChosen(tx, { programmeId, panelId: null }, { scorerIds, candidateIds: candidates }, clock));
    if (!chosen) return null;
    const isTaken = (await tx.panel.findUnique({ where: { programmeId_name: { programmeId, name } } })) !== null;
    return { scope: selection.scope, subject: { ...chosen, selection, isTaken } };
  },
  decide: ({ selection, hearable, seatable, isTaken }, input) => {
    const { programme, plan } = selection;
    const cadreIds = hearable.map((one) => one.cadreId);
    const why = firstRefusal(
      () => whyNotInterview({ status: programme.status, stages: plan?.stages ?? null }),
      ...hearable.map((one) => () => whyNotHear(one)),
      ...seatable.map((one) => () => whyNotSeat(one)),
    );
    if (why) return refuse(why);
    return isTaken ? fault("name", "taken") : accept({ ...input, cadreIds });
  },
  save: async (tx, { programmeId, name, heldOn, scorerIds, candidates, cadreIds }, { actor }) => {
    const { departmentId } = actor;
    const panelId = randomUUID();
    await tx.panel.createMany({ data: [{ id: panelId, departmentId, programmeId, name, heldOn: columnOf(heldOn) }] });
    await tx.panelScorer.createMany({ data: scorerIds.map((personId) => ({ panelId, personId, departmentId })) });
    await tx.panelCandidate.createMany({
      data: candidates.map((candidateId, i) => ({
        ...{ candidateId, panelId, departmentId, cadreId: cadreIds[i] ?? "", place: i + 1 },
      })),
    });
    return { answer: { panelId, programmeId }, about: { kind: "panel", id: panelId } };
  },
});

import { randomUUID } from "node:crypto";
import { z } from "zod";
import { Prisma } from "@/generated/prisma/client";
import { accept, refuse } from "@/lib/domain/decision";
import { whyNotPreparePlan } from "@/lib/domain/matching/confirmation";
import type { Forbid, MatchingSettings } from "@/lib/domain/matching/problem";
import { forbidIn, ROW_WISHES, rearranged } from "@/lib/domain/matching/rearranged";
import { columnOf } from "@/lib/platform/days";
import { date, id, listOf, oneOf, ticked } from "@/lib/platform/input";
import { enqueue } from "@/lib/platform/jobs";
import { command, fault } from "@/lib/platform/perform";
import { groundOf } from "../ground-facts";
import { openPlanOf, planLock, toJson, weightInput } from "../plan-facts";

const pin = { personId: id, positionId: id };
const forbid = z.string().transform((key, context): Forbid => {
  const found = forbidIn(key);
  if (found) return found;
  context.addIssue({ code: "custom", message: "chooseOne" });
  return z.NEVER;
});
/** A move whose person or position is left blank is none. */
const moves = listOf(z.object({ personId: id.optional(), positionId: id.optional() })).transform((rows) =>
  rows.flatMap(({ personId, positionId }) => (personId && positionId ? [{ personId, positionId }] : [])),
);

/**
 * S2–S4, S6: the staff asks for a plan of who of the decided list goes where: how much what counts, who is held to or kept
 * from a position. The job that solves it is put on its queue in this very transaction. Asked again, it revises the open plan.
 */
export const preparePlan = command({
  permission: "plan.prepare",
  input: z.object({
    ...{ programmeId: id, startsOn: date, avoidNativePlace: ticked, ...weightInput, moves },
    rows: listOf(z.object({ ...pin, wish: oneOf(ROW_WISHES).default("asSolved") })),
    kept: listOf(forbid),
  }),
  locks: ({ programmeId }) => [planLock(programmeId)],
  timeout: 20_000,
  load: async (tx, { programmeId, startsOn }, { clock }) => {
    const loaded = await groundOf(tx, programmeId, startsOn, clock.today());
    const open = await openPlanOf(tx, programmeId);
    return loaded && { scope: loaded.scope, version: open?.version ?? 0, subject: { loaded, open } };
  },
  decide: ({ loaded, open }, input, { clock }) => {
    const { startsOn, rows, moves, kept, avoidNativePlace } = input;
    if (startsOn < clock.today()) return fault("startsOn", "inPast");
    const why = whyNotPreparePlan(loaded.plannable);
    if (why) return refuse(why);
    const { growth, contribution, wish, hostWish, balance } = input;
    const weights = { growth, contribution, wish, hostWish, balance };
    const isThere = ({ personId }: { personId: string }) => loaded.candidateIds.has(personId);
    const { pins, forbids } = rearranged({ rows, moves, kept }, loaded.hostOf);
    const settings: MatchingSettings = {
      ...{ avoidNativePlace, weights, pins: pins.filter(isThere), forbids: forbids.filter(isThere) },
    };
    return accept({ programmeId: input.programmeId, startsOn, settings, open });
  },
  save: async (tx, { programmeId, startsOn, settings, open }, { actor, clock }) => {
    const { departmentId, accountId, personId, postId } = actor;
    const planId = open?.id ?? randomUUID();
    const version = (open?.version ?? 0) + 1;
    const asked = {
      ...{ state: "solving" as const, startsOn: columnOf(startsOn), settings: toJson(settings), version },
      ...{ preparedById: personId, preparedByPostId: postId, preparedAt: clock.now() },
    };
    // the answer before this one is no answer to what is asked now
    if (open) await tx.placementPlan.update({ where: { id: planId }, data: { ...asked, answer: Prisma.DbNull } });
    else await tx.placementPlan.create({ data: { id: planId, departmentId, programmeId, ...asked } });
    await enqueue(tx, "plan.solve", { planId, programmeId, version, departmentId, accountId, personId, postId });
    return {
      answer: { programmeId, planId },
      about: { kind: "programme", id: programmeId },
      changes: { planId, startsOn, ...settings.weights, pins: settings.pins.length, forbids: settings.forbids.length },
    };
  },
});

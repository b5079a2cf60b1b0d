import { z } from "zod";
import type { PlacementPlan, Prisma } from "@/generated/prisma/client";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Conflict } from "@/lib/domain/matching/conflict";
import type { PlanGround } from "@/lib/domain/matching/moved";
import type { Explanation, MatchingPlan } from "@/lib/domain/matching/plan";
import type { MatchingSettings } from "@/lib/domain/matching/problem";
import type { PlanState } from "@/lib/domain/vocabulary";
import { dayOf } from "@/lib/platform/days";
import type { Tx } from "@/lib/platform/db";
import { whole } from "@/lib/platform/input";
import type { ProgrammeScope } from "@/lib/policy/policy";

/** How much each part of the fit counts; 0 leaves it out. */
export const weightInput = {
  growth: whole(0, 10),
  contribution: whole(0, 10),
  wish: whole(0, 10),
  hostWish: whole(0, 10),
  balance: whole(0, 10),
} as const;
const pin = z.object({ personId: z.uuid(), positionId: z.uuid() });
const settingsKept: z.ZodType<MatchingSettings> = z.object({
  avoidNativePlace: z.boolean(),
  weights: z.object({
    ...{ growth: z.int(), contribution: z.int(), wish: z.int(), hostWish: z.int(), balance: z.int() },
  }),
  pins: z.array(pin),
  forbids: z.array(z.union([pin, z.object({ personId: z.uuid(), hostUnitId: z.uuid() })])),
});

/** Why there is no answer: the time was up, the job broke, the preparer lost the post, or the records moved meanwhile. */
export const PLAN_FAILURES = ["outOfTime", "error", "postGone", "moved"] as const;
export type PlanFailure = (typeof PLAN_FAILURES)[number];

/** What came of a plan, and what it was made on. */
export type PlanAnswer =
  | {
      kind: "planned";
      plan: MatchingPlan;
      explanations: readonly Explanation[] | null;
      ground: PlanGround;
      /** How long it was solved. */
      seconds: number;
    }
  | { kind: "impossible"; conflict: Conflict; ground: PlanGround }
  | { kind: "failed"; why: PlanFailure };

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
/** A part only this slice writes, in the shape it wrote it; anything else is a bug. */
const part = <T>() => z.custom<T>(isObject);
const ground = part<PlanGround>();
const answerKept: z.ZodType<PlanAnswer> = z.discriminatedUnion("kind", [
  z.object({
    ...{ kind: z.literal("planned"), plan: part<MatchingPlan>(), ground, seconds: z.number() },
    explanations: part<readonly Explanation[]>().nullable(),
  }),
  z.object({ kind: z.literal("impossible"), conflict: part<Conflict>(), ground }),
  z.object({ kind: z.literal("failed"), why: z.enum(PLAN_FAILURES) }),
]);

/** A plan as its row keeps it. */
export type LoadedPlan = {
  id: string;
  programmeId: string;
  state: PlanState;
  startsOn: CalendarDate;
  settings: MatchingSettings;
  answer: PlanAnswer | null;
  version: number;
};

export const planOf = (row: PlacementPlan): LoadedPlan => ({
  ...{ id: row.id, programmeId: row.programmeId, state: row.state, version: row.version },
  startsOn: dayOf(row.startsOn),
  settings: settingsKept.parse(row.settings),
  answer: row.answer === null ? null : answerKept.parse(row.answer),
});

/** A plan of a programme, with what permissions are judged on; null where the viewer reaches none such. */
export async function loadPlan(
  tx: Tx,
  { programmeId, planId }: { programmeId: string; planId: string },
): Promise<{ plan: LoadedPlan; scope: ProgrammeScope } | null> {
  const row = await tx.placementPlan.findFirst({ where: { id: planId, programmeId } });
  if (!row) return null;
  return {
    plan: planOf(row),
    scope: { scope: "programme", id: row.programmeId, departmentId: row.departmentId },
  };
}

/** The plan of a programme that is still worked on. */
export async function openPlanOf(tx: Tx, programmeId: string): Promise<LoadedPlan | null> {
  const row = await tx.placementPlan.findFirst({
    where: { programmeId, state: { notIn: ["confirmed", "discarded"] } },
  });
  return row && planOf(row);
}

/** Plain data of ours as the client's JSON columns take it. */
export const toJson = (value: object): Prisma.InputJsonObject => value as Prisma.InputJsonObject;

export const planLock = (programmeId: string): string => `plan:${programmeId}`;

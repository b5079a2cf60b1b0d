import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { RANKS } from "@/lib/domain/selection/ranks";
import { stagesWith, whyNotSetSelection } from "@/lib/domain/selection/registration";
import { EDUCATIONS, PARTY_STATUSES, STAGES } from "@/lib/domain/vocabulary";
import { columnOf } from "@/lib/platform/days";
import { date, id, listOf, oneOf, ticked, whole } from "@/lib/platform/input";
import { openingsLock } from "@/lib/platform/locks";
import { command } from "@/lib/platform/perform";
import { loadSelection } from "../facts";
import { settingGround } from "../setting-facts";

/** Some stages are every programme's; of the others it names its own. */
const stages = listOf(oneOf(STAGES)).transform(stagesWith);
const parties = listOf(oneOf(PARTY_STATUSES)).transform((chosen) =>
  PARTY_STATUSES.filter((one) => chosen.includes(one)),
);
const ageByRank = listOf(z.object({ rank: oneOf(RANKS), highestAge: whole(18, 65) })).refine(
  (rows) => new Set(rows.map((row) => row.rank)).size === rows.length,
  "chosenTwice",
);

/** S1: when stages are planned; those without a day are left out. */
const stageDays = listOf(z.object({ stage: oneOf(STAGES), on: date.optional() })).transform((rows) =>
  rows.flatMap(({ stage, on }) => (on ? [{ stage, on }] : [])),
);

/** S1, S5, S6: how a programme selects: when it registers, by which stages, weights and limits. */
export const setSelection = command({
  permission: "selection.set",
  input: z.object({
    ...{ programmeId: id, registrationFrom: date, registrationTo: date, stages, stageDays },
    ...{ examWeight: whole(0, 100), interviewRatio: whole(1, 10), dropsExtremes: ticked },
    ...{ highestAge: whole(18, 65).optional(), ageByRank, lowestEducation: oneOf(EDUCATIONS).optional() },
    ...{ serviceYears: whole(1, 40).optional(), parties, againYears: whole(1, 20).optional() },
    highestRank: oneOf(RANKS).optional(),
  }),
  // the openings' lock too: whether the programme may begin to select is judged by its placements
  locks: ({ programmeId }, actor) => [`programme:${programmeId}`, openingsLock(actor)],
  timeout: 10_000,
  load: async (tx, { programmeId }) => {
    const loaded = await loadSelection(tx, programmeId);
    if (!loaded) return null;
    const { scope, version, plan } = loaded;
    return { scope, version, subject: { plan, ground: await settingGround(tx, loaded) } };
  },
  decide: ({ plan, ground }, input) => {
    const { registrationFrom: from, registrationTo: to, stages, examWeight, interviewRatio, dropsExtremes } = input;
    const days = Object.fromEntries(input.stageDays.map(({ stage, on }) => [stage, on]));
    const { highestAge = null, lowestEducation = null, serviceYears = null } = input;
    const { againYears = null, highestRank = null, ageByRank, parties } = input;
    const limits = { highestAge, lowestEducation, serviceYears, againYears, highestRank, ageByRank, parties };
    const wanted = { from, to, stages, days, examWeight, interviewRatio, dropsExtremes, limits };
    const why = whyNotSetSelection(ground, plan, wanted);
    return why ? refuse(why) : accept(input);
  },
  save: async (tx, { programmeId, registrationFrom, registrationTo, ageByRank, stageDays, ...rest }, { actor }) => {
    const { departmentId } = actor;
    const none = { highestAge: null, lowestEducation: null, serviceYears: null, againYears: null, highestRank: null };
    const days = { registrationFrom: columnOf(registrationFrom), registrationTo: columnOf(registrationTo) };
    await tx.selection.upsert({
      where: { programmeId },
      create: { programmeId, departmentId, ...none, ...rest, ...days },
      update: { ...none, ...rest, ...days, version: { increment: 1 } },
    });
    await tx.ageByRank.deleteMany({ where: { programmeId } });
    await tx.ageByRank.createMany({ data: ageByRank.map((row) => ({ ...row, programmeId, departmentId })) });
    await tx.stageDay.deleteMany({ where: { programmeId } });
    const planned = stageDays.filter(({ stage }) => rest.stages.includes(stage));
    await tx.stageDay.createMany({
      data: planned.map(({ stage, on }) => ({ programmeId, departmentId, stage, plannedOn: columnOf(on) })),
    });
    return {
      answer: { programmeId },
      about: { kind: "programme", id: programmeId },
      changes: { registrationFrom, registrationTo, ageByRank, stageDays, ...rest },
    };
  },
});

import { randomUUID } from "node:crypto";
import { z } from "zod";
import { addDays, daysBetween } from "@/lib/domain/calendar-date";
import { accept, refuse } from "@/lib/domain/decision";
import { refusal } from "@/lib/domain/refusal";
import { stagesWith } from "@/lib/domain/selection/registration";
import { columnOf, dayOf } from "@/lib/platform/days";
import { id } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { isProgrammeNameTaken, programmeInput } from "../facts";

const { name, year, quota, startsOn } = programmeInput;

/**
 * S1, S2, O4: opens a programme as another one was: its settings, capabilities and way of selecting, every day of it moved
 * as far as the start. A draft: nobody is in it, its positions are offered and its approval entered anew.
 */
export const duplicateProgramme = command({
  permission: "programme.duplicate",
  input: z.object({ programmeId: id, name, year, quota, startsOn }),
  locks: (_, actor) => [`programmes:${actor.departmentId}`],
  timeout: 10_000,
  load: async (tx, { programmeId, name }, { actor }) => {
    const source = await tx.programme.findUnique({ where: { id: programmeId }, include: { capabilities: true } });
    if (!source) return null;
    const selection = await tx.selection.findUnique({
      where: { programmeId },
      include: { ageByRank: true, days: true },
    });
    const isTaken = await isProgrammeNameTaken(tx, actor.departmentId, name, null);
    const scope = { scope: "programme" as const, id: programmeId, departmentId: source.departmentId };
    return { scope, subject: { source, selection, isTaken } };
  },
  decide: ({ source, selection, isTaken }, input) =>
    isTaken
      ? refuse(refusal("programmeNameTaken", { name: input.name }))
      : accept({ ...input, source, selection, moved: daysBetween(dayOf(source.startsOn), input.startsOn) }),
  save: async (tx, { source, selection, moved, name, year, quota, startsOn }, { actor: { departmentId } }) => {
    const programmeId = randomUUID();
    const { frontLines, hostCapacity, enterpriseGrades, talkMonths, reportMonths, excellentShare } = source;
    await tx.programme.create({
      data: {
        ...{ id: programmeId, departmentId, name, year, quota, startsOn: columnOf(startsOn), status: "draft" },
        ...{ frontLines, hostCapacity, enterpriseGrades, talkMonths, reportMonths, excellentShare },
      },
    });
    await tx.capability.createMany({
      data: source.capabilities.map(({ name, place, levels }) => ({
        ...{ id: randomUUID(), departmentId, programmeId, name, place, levels },
      })),
    });
    const later = (day: Date) => columnOf(addDays(dayOf(day), moved));
    const own = { programmeId, departmentId };
    if (selection) {
      const { ageByRank, days, registrationFrom, registrationTo, ...settings } = selection;
      const registration = { registrationFrom: later(registrationFrom), registrationTo: later(registrationTo) };
      const stages = stagesWith(settings.stages);
      await tx.selection.create({ data: { ...settings, stages, ...own, ...registration, version: 1 } });
      await tx.ageByRank.createMany({ data: ageByRank.map((row) => ({ ...row, ...own })) });
      const planned = days.map(({ stage, plannedOn }) => ({ ...own, stage, plannedOn: later(plannedOn) }));
      await tx.stageDay.createMany({ data: planned });
    }
    return {
      answer: { programmeId },
      about: { kind: "programme", id: programmeId },
      changes: { from: source.id, name, quota, startsOn, selects: selection !== null },
    };
  },
});

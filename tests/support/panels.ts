import { randomUUID } from "node:crypto";
import { aCadre, aCandidate, aScene, aSelection, aUnit, aViewer } from "@seed/builders";
import type { PrismaClient } from "@/generated/prisma/client";
import { calendarDate } from "@/lib/domain/calendar-date";
import { STAGES, type Stage } from "@/lib/domain/vocabulary";
import { closePanel } from "@/lib/features/selection/commands/close-panel";
import { dissolvePanel } from "@/lib/features/selection/commands/dissolve-panel";
import { excuseScorer } from "@/lib/features/selection/commands/excuse-scorer";
import { formPanel } from "@/lib/features/selection/commands/form-panel";
import { giveMarks } from "@/lib/features/selection/commands/give-marks";
import { revisePanel } from "@/lib/features/selection/commands/revise-panel";
import { clockOn } from "@/lib/platform/clock";
import { columnOf } from "@/lib/platform/days";
import { perform } from "@/lib/platform/perform";
import type { PersonViewer } from "@/lib/platform/viewer";

/** Interviews of a test: those who wait for one, and a panel that sits. */
export const HELD = calendarDate("2026-03-12");
export const on = (day: string) => clockOn(calendarDate(day));
export const clock = clockOn(HELD);

/** A programme whose candidates wait at this stage, with so many scorers, each a person with a scorer's post. */
export async function anInterview(
  owner: PrismaClient,
  { candidates = 3, scorers = 3, at = "interview" as Stage, drops = false } = {},
) {
  const scene = await aScene(owner, { startsOn: calendarDate("2026-06-01") });
  const { departmentId, programmeId } = scene;
  await aSelection(scene);
  await owner.selection.update({ where: { programmeId }, data: { dropsExtremes: drops } });
  const sendingUnitId = await aUnit(scene, "市水务局", "cityOrgan");
  const staff = await aViewer(scene, "departmentStaff", { name: "周若敏" });
  const leader = await aViewer(scene, "departmentLeader", { name: "严正平" });
  const seats: PersonViewer[] = [];
  for (let i = 0; i < scorers; i++) seats.push(await aViewer(scene, "scorer", { name: `考官${"甲乙丙丁戊"[i]}` }));
  const people: { id: string; cadreId: string }[] = [];
  for (let i = 0; i < candidates; i++) {
    const cadreId = await aCadre(scene, sendingUnitId, { name: `人选${"甲乙丙丁戊"[i]}` });
    people.push({ id: await aCandidate(scene, { cadreId, sendingUnitId }), cadreId });
  }
  const passed = STAGES.slice(1, STAGES.indexOf(at));
  for (const stage of passed)
    await owner.candidateResult.createMany({
      data: people.map(({ id: candidateId }) => ({
        ...{ candidateId, departmentId, programmeId, stage, result: "passed" as const, decider: "市委组织部" },
        ...{ reason: "按程序", decidedOn: columnOf(calendarDate("2026-03-10")), recordedById: staff.personId },
        recordedOn: columnOf(calendarDate("2026-03-10")),
      })),
    });
  const candidateIds = people.map((one) => one.id);
  const input = (changes: { name?: string; scorerIds?: string[]; candidateIds?: string[] } = {}) => ({
    ...{ programmeId, name: changes.name ?? "第一考官组", heldOn: HELD },
    scorerIds: changes.scorerIds ?? seats.map((one) => one.personId),
    candidates: Object.fromEntries(
      (changes.candidateIds ?? candidateIds).map((id, i) => [id, { chosen: "on", place: String(i + 1) }]),
    ),
  });
  const form = (changes: Parameters<typeof input>[0] = {}, viewer = staff) =>
    perform(formPanel, input(changes), { viewer, clock });
  return { scene, staff, leader, seats, people, candidateIds, sendingUnitId, input, form };
}

/** The same with its panel formed, and its scorers as who they are once signed in. */
export async function aPanelSitting(owner: PrismaClient, options: Parameters<typeof anInterview>[1] = {}) {
  const interview = await anInterview(owner, options);
  const formed = await interview.form();
  if (formed.status !== "done") throw new Error(JSON.stringify(formed));
  const { panelId } = formed.answer;
  const seats = interview.seats.map((seat) => ({ ...seat, panels: [panelId] }));
  type Line = [candidate: number, points: string | null, was?: string];
  const mark = (seat: number, lines: Line[], at = clock) =>
    perform(
      giveMarks,
      {
        panelId,
        sheet: Object.fromEntries(
          lines.map(([candidate, points, was]) => [
            interview.candidateIds[candidate] ?? randomUUID(),
            { ...(points === null ? {} : { points }), ...(was === undefined ? {} : { was }) },
          ]),
        ),
      },
      { viewer: seats[seat] as PersonViewer, clock: at },
    );
  const close = (noScores: [number, string][] = [], viewer = interview.staff, at = clock, version?: number) =>
    perform(
      closePanel,
      { panelId, noScores: Object.fromEntries(noScores.map(([i, why]) => [interview.candidateIds[i], why])) },
      { viewer, clock: at, envelope: { version } },
    );
  const revise = (changes: Parameters<typeof interview.input>[0] = {}) => {
    const { programmeId: _, ...rest } = interview.input(changes);
    return perform(revisePanel, { panelId, ...rest }, { viewer: interview.staff, clock });
  };
  const dissolve = () => perform(dissolvePanel, { panelId }, { viewer: interview.staff, clock });
  const excuse = (seat: number, reason = "与人选是近亲属") =>
    perform(excuseScorer, { panelId, scorerId: seats[seat]?.personId, reason }, { viewer: interview.staff, clock });
  const everyone = async (points = "80") => {
    for (const seat of seats.keys()) {
      const done = await mark(
        seat,
        interview.candidateIds.map((_, i): Line => [i, points]),
      );
      if (done.status !== "done") throw new Error(JSON.stringify(done));
    }
  };
  const scores = () => owner.interviewScore.findMany({ where: { panelId } });
  return { ...interview, seats, panelId, mark, close, revise, dissolve, excuse, everyone, scores };
}

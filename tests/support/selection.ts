import { aCadre, aCandidate, aPanel, aSelection, aViewer, aYearUnderWay } from "@seed/builders";
import type { PrismaClient } from "@/generated/prisma/client";
import { addDays, calendarDate } from "@/lib/domain/calendar-date";
import { STAGES, type Stage, type StageResult } from "@/lib/domain/vocabulary";
import { lockList } from "@/lib/features/selection/commands/lock-list";
import { releaseSelection } from "@/lib/features/selection/commands/release-selection";
import { clockOn } from "@/lib/platform/clock";
import { columnOf } from "@/lib/platform/days";
import { perform } from "@/lib/platform/perform";

/** The stages of `aSelecting` were passed from this day on, one each day; the meeting and what follows come after. */
const PASSED_FROM = calendarDate("2026-02-10");
export const AFTER_STAGES = clockOn(calendarDate("2026-03-10"));

type Points = { exam?: number; interview?: number };

/** A year under way whose programme selects, and a way to put candidates of the sending unit before a stage of it. */
export async function aSelecting(owner: PrismaClient, { quota = 30 } = {}) {
  const year = await aYearUnderWay(owner);
  const { scene, sendingUnitId } = year;
  const { programmeId, departmentId } = scene;
  await owner.programme.update({ where: { id: programmeId }, data: { quota } });
  await aSelection(scene, { from: calendarDate("2026-01-01"), to: calendarDate("2026-01-31") });
  const recordedById = year.viewers.departmentStaff.personId;

  const decided = async (candidateId: string, stage: Stage, result: StageResult = "passed", reason = "按程序") => {
    const on = columnOf(addDays(PASSED_FROM, STAGES.indexOf(stage)));
    const decision = { result, decider: "市委组织部", decidedOn: on, reason, recordedById, recordedOn: on };
    await owner.candidateResult.create({ data: { candidateId, departmentId, programmeId, stage, ...decision } });
  };
  /** What exam and a closed panel leave behind, in hundredths. */
  const scored = async (candidateId: string, { exam, interview }: Points) => {
    const of = { candidateId, departmentId, programmeId };
    if (exam) await owner.examEntry.create({ data: { ...of, number: candidateId.slice(0, 8), points: exam } });
    if (!interview) return;
    const panel = await owner.panel.findFirst({ where: { programmeId } });
    const panelId = panel?.id ?? (await aPanel(scene, { scorerId: null, candidateIds: [] }));
    await owner.interviewScore.create({ data: { ...of, panelId, points: interview, closedOn: columnOf(PASSED_FROM) } });
  };
  /** A candidate who passed everything before a stage; of the sending unit and a new cadre unless given. */
  const candidateAt = async (
    stage: Stage,
    { cadreId, unitId = sendingUnitId, ...points }: { cadreId?: string; unitId?: string } & Points = {},
  ) => {
    const who = cadreId ?? (await aCadre(scene, unitId, { name: "滕越" }));
    const candidateId = await aCandidate(scene, { cadreId: who, sendingUnitId: unitId });
    await scored(candidateId, points);
    for (const one of STAGES.slice(1, STAGES.indexOf(stage))) await decided(candidateId, one);
    return candidateId;
  };
  return { ...year, programmeId, decided, candidateAt };
}

/** Of the sending unit one is passed, the cadre of the scene, and one not; one of another unit failed at the exam. */
export async function aDecidedSelection(owner: PrismaClient, { isScored = true } = {}) {
  const selecting = await aSelecting(owner);
  const { viewers, programmeId, candidateAt, decided, placement, scene, otherUnitId } = selecting;
  const points = (exam: number, interview?: number) => (isScored ? { exam, ...(interview ? { interview } : {}) } : {});
  const own = await candidateAt("committee", { cadreId: placement.cadreId, ...points(8650, 9000) });
  const failed = await candidateAt("committee", points(8000, 8100));
  const foreignCadre = await aCadre(scene, otherUnitId, { name: "简青" });
  const foreign = await candidateAt("writtenExam", {
    ...{ cadreId: foreignCadre, unitId: otherUnitId, ...points(5100) },
  });
  await decided(own, "committee", "passed", "甲的研究理由");
  await decided(failed, "committee", "failed", "乙的研究理由");
  await decided(foreign, "writtenExam", "failed", "丙的笔试理由");
  const leader = { viewer: viewers.departmentLeader, clock: AFTER_STAGES };
  const release = (kind: string) => perform(releaseSelection, { programmeId, kind }, leader);
  const lock = () =>
    perform(
      lockList,
      { programmeId, body: "市委常委会", decidedOn: "2026-03-08", documentNumber: "栖常〔2026〕9号" },
      leader,
    );
  const foreignViewer = await aViewer(scene, "cadre", { unitId: otherUnitId, personId: foreignCadre });
  return { ...selecting, own, failed, foreign, release, lock, foreignViewer };
}

import { placesOf, RANKINGS, type RankingOf, rankedFor } from "@/lib/domain/selection/cut";
import { clock } from "@/lib/platform/clock";
import { reading } from "@/lib/platform/db";
import type { PersonViewer } from "@/lib/platform/viewer";
import { namedCandidates, scoresIn } from "./exam-queries";

/** S5: a programme's ranking for the exam or after the interview, with what the line proposes; the department's alone. */
export const rankingPage = (viewer: PersonViewer, programmeId: string, asked: string | null) =>
  reading(viewer, async (tx) => {
    const found = await scoresIn(tx, viewer, programmeId);
    if (!found) return null;
    const { programme, candidates, plan } = found;
    const views = RANKINGS.filter((stage) => plan.stages.includes(stage));
    const begun = (stage: RankingOf) =>
      candidates.some(({ course }) => course.records.some((record) => record.stage === stage));
    // what is asked; else the exam until it is decided, then the interview
    const of =
      views.find((stage) => stage === asked) ?? (views.length > 1 && begun("writtenExam") ? views[1] : views[0]);
    const rule = {
      ...{ quota: programme.quota, interviewRatio: plan.interviewRatio, examWeight: plan.examWeight },
      hasInterview: plan.stages.includes("interview"),
    };
    const named = await namedCandidates(tx, candidates);
    const byId = new Map(candidates.map((one) => [one.id, one]));
    const contenders = candidates.map(({ id, exam, interview, course }) => ({ key: id, exam, interview, course }));
    const placed = of ? rankedFor(of, contenders, rule) : [];
    return {
      ...{ id: programmeId, name: programme.name, isOpen: programme.status === "open", today: clock.today() },
      ...{ views, of: of ?? null, ...rule, places: of ? placesOf(of, rule) : 0 },
      rows: placed.map(({ key, ...one }) => {
        const candidate = byId.get(key);
        const { number = null, cadreId = "", sendingUnitId = "" } = candidate ?? {};
        return { id: key, ...named({ cadreId, sendingUnitId }), number, ...one };
      }),
    };
  });

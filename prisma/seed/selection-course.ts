import { invited, panelScore, type Ranked, ranking } from "@/lib/domain/selection/ranking";
import type { NoScore } from "@/lib/domain/vocabulary";
import type { CadreSketch } from "./content/names";

/** Someone who is put forward, with what they will score; points in hundredths. */
export type Runner = {
  name: string;
  from: string;
  wishes: readonly string[];
  /** Too old for the rank: out at the qualification, but for one of a programme for whom the leader waives it. */
  isTooOld: boolean;
  withdraws: boolean;
  exam: { points: number } | NoScore;
  /** What each of a panel's five scorers gives. */
  marks: readonly number[];
};

/** S6: in the demo's programmes 二级科员 are at most 35. */
export const isTooOld = ({ rank, born }: Pick<CadreSketch, "rank" | "born">, year: number): boolean =>
  rank === "二级科员" && year - Number(born.slice(0, 4)) > 35;

export const marksAround = (base: number, salt: number): number[] =>
  [0, 1, 2, 3, 4].map((scorer) => base + (((salt * 7 + scorer * 13) % 9) - 4) * 50);

/** Who comes how far, by the rules the programme itself goes by; what the staff then enters. */
export type Course = {
  waived: Runner | null;
  barred: readonly Runner[];
  qualified: readonly Runner[];
  /** Of those qualified, the ones who sit the exam. */
  sitting: readonly Runner[];
  unscored: readonly { runner: Runner; why: NoScore }[];
  invited: readonly Runner[];
  /** By the combined score, best first. */
  ranked: readonly Runner[];
};

export function courseOf(
  runners: readonly Runner[],
  { quota, ratio, waives }: { quota: number; ratio: number; waives: boolean },
): Course {
  const waived = (waives && runners.find((one) => one.isTooOld)) || null;
  const barred = runners.filter((one) => one.isTooOld && one !== waived);
  const qualified = runners.filter((one) => !barred.includes(one));
  const sitting = qualified.filter((one) => !one.withdraws);
  const byExam = ranking(
    sitting.map((key) => ({ key, exam: key.exam, interview: null })),
    100,
  );
  const come = invited(byExam, quota, ratio).map(({ key }) => key);
  const both: Ranked<Runner>[] = ranking(
    come.map((key) => ({ key, exam: key.exam, interview: { points: panelScore(key.marks, true) ?? 0 } })),
    50,
  );
  return {
    ...{ waived, barred, qualified, sitting, invited: come },
    unscored: sitting.flatMap((runner) => (typeof runner.exam === "string" ? [{ runner, why: runner.exam }] : [])),
    ranked: both.map(({ key }) => key),
  };
}

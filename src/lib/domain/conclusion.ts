import { firstRefusal, type Refusal, refusal } from "./refusal";
import type { Standing } from "./vocabulary";
import {
  type FindingKind,
  GRADES,
  type Grade,
  LEVELS,
  type Level,
  MARKS,
  type Mark,
  VIRTUES,
  type Virtue,
} from "./vocabulary";

export type FindingFact = { kind: FindingKind; text: string; evidence: readonly string[] };

/** O3: what a review concludes, as far as it is filled in. Scores by capability id, whole levels 1–5. */
export type ConclusionDraft = {
  scores: Readonly<Record<string, number | null>>;
  marks: Readonly<Partial<Record<Virtue, string | null>>>;
  findings: readonly FindingFact[];
  grade: number | null;
};

/** O3: the same, complete. */
export type Conclusion = {
  scores: Record<string, Level>;
  marks: Record<Virtue, Mark>;
  findings: readonly FindingFact[];
  grade: Grade;
};

export const isLevel = (value: unknown): value is Level => LEVELS.some((level) => level === value);
export const isGrade = (value: unknown): value is Grade => GRADES.some((grade) => grade === value);
const isMark = (value: unknown): value is Mark => MARKS.some((mark) => mark === value);
const isFilled = (text: string) => text.trim() !== "";

/** O4: how many of the capabilities have no whole level 1–5. */
export const unscored = (scores: Readonly<Record<string, number | null>>, capabilityIds: readonly string[]): number =>
  capabilityIds.filter((id) => !isLevel(scores[id])).length;

/** O3: why a conclusion is not complete: every capability, all five virtues, strengths, gaps, their evidence, the grade. */
export const whyNotComplete = (draft: ConclusionDraft, capabilityIds: readonly string[]): Refusal | null =>
  firstRefusal(
    () => {
      const missing = unscored(draft.scores, capabilityIds);
      return missing > 0 ? refusal("scoresIncomplete", { missing }) : null;
    },
    () => {
      const missing = VIRTUES.filter((virtue) => !isMark(draft.marks[virtue])).length;
      return missing > 0 ? refusal("marksIncomplete", { missing }) : null;
    },
    () =>
      draft.findings.some((one) => one.kind === "strength" && isFilled(one.text)) ? null : refusal("strengthMissing"),
    () => (draft.findings.some((one) => one.kind === "gap" && isFilled(one.text)) ? null : refusal("gapMissing")),
    () => {
      const bare = draft.findings.filter((one) => isFilled(one.text) && !one.evidence.some(isFilled)).length;
      return bare > 0 ? refusal("evidenceMissing", { missing: bare }) : null;
    },
    () => (isGrade(draft.grade) ? null : refusal("gradeMissing")),
  );

/** O3: the draft as a complete conclusion with empty lines left out; null while `whyNotComplete` has a reason. */
export function completed(draft: ConclusionDraft, capabilityIds: readonly string[]): Conclusion | null {
  if (whyNotComplete(draft, capabilityIds) || !isGrade(draft.grade)) return null;
  const scores: Record<string, Level> = {};
  for (const id of capabilityIds) {
    const level = draft.scores[id];
    if (isLevel(level)) scores[id] = level;
  }
  const findings = draft.findings
    .filter((one) => isFilled(one.text))
    .map((one) => ({ ...one, text: one.text.trim(), evidence: one.evidence.filter(isFilled) }));
  return { scores, marks: { ...draft.marks } as Record<Virtue, Mark>, findings, grade: draft.grade };
}

/** O3: the key under which `wording` has the grade: 'civilServant.2' is 称职, 'institutionStaff.2' 合格. */
export const gradeWord = (grade: Grade, standing: Standing): `${Standing}.${Grade}` => `${standing}.${grade}`;

/** O3: what a grade is worded by; `own` holds the programme's four words for enterprise staff, or none. */
export type GradeScale = { standing: Standing; own: readonly string[] };

/** O3: the programme's own word of a grade; null where the customary ones hold. */
export const ownGradeWord = (grade: Grade, { standing, own }: GradeScale): string | null =>
  standing === "enterpriseStaff" ? (own[grade - 1] ?? null) : null;

/** O4: how one capability moved. `null` = 未测 for the baseline, 未定 for the need. */
export type CapabilityChange = {
  capabilityId: string;
  baseline: Level | null;
  level: Level;
  need: Level | null;
  /** Level minus baseline. */
  change: number | null;
  /** What is still missing to the need; 0 when it is met. */
  gap: number | null;
};

/** O4: the change since the baseline and the gap to what the position needs. */
export const capabilityChange = (
  capabilityId: string,
  level: Level,
  baseline: Level | null,
  need: Level | null,
): CapabilityChange => ({
  capabilityId,
  baseline,
  level,
  need,
  change: baseline === null ? null : level - baseline,
  gap: need === null ? null : Math.max(0, need - level),
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { capabilityChange, completed, gradeWord, isLevel, ownGradeWord, whyNotComplete } from "@/lib/domain/conclusion";
import { GRADES, LEVELS, STANDINGS } from "@/lib/domain/vocabulary";
import { statuses as english } from "@/lib/wording/en/statuses";
import { statuses } from "@/lib/wording/zh-CN/statuses";
import { aConclusion, CAPABILITIES } from "./a-placement";

const strength = { kind: "strength" as const, text: "熟悉政策", evidence: ["7月汇报"] };
const gap = { kind: "gap" as const, text: "协调经验少", evidence: ["9月谈话"] };

describe("O3 a complete conclusion", () => {
  it.each([
    ["everything", aConclusion(), null],
    ["a capability unscored", aConclusion({ scores: { theory: 4, coordination: null } }), "scoresIncomplete"],
    ["a capability left out", aConclusion({ scores: { theory: 4 } }), "scoresIncomplete"],
    ["half a level", aConclusion({ scores: { theory: 4, coordination: 3.5 } }), "scoresIncomplete"],
    ["a level of six", aConclusion({ scores: { theory: 6, coordination: 3 } }), "scoresIncomplete"],
    ["a virtue unmarked", aConclusion({ marks: { ...aConclusion().marks, integrity: null } }), "marksIncomplete"],
    [
      "a mark that is none",
      aConclusion({ marks: { ...aConclusion().marks, integrity: "splendid" } }),
      "marksIncomplete",
    ],
    ["no strength", aConclusion({ findings: [gap] }), "strengthMissing"],
    ["a strength of blanks", aConclusion({ findings: [{ ...strength, text: "  " }, gap] }), "strengthMissing"],
    ["no gap", aConclusion({ findings: [strength] }), "gapMissing"],
    ["a gap without evidence", aConclusion({ findings: [strength, { ...gap, evidence: [" "] }] }), "evidenceMissing"],
    ["no grade", aConclusion({ grade: null }), "gradeMissing"],
    ["a fifth grade", aConclusion({ grade: 5 }), "gradeMissing"],
  ] as const)("O3 %s", (_, draft, code) => {
    expect(whyNotComplete(draft, CAPABILITIES)?.code ?? null).toBe(code);
    expect(completed(draft, CAPABILITIES) === null).toBe(code !== null);
  });

  it("O3 empty lines and strangers' scores are left out of what is saved", () => {
    const draft = aConclusion({
      scores: { theory: 4, coordination: 3, other: 1 },
      findings: [
        strength,
        { kind: "gap", text: "", evidence: [] },
        { ...gap, text: " 协调经验少 ", evidence: ["9月谈话", ""] },
      ],
    });
    const conclusion = completed(draft, CAPABILITIES);
    expect(conclusion?.scores).toEqual({ theory: 4, coordination: 3 });
    expect(conclusion?.findings).toEqual([strength, gap]);
  });

  it("O3 a level is a whole number from 1 to 5 and nothing else", () => {
    fc.assert(fc.property(fc.double({ noNaN: true }), (n) => isLevel(n) === (Number.isInteger(n) && n >= 1 && n <= 5)));
  });
});

describe("O3 the grade is worded by standing", () => {
  it.each([
    ["civilServant", ["优秀", "称职", "基本称职", "不称职"]],
    ["participating", ["优秀", "称职", "基本称职", "不称职"]],
    ["institutionStaff", ["优秀", "合格", "基本合格", "不合格"]],
  ] as const)("O3 %s", (standing, words) => {
    const message = (key: string) =>
      key.split(".").reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], statuses.grades);
    expect(GRADES.map((grade) => message(gradeWord(grade, standing)))).toEqual(words);
  });

  it("O3 every standing words every grade in both languages", () => {
    for (const language of [statuses, english]) {
      for (const standing of STANDINGS)
        expect(new Set(Object.values(language.grades[standing])).size).toBe(GRADES.length);
    }
  });
});

describe("O4 change and gap", () => {
  it.each([
    ["O4 risen, short of the need", 3, 2, 4, 1, 1],
    ["O4 fallen", 2, 3, 2, -1, 0],
    ["O4 beyond the need", 5, 3, 3, 2, 0],
    ["O4 未测", 3, null, 4, null, 1],
    ["O4 no need set", 3, 3, null, 0, null],
  ] as const)("%s", (_, level, baseline, need, change, missing) => {
    expect(capabilityChange("theory", level, baseline, need)).toMatchObject({ change, gap: missing });
  });

  it("O4 a gap is never negative, and closed exactly when the need is reached", () => {
    const level = fc.constantFrom(...LEVELS);
    fc.assert(
      fc.property(level, level, level, (now, before, need) => {
        const { change, gap: missing } = capabilityChange("c", now, before, need);
        return missing === Math.max(0, need - now) && (missing === 0) === now >= need && before + (change ?? 0) === now;
      }),
    );
  });
});

describe("O3 the words of a grade", () => {
  it("O3 a programme may word the grades of enterprise staff; everyone else keeps the customary words", () => {
    const own = ["A", "B", "C", "D"];
    expect(GRADES.map((grade) => ownGradeWord(grade, { standing: "enterpriseStaff", own }))).toEqual(own);
    expect(ownGradeWord(1, { standing: "enterpriseStaff", own: [] })).toBeNull();
    expect(ownGradeWord(1, { standing: "civilServant", own })).toBeNull();
  });
});

import { type GradeScale, gradeWord, ownGradeWord } from "@/lib/domain/conclusion";
import type { Grade, Standing } from "@/lib/domain/vocabulary";

/** A grade in words: the programme's for enterprise staff where it has its own, else the customary ones (`statuses.grades`). */
export const gradeIn = (scale: GradeScale, grade: Grade, words: (key: `${Standing}.${Grade}`) => string): string =>
  ownGradeWord(grade, scale) ?? words(gradeWord(grade, scale.standing));

/** The header words of each field of a sheet of exam scores, the usual one first. */
export const EXAM_WORDS = {
  number: ["准考证号", "准考证", "准考证号码", "考号", "考生号", "考生编号"],
  name: ["姓名", "考生姓名", "考生", "名字"],
  score: ["成绩", "笔试成绩", "笔试得分", "分数", "得分", "总分", "笔试分数"],
  remark: ["备注", "说明"],
} as const;

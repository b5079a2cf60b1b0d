import type { Party, ReviewSide } from "@/lib/domain/vocabulary";

/** One of every record that hangs on a placement, and the ids by which a command may be aimed at it. */
export type Target = {
  departmentId: string;
  programmeId: string;
  capabilityIds: string[];
  placementId: string;
  sendingUnitId: string;
  hostUnitId: string;
  cadreId: string;
  positionId: string;
  /** Of the placement's cadre. */
  idNumber: string;
  /** A programme that selects, and the placement's cadre as a candidate of it whom a panel hears. */
  selectingId: string;
  candidateId: string;
  examNumber: string;
  panelId: string;
  /** Who sits on that panel, and a panel that was formed by mistake. */
  scorerId: string;
  idlePanelId: string;
  /** A plan of it that was given up. */
  planId: string;
  /** A meeting of that programme that is being prepared, with the candidate on its list. */
  meetingId: string;
  leaderId: string;
  /** A cadre of the sending unit who is not placed. */
  freeCadreId: string;
  /** Someone of the host without an account. */
  personId: string;
  accountId: string;
  postId: string;
  /** A day of the calendar the department entered. */
  day: string;
  reviewId: string;
  /** The released parts of the half-year review. */
  parts: Record<Exclude<ReviewSide, "department">, string>;
  reports: Record<Exclude<Party, "cadre">, string>;
  feedback: Record<Exclude<Party, "department">, string>;
  /** The scan of a paper receipt. */
  scanId: string;
  /** Two staged imports of one bad row each: one to work on, one to give up. */
  imports: Record<"kept" | "givenUp", string>;
};

/** The texts no stranger may meet, by what they stand in; `mark` tells one placement's from another's. */
export const secretsOf = (mark: string) => ({
  talk: `${mark}谈话约定内容`,
  note: `${mark}谈话内部备注`,
  report: `${mark}汇报思想情况`,
  answer: `${mark}对汇报的意见`,
  comment: `${mark}考核评语`,
  finding: `${mark}考核不足`,
  evidence: `${mark}不足的事例`,
  releasedPart: `${mark}已提交的评价`,
  unreleasedPart: `${mark}未提交的评价`,
  kin: `${mark}亲属姓名`,
  breach: `${mark}违纪情形`,
  performance: `${mark}现实表现`,
  standingNote: `${mark}工资保留备注`,
  assessmentNote: `${mark}年度考核备注`,
  missed: `${mark}未考核缘由`,
  fileName: `${mark}单位名册.xlsx`,
  importedName: `${mark}导入的单位`,
  stageReason: `${mark}环节结果理由`,
  examNumber: `${mark.codePointAt(0)}0601`,
  waiverReason: `${mark}放宽条件理由`,
  conclusion: `${mark}考察结论`,
  material: `${mark}考察谈话内容`,
  agenda: `${mark}会议议程`,
  scan: `${mark}回执.pdf`,
  idNumber: `${mark.codePointAt(0)}1199108150027`,
});
export type Secrets = ReturnType<typeof secretsOf>;

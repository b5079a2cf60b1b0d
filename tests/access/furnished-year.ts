import { randomUUID } from "node:crypto";
import {
  aCadre,
  aLeader,
  aPerson,
  aPlacement,
  aPosition,
  aUnit,
  aViewer,
  aYearUnderWay,
  type Scene,
} from "@seed/builders";
import type { PrismaClient } from "@/generated/prisma/client";
import { calendarDate } from "@/lib/domain/calendar-date";
import type { Party, ReviewSide } from "@/lib/domain/vocabulary";
import { columnOf } from "@/lib/platform/days";

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
  scan: `${mark}回执.pdf`,
  idNumber: `${mark}10101199108150027`,
});
export type Secrets = ReturnType<typeof secretsOf>;

const day = (value: string) => columnOf(calendarDate(value));
const at = new Date("2026-07-01T02:00:00Z");
const partOf = (text: string) => ({
  scores: {},
  marks: {},
  findings: [{ kind: "gap", text, evidence: [text] }],
  grade: null,
  comment: text,
});

/** Fills a placement with one of everything, written as the owner. `authorId` recorded the talk and its note. */
export async function furnish(
  scene: Scene,
  placement: { id: string; cadreId: string; positionId: string },
  units: { sendingUnitId: string; hostUnitId: string },
  { mark, authorId, entered }: { mark: string; authorId: string; entered: string },
): Promise<Target> {
  const { owner, departmentId, programmeId, capabilityIds } = scene;
  const { id: placementId, cadreId, positionId } = placement;
  const { sendingUnitId, hostUnitId } = units;
  const says = secretsOf(mark);
  const keys = { departmentId, placementId, sendingUnitId, hostUnitId, cadreId };
  const ids = <T extends string>(...names: T[]) =>
    Object.fromEntries(names.map((n) => [n, randomUUID()])) as Record<T, string>;

  const talkId = randomUUID();
  const told = { side: "host", kind: "routine", heldOn: day("2026-06-10"), recordedOn: day("2026-06-10") } as const;
  await owner.talk.create({
    data: {
      ...keys,
      ...told,
      id: talkId,
      talkedById: authorId,
      recordedById: authorId,
      recordedAt: at,
      agreed: says.talk,
    },
  });
  await owner.talkNote.create({ data: { ...keys, talkId, authorId, text: says.note } });
  await owner.kinDeclaration.create({ data: { ...keys, name: says.kin, relation: "配偶" } });
  await owner.breach.create({
    data: {
      ...keys,
      happenedOn: day("2026-06-01"),
      description: says.breach,
      recordedById: authorId,
      recordedOn: day("2026-06-02"),
    },
  });
  await owner.standingCheck.create({
    data: { ...keys, item: "pay", confirmedOn: day("2026-05-01"), confirmedById: authorId, note: says.standingNote },
  });
  await owner.annualAssessment.create({
    data: { ...keys, year: 2026, assessor: "hostUnit", note: says.assessmentNote },
  });
  await owner.missedReview.create({
    data: { ...keys, kind: "endOfTerm", reason: says.missed, signedById: authorId, signedOn: day("2026-06-02") },
  });
  await owner.placementOutcome.create({
    data: {
      ...keys,
      kind: "returned",
      performance: says.performance,
      need: says.performance,
      decidedOn: day("2026-06-02"),
      decidedById: authorId,
    },
  });
  await owner.baseline.create({
    data: {
      ...keys,
      state: "proposed",
      scores: Object.fromEntries(capabilityIds.map((id) => [id, 2])),
      proposedOn: day("2026-04-20"),
    },
  });
  await owner.identity.create({ data: { personId: cadreId, departmentId, idNumber: says.idNumber } });

  const reportId = randomUUID();
  const reports = ids("department", "sendingUnit", "hostUnit");
  const delivered = { deliveredOn: day("2026-07-01"), deliveredAt: at, dueOn: day("2026-07-15") };
  await owner.$transaction([
    owner.report.create({
      data: {
        ...keys,
        ...{ id: reportId, period: 1, fromOn: day("2026-04-01"), toOn: day("2026-06-30") },
        ...{ work: says.report, study: says.report, life: says.report, thought: says.report },
        ...{ submittedOn: day("2026-07-01"), submittedAt: at },
      },
    }),
    owner.delivery.createMany({
      data: Object.entries(reports).map(([party, id]) => ({
        ...keys,
        ...delivered,
        id,
        kind: "report",
        reportId,
        party: party as Party,
      })),
    }),
  ]);
  await owner.receipt.create({
    data: {
      ...keys,
      deliveryId: reports.hostUnit,
      party: "hostUnit",
      kind: "answered",
      personId: authorId,
      onDay: day("2026-07-02"),
      at,
      text: says.answer,
    },
  });

  const reviewId = randomUUID();
  const feedback = ids("cadre", "sendingUnit", "hostUnit");
  await owner.$transaction([
    owner.review.create({
      data: {
        ...keys,
        id: reviewId,
        kind: "halfYear",
        grade: 2,
        comment: says.comment,
        signedById: authorId,
        signedOn: day("2026-09-28"),
        signedAt: at,
      },
    }),
    owner.finding.create({
      data: { ...keys, reviewId, kind: "gap", place: 1, text: says.finding, evidence: [says.evidence] },
    }),
    owner.delivery.createMany({
      data: Object.entries(feedback).map(([party, id]) => ({
        ...keys,
        ...delivered,
        id,
        kind: "feedback",
        reviewId,
        party: party as Party,
      })),
    }),
  ]);
  const scanId = randomUUID();
  await owner.storedFile.create({
    data: {
      ...{ id: scanId, departmentId, placementId, key: randomUUID(), name: says.scan, mediaType: "application/pdf" },
      ...{ bytes: 1200, sha256: "a".repeat(64), createdById: authorId, createdAt: at },
    },
  });
  const parts = ids("cadre", "sendingUnit", "hostUnit");
  for (const side of ["cadre", "sendingUnit", "hostUnit"] as const) {
    const written = { ...keys, side, writtenById: authorId };
    await owner.reviewPart.create({
      data: {
        ...written,
        id: parts[side],
        kind: "halfYear",
        state: "released",
        content: partOf(says.releasedPart + side),
        releasedById: authorId,
        releasedOn: day("2026-09-20"),
      },
    });
    await owner.reviewPart.create({
      data: { ...written, kind: "endOfTerm", content: partOf(says.unreleasedPart + side) },
    });
  }
  await owner.calendarDay.create({ data: { departmentId, day: day(entered), kind: "rest" } });

  const account = await aViewer(scene, "hostSecretary", { unitId: hostUnitId, name: `${mark}秘书` });
  const leaderPersonId = await aLeader(scene, hostUnitId, { name: `${mark}副镇长` });
  const leader = await owner.unitLeader.findFirstOrThrow({ where: { personId: leaderPersonId } });
  return {
    ...{ departmentId, programmeId, capabilityIds, placementId, sendingUnitId, hostUnitId, cadreId, positionId },
    ...{ leaderId: leader.id, freeCadreId: await aCadre(scene, sendingUnitId, { name: `${mark}干部` }) },
    ...{
      personId: await aPerson(scene, `${mark}职工`, hostUnitId),
      accountId: account.accountId,
      postId: account.postId,
    },
    ...{ day: entered, reviewId, parts, reports, feedback, scanId },
  };
}

/** A year under way with one of everything, and beside it a placement between two other units of the same department. */
export async function aFurnishedDepartment(owner: PrismaClient, marks: { own: string; other: string }) {
  const year = await aYearUnderWay(owner);
  const { scene, sendingUnitId, hostUnitId, otherUnitId } = year;
  const own = await furnish(
    scene,
    year.placement,
    { sendingUnitId, hostUnitId },
    {
      ...{ mark: marks.own, authorId: year.mentorId, entered: "2026-12-30" },
    },
  );
  const elsewhere = { sendingUnitId: otherUnitId, hostUnitId: await aUnit(scene, "云溪镇") };
  const guide = await aLeader(scene, elsewhere.hostUnitId, { name: "莫怀山", mentor: true, firstResponsible: true });
  const placement = await aPlacement(scene, {
    ...elsewhere,
    cadreId: await aCadre(scene, otherUnitId, { name: "简青" }),
    positionId: await aPosition(scene, elsewhere.hostUnitId, { title: "乡长助理" }),
  });
  const other = await furnish(scene, placement, elsewhere, {
    mark: marks.other,
    authorId: guide,
    entered: "2026-12-29",
  });
  return { ...year, own, other, guideElsewhere: guide };
}

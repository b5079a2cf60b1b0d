import { randomUUID } from "node:crypto";
import { aPerson } from "@seed/builders";
import type { Party } from "@/lib/domain/vocabulary";
import { at, day, type Ground, ids } from "./furnish-course";
import type { Target } from "./target";

const partOf = (text: string) => ({
  scores: {},
  marks: {},
  findings: [{ kind: "gap", text, evidence: [text] }],
  grade: null,
  comment: text,
});

const delivered = { deliveredOn: day("2026-07-01"), deliveredAt: at, dueOn: day("2026-07-15") };

/** A report and a signed review with their deliveries, the sides' parts of it, and a scan. */
export async function furnishPapers(
  ground: Ground,
): Promise<Pick<Target, "reports" | "reviewId" | "feedback" | "parts" | "scanId">> {
  const reports = await aReport(ground);
  const { reviewId, feedback } = await aReview(ground);
  return { reports, reviewId, feedback, parts: await theParts(ground), scanId: await aScan(ground) };
}

async function aReport({ scene: { owner }, keys, says, authorId }: Ground): Promise<Target["reports"]> {
  const reportId = randomUUID();
  const reports = ids("department", "sendingUnit", "hostUnit");
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
  return reports;
}

async function aReview({
  scene: { owner },
  keys,
  says,
  authorId,
}: Ground): Promise<Pick<Target, "reviewId" | "feedback">> {
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
  return { reviewId, feedback };
}

/** Released ones of the half-year review, drafts of the end-of-term review. */
async function theParts({ scene: { owner }, keys, says, authorId }: Ground): Promise<Target["parts"]> {
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
  return parts;
}

async function aScan({ scene, keys: { departmentId, placementId }, says }: Ground): Promise<string> {
  const scanId = randomUUID();
  // the department's own: whoever stored a file may read it
  const createdById = await aPerson(scene, "档案员");
  await scene.owner.storedFile.create({
    data: {
      ...{ id: scanId, departmentId, placementId, key: randomUUID(), name: says.scan, mediaType: "application/pdf" },
      ...{ bytes: 1200, sha256: "a".repeat(64), createdById, createdAt: at },
    },
  });
  return scanId;
}

import { aYearUnderWay } from "@seed/builders";
import type { PrismaClient } from "@/generated/prisma/client";
import { calendarDate } from "@/lib/domain/calendar-date";
import { signReview } from "@/lib/features/reviews/commands/sign-review";
import { clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";

/** A day on which the half-year review of a year begun on 2026-04-01 can be signed. */
export const IN_WINDOW = clockOn(calendarDate("2026-09-28"));

type Year = Awaited<ReturnType<typeof aYearUnderWay>>;

/** A review form filled in whole. */
export const aConclusion = (year: Pick<Year, "scene">, { level = 3, grade = 2 } = {}) => ({
  scores: Object.fromEntries(year.scene.capabilityIds.map((id) => [id, String(level)])),
  marks: { virtue: "good", ability: "fairlyGood", diligence: "good", achievement: "fairlyGood", integrity: "good" },
  strengths: { 0: { text: "下村勤，情况熟", evidence: "9月10日谈话：走访完全部14个村" } },
  gaps: { 0: { text: "跨部门事项牵头不够", evidence: "8月26日协调会由镇长主持" } },
  grade: String(grade),
  comment: "作风踏实，群众认可；牵头协调的历练还不够。",
});

/** A year whose half-year review is signed, with its three deliveries by party. */
export async function aSignedReview(owner: PrismaClient) {
  const year = await aYearUnderWay(owner);
  const input = { placementId: year.placement.id, kind: "halfYear", ...aConclusion(year) };
  const done = await perform(signReview, input, { viewer: year.viewers.departmentLeader, clock: IN_WINDOW });
  if (done.status !== "done") throw new Error(`not signed: ${JSON.stringify(done)}`);
  const deliveries = await owner.delivery.findMany({ where: { placementId: year.placement.id } });
  const to = (party: string): string => {
    const found = deliveries.find((one) => one.party === party);
    if (!found) throw new Error(`nothing was delivered to ${party}`);
    return found.id;
  };
  return { ...year, reviewId: done.answer.reviewId, to };
}

import { addDays, addMonths, type CalendarDate } from "@/lib/domain/calendar-date";
import type { ReviewKind } from "@/lib/domain/vocabulary";
import { acknowledgeReport } from "@/lib/features/reporting/commands/acknowledge-report";
import { commentReport } from "@/lib/features/reporting/commands/comment-report";
import { openReport } from "@/lib/features/reporting/commands/open-report";
import { acknowledgeFeedback } from "@/lib/features/reviews/commands/acknowledge-feedback";
import { draftReviewPart } from "@/lib/features/reviews/commands/draft-review-part";
import { openFeedback } from "@/lib/features/reviews/commands/open-feedback";
import { releaseReviewPart } from "@/lib/features/reviews/commands/release-review-part";
import { signReview } from "@/lib/features/reviews/commands/sign-review";
import { COMMENTS, type FindingText, GAPS, SELF_COMMENTS, SENDING_VIEWS, STRENGTHS } from "./content/reviews";
import { does } from "./diary";
import type { Year } from "./placement-year";

/** O3: each side's part, the department's draft, the signature; then the feedback to three parties. */
export function liveReview(year: Year, kind: ReviewKind): void {
  const { diary, cast, startsOn, endsOn, plan, place, cadre, sending, host, id } = year;
  const due = kind === "halfYear" ? addMonths(startsOn, 6) : endsOn;
  const content = async (lift: number) => contentFor(year, kind, lift);
  const part = { placementId: id, kind };
  const input = async (lift: number, comment: string) => ({
    placementId: part.placementId(),
    kind,
    ...(await content(lift)),
    comment,
  });
  const pick = (texts: readonly string[]) => texts[(place + (kind === "halfYear" ? 0 : 1)) % texts.length] as string;

  diary.on(addDays(due, -18), async (day) => {
    await does(cadre.viewer, day, releaseReviewPart, await input(0, pick(SELF_COMMENTS)));
  });
  const sendingWaits = plan.flaw === "sendingWaits" && kind === "halfYear";
  diary.on(addDays(due, -14), async (day) => {
    if (sendingWaits) return;
    await does(sending.liaison, day, releaseReviewPart, { placementId: id(), kind, comment: pick(SENDING_VIEWS) });
  });
  diary.on(addDays(due, -11), async (day) => {
    await does(year.mentor(), day, draftReviewPart, await input(0, pick(COMMENTS)));
  });
  if (place % 5 === 2 && plan.stage === "halfSoon") return;
  diary.on(addDays(due, -8), async (day) => {
    await does(host.hostLeader, day, releaseReviewPart, await input(0, pick(COMMENTS)));
  });
  diary.on(addDays(due, -5), async (day) => {
    await does(cast.staff, day, draftReviewPart, await input(0, pick(COMMENTS)));
  });
  if (sendingWaits) return;
  if (plan.flaw === "halfUnsigned" && kind === "halfYear") return;
  const signedOn = kind === "halfYear" ? addDays(due, -1 + (place % 3)) : addDays(due, place % 4);
  diary.on(signedOn, async (day) => {
    await does(cast.leader, day, signReview, await input(0, pick(COMMENTS)));
  });
  acknowledgeAll(year, "feedback", addDays(signedOn, 2), (one) => one.kind === kind);
}

/** Scores grow from the start to the end; findings differ from cadre to cadre. */
async function contentFor({ cast, place, id }: Year, kind: ReviewKind, lift: number) {
  const row = await cast.owner.placement.findUniqueOrThrow({ where: { id: id() } });
  const capabilities = await cast.owner.capability.findMany({
    where: { programmeId: row.programmeId },
    orderBy: { place: "asc" },
  });
  const gain = (kind === "halfYear" ? 1 : 2) + lift;
  const take = (texts: readonly FindingText[], at: number) => {
    const one = texts[(place * 3 + at) % texts.length] as FindingText;
    return { text: one.text, evidence: one.evidence[0] };
  };
  const marks = ["good", "fairlyGood", "good", place % 4 === 1 ? "average" : "fairlyGood", "good"];
  return {
    scores: Object.fromEntries(
      capabilities.map((c, i) => [
        c.id,
        Math.min(5, ([3, 2, 2, 3, 2][(i + place) % 5] as number) + ((i + place) % 2 ? gain : gain - 1)),
      ]),
    ),
    marks: Object.fromEntries(
      ["virtue", "ability", "diligence", "achievement", "integrity"].map((v, i) => [v, marks[i]]),
    ),
    strengths: [take(STRENGTHS, 0), take(STRENGTHS, 2)],
    gaps: [take(GAPS, kind === "halfYear" ? 0 : 4)],
    grade: place % 6 === 0 ? 1 : 2,
  };
}

type Sent = { period: number | null; kind: ReviewKind | null };

/** O5: each party opens and acknowledges in its own time; some late, one not at all where the plan says so. */
export function acknowledgeAll(
  year: Year,
  of: "report" | "feedback",
  from: CalendarDate,
  matches: (sent: Sent) => boolean,
): void {
  const { diary, cast, host, sending, cadre, place, plan } = year;
  const hands = { department: cast.staff, sendingUnit: sending.liaison, hostUnit: host.secretary, cadre: cadre.viewer };
  const days = { department: 1, cadre: 1, hostUnit: 2 + (place % 2), sendingUnit: 3 + (place % 4) };
  for (const party of Object.keys(hands) as (keyof typeof hands)[]) {
    diary.on(addDays(from, days[party]), async (day) => {
      if (of === "feedback" && plan.flaw === "halfUndelivered" && party === "sendingUnit") return;
      for (const deliveryId of await waiting(year, of, party, matches)) {
        await does(hands[party], day, of === "report" ? openReport : openFeedback, { deliveryId });
        if (of === "report" && party === "hostUnit" && place % 3 === 0) {
          await does(hands[party], day, commentReport, {
            deliveryId,
            comment: "写得实在。下季度请多写一点做成了什么、还卡在哪里，我们好帮着协调。",
          });
        }
        await does(hands[party], day, of === "report" ? acknowledgeReport : acknowledgeFeedback, { deliveryId });
      }
    });
  }
}

async function waiting(
  { cast, id }: Year,
  of: "report" | "feedback",
  party: string,
  matches: (sent: Sent) => boolean,
): Promise<string[]> {
  const rows = await cast.owner.delivery.findMany({ where: { placementId: id(), kind: of, party: party as never } });
  const reports = await cast.owner.report.findMany({
    where: { placementId: id() },
    select: { id: true, period: true },
  });
  const reviews = await cast.owner.review.findMany({ where: { placementId: id() }, select: { id: true, kind: true } });
  return rows
    .filter(({ reportId, reviewId }) =>
      matches({
        period: reports.find((r) => r.id === reportId)?.period ?? null,
        kind: reviews.find((r) => r.id === reviewId)?.kind ?? null,
      }),
    )
    .map(({ id: deliveryId }) => deliveryId);
}

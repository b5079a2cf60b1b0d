import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { GradeScale } from "@/lib/domain/conclusion";
import { reviewSideOf } from "@/lib/domain/review-part";
import { REVIEW_STATES, type ReviewState, reviewState } from "@/lib/domain/review-state";
import { reviewWindow } from "@/lib/domain/review-window";
import { type Grade, type PartState, REVIEW_KINDS, type ReviewKind, type ReviewSide } from "@/lib/domain/vocabulary";
import { placementFacts } from "@/lib/features/placements/facts";
import { loadCalendar } from "@/lib/platform/calendar";
import { clock } from "@/lib/platform/clock";
import { reading } from "@/lib/platform/db";
import type { PersonViewer } from "@/lib/platform/viewer";
import { REACH, within, withinReviewPart } from "@/lib/policy/policy";
import { gradeScalesOf, signedReview } from "./facts";
import { namesOf } from "./name-facts";

/** One review of one placement, in the list. */
export type ReviewRow = {
  placementId: string;
  kind: ReviewKind;
  cadreName: string;
  sendingUnit: string;
  hostUnit: string;
  scale: GradeScale;
  state: ReviewState;
  opensOn: CalendarDate;
  dueOn: CalendarDate;
  signedOn: CalendarDate | null;
  /** For the department's eyes; a party reads it in what was delivered. */
  grade: Grade | null;
  /** The parts the viewer may know of. */
  parts: Partial<Record<ReviewSide, PartState>>;
};

export type ReviewFilter = { kind: ReviewKind | null; state: "due" | "signed" | "all" };
const DUE: readonly ReviewState[] = ["overdue", "dueSoon", "open"];
const SIGNED: readonly ReviewState[] = ["signed", "corrected", "missed", "offline"];
const shows = (filter: ReviewFilter, row: ReviewRow): boolean =>
  (filter.kind === null || filter.kind === row.kind) &&
  (filter.state === "all" || (filter.state === "due" ? DUE : SIGNED).includes(row.state));

/** Every review in the viewer's reach, what presses first, and how many each view has. */
export const reviewList = (viewer: PersonViewer, filter: ReviewFilter) =>
  reading(viewer, async (tx) => {
    const today = clock.today();
    const placements = await tx.placement.findMany({
      where: { ...within(viewer, "review.read"), state: { in: ["arrived", "closed"] } },
    });
    const of = { placementId: { in: placements.map((one) => one.id) } };
    const reviews = await tx.review.findMany({ where: of, orderBy: { signedAt: "asc" } });
    const missed = await tx.missedReview.findMany({ where: of, select: { placementId: true, kind: true } });
    const parts = await tx.reviewPart.findMany({
      where: { AND: [of, withinReviewPart(viewer)] },
      select: { placementId: true, kind: true, side: true, state: true },
    });
    const calendar = await loadCalendar(tx, viewer.departmentId);
    const names = await namesOf(
      tx,
      placements.map((one) => one.cadreId),
    );
    const units = await tx.unit.findMany({
      where: { id: { in: [...new Set(placements.flatMap((one) => [one.sendingUnitId, one.hostUnitId]))] } },
      select: { id: true, name: true },
    });
    const unitName = new Map(units.map(({ id, name }) => [id, name]));
    const reviewsOf = Map.groupBy(reviews, (one) => one.placementId);
    const partsOf = Map.groupBy(parts, (one) => one.placementId);
    const scaleOf = await gradeScalesOf(tx, placements);
    const rows = placements.flatMap((placement) => {
      const facts = placementFacts(placement);
      const mine = (reviewsOf.get(facts.id) ?? []).map(signedReview);
      const record = {
        reviews: mine,
        missed: missed.filter((one) => one.placementId === facts.id).map((one) => one.kind),
      };
      return REVIEW_KINDS.flatMap((kind): ReviewRow[] => {
        const state = reviewState(facts, kind, record, today, calendar);
        if (!state) return [];
        const { opensOn, dueOn } = reviewWindow(facts, kind, calendar);
        const signed = mine.filter((one) => one.kind === kind).at(-1) ?? null;
        const written = (partsOf.get(facts.id) ?? []).filter((one) => one.kind === kind);
        return [
          {
            placementId: facts.id,
            kind,
            cadreName: names.get(facts.cadreId) ?? "",
            sendingUnit: unitName.get(facts.sendingUnitId) ?? "",
            hostUnit: unitName.get(facts.hostUnitId) ?? "",
            scale: scaleOf(facts),
            state,
            opensOn,
            dueOn,
            signedOn: signed?.signedOn ?? null,
            grade: REACH[viewer.role] === "department" ? (signed?.grade ?? null) : null,
            parts: Object.fromEntries(written.map((one) => [one.side, one.state])),
          },
        ];
      });
    });
    rows.sort(
      (a, b) =>
        REVIEW_STATES.indexOf(a.state) - REVIEW_STATES.indexOf(b.state) ||
        (SIGNED.includes(a.state) ? b.dueOn.localeCompare(a.dueOn) : a.dueOn.localeCompare(b.dueOn)),
    );
    const count = (state: ReviewFilter["state"]) => rows.filter((row) => shows({ ...filter, state }, row)).length;
    return {
      today,
      side: reviewSideOf(viewer.role),
      rows: rows.filter((row) => shows(filter, row)),
      counts: { due: count("due"), signed: count("signed"), all: count("all") },
    };
  });

import type { Unit } from "@/generated/prisma/client";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { GradeScale } from "@/lib/domain/conclusion";
import type { ListAsked } from "@/lib/domain/list/asked";
import { type Extent, type Paged, pageOfRows } from "@/lib/domain/list/page";
import { REVIEW_STATES, type ReviewState, reviewState } from "@/lib/domain/review-state";
import { reviewWindow } from "@/lib/domain/review-window";
import { bestPlaceOf, type Named, searchKey } from "@/lib/domain/search";
import { type Grade, type PartState, REVIEW_KINDS, type ReviewKind, type ReviewSide } from "@/lib/domain/vocabulary";
import { placementFacts } from "@/lib/features/placements/facts";
import { loadCalendar } from "@/lib/platform/calendar";
import { clock } from "@/lib/platform/clock";
import { reading } from "@/lib/platform/db";
import type { PersonViewer } from "@/lib/platform/viewer";
import { REACH, within, withinReviewPart } from "@/lib/policy/policy";
import { gradeScalesOf, signedReview } from "./facts";

/** One review of one placement, in the list. */
export type ReviewRow = {
  /** The placement and the kind, as one word. */
  id: string;
  placementId: string;
  kind: ReviewKind;
  cadreId: string;
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

const DUE: readonly ReviewState[] = ["overdue", "dueSoon", "open"];
const SIGNED: readonly ReviewState[] = ["signed", "corrected", "missed", "offline"];
const OTHERS = ["cadre", "sendingUnit", "hostUnit"] as const;

/** The department's turn: it is due, and all three others have handed in their part. */
const isToSign = (row: ReviewRow): boolean =>
  DUE.includes(row.state) && OTHERS.every((side) => row.parts[side] === "released");

function shows({ filters }: ListAsked, row: ReviewRow): boolean {
  const { kind, state } = filters;
  if (kind && kind !== row.kind) return false;
  if (state === "all") return true;
  if (state === "signed") return SIGNED.includes(row.state);
  if (state === "overdue") return row.state === "overdue";
  return state === "toSign" ? isToSign(row) : DUE.includes(row.state);
}

/** A unit's name and its short one, each with its spelling. */
const namesOf = (one: Unit): Named[] => [
  one,
  ...(one.shortName ? [{ name: one.shortName, pinyin: one.shortPinyin, initials: one.shortInitials }] : []),
];

/** What presses first: the state, then the day it is due; what is done, the latest first. */
function pressing({ state, dueOn }: ReviewRow): string {
  const day = Number(dueOn.replaceAll("-", ""));
  return `${REVIEW_STATES.indexOf(state)} ${SIGNED.includes(state) ? 99_999_999 - day : day}`;
}

/**
 * The reviews in the viewer's reach, what presses first. How one stands follows from the working calendar, which no index
 * knows: they are calculated, and paged by the same keys as any list.
 */
export const reviewList = (viewer: PersonViewer, asked: ListAsked, { size, only }: Extent): Promise<Paged<ReviewRow>> =>
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
    const people = await tx.directoryEntry.findMany({
      where: { personId: { in: placements.map((one) => one.cadreId) } },
    });
    const names = new Map(people.map((one) => [one.personId, one]));
    const units = await tx.unit.findMany({
      where: { id: { in: [...new Set(placements.flatMap((one) => [one.sendingUnitId, one.hostUnitId]))] } },
    });
    const unit = new Map(units.map((one) => [one.id, one]));
    const term = searchKey(asked.text);
    const isNamed = (placement: (typeof placements)[number]): boolean => {
      const person = names.get(placement.cadreId);
      const sides = [unit.get(placement.sendingUnitId), unit.get(placement.hostUnitId)].filter(
        (one) => one !== undefined,
      );
      return bestPlaceOf(term, [...(person ? [person] : []), ...sides.flatMap(namesOf)]) !== null;
    };
    const reviewsOf = Map.groupBy(reviews, (one) => one.placementId);
    const partsOf = Map.groupBy(parts, (one) => one.placementId);
    const scaleOf = await gradeScalesOf(tx, placements);
    const meant = asked.text ? placements.filter(isNamed) : placements;
    const rows = meant.flatMap((placement) => {
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
            id: `${facts.id} ${kind}`,
            placementId: facts.id,
            kind,
            cadreId: facts.cadreId,
            cadreName: names.get(facts.cadreId)?.name ?? "",
            sendingUnit: unit.get(facts.sendingUnitId)?.name ?? "",
            hostUnit: unit.get(facts.hostUnitId)?.name ?? "",
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
    const keyOf: Record<string, (row: ReviewRow) => string> = {
      state: pressing,
      due: (row) => row.dueOn,
      cadre: (row) => names.get(row.cadreId)?.pinyin ?? "",
    };
    const key = keyOf[asked.sort.key] ?? pressing;
    const shown = rows.filter((row) => shows(asked, row) && (!only || only.includes(row.id)));
    const page = pageOfRows(
      shown.map((row) => ({ ...row, key: key(row) })),
      { cursor: asked.cursor, size, down: asked.sort.down },
    );
    return page;
  });

import { gradeIn } from "@/components/review/grade-word";
import { Day, useDayWords } from "@/components/ui/day";
import Link from "@/components/ui/link";
import { TwoLines } from "@/components/ui/table";
import { withRows } from "@/lib/domain/list/page";
import { reviewSideOf } from "@/lib/domain/review-part";
import { REVIEW_KINDS, type ReviewSide } from "@/lib/domain/vocabulary";
import { type ReviewRow, reviewList } from "@/lib/features/reviews/list-queries";
import { choiceOf } from "../filter-options";
import type { Listing, ShownRow, Words } from "../listing";
import { ReviewStatus } from "./review-status";

const STATES = ["toSign", "overdue", "signed", "all"] as const;

/** 考核: the reviews in reach, what presses first. */
export const reviewsListing: Listing = {
  list: "reviews",
  path: "/reviews",
  title: (t) => t("reviews.title"),
  search: (t) => ({ label: t("placements.filters.text"), placeholder: t("reviews.list.search") }),
  fields: async (viewer, t, asked) => [
    choiceOf(
      asked,
      "kind",
      { label: t("reviews.list.kind"), all: t("reviews.list.bothKinds") },
      REVIEW_KINDS.map((value) => ({ value, label: t(`statuses.reviewKinds.${value}`) })),
    ),
    choiceOf(
      asked,
      "state",
      { label: t("reviews.list.state"), all: t("reviews.list.due") },
      STATES.filter((state) => state !== "toSign" || reviewSideOf(viewer.role) === "department").map((value) => ({
        value,
        label: t(`lists.views.reviews.${value}`),
      })),
    ),
  ],
  heads: (viewer, t) => [
    { key: "cadre", header: t("reviews.list.cadre"), place: "name" },
    { key: "state", header: t("reviews.list.state"), place: "state" },
    { key: "kind", header: t("reviews.list.kind"), place: "line" },
    { key: "units", header: t("reviews.list.units"), place: "line" },
    { key: "due", header: t("reviews.list.dueOn"), place: "line", nowrap: true },
    {
      key: "parts",
      header: t(reviewSideOf(viewer.role) === "department" ? "reviews.list.parts" : "reviews.list.ownPart"),
      place: "wide",
    },
  ],
  empty: (t) => ({ title: t("reviews.list.emptyDue"), next: t("reviews.list.emptyDueNext") }),
  rows: async (viewer, asked, extent, t) => {
    const page = await reviewList(viewer, asked, extent);
    return withRows(
      page,
      page.rows.map((row) => shown(row, reviewSideOf(viewer.role), t)),
    );
  },
};

const receivedOf = (row: ReviewRow): number =>
  (["cadre", "sendingUnit", "hostUnit"] as const).filter((side) => row.parts[side] === "released").length;

function shown(row: ReviewRow, side: ReviewSide | null, t: Words): ShownRow {
  const grade = row.grade ? gradeIn(row.scale, row.grade, (key) => t(`statuses.grades.${key}`)) : null;
  const parts =
    side === "department"
      ? t("reviews.list.received", { count: receivedOf(row) })
      : t(`reviews.list.mine.${(side && row.parts[side]) ?? "none"}`);
  const kind = t(`statuses.reviewKinds.${row.kind}`);
  const state = t(`statuses.reviewStates.${row.state}`);
  return {
    id: row.id,
    name: `${row.cadreName} ${kind}`,
    cells: {
      cadre: <Link href={`/placements/${row.placementId}/reviews/${row.kind}`}>{row.cadreName}</Link>,
      state: (
        <TwoLines second={grade}>
          <ReviewStatus state={row.state} />
        </TwoLines>
      ),
      kind,
      units: <TwoLines second={row.hostUnit}>{row.sendingUnit}</TwoLines>,
      due: (
        <TwoLines second={<Second row={row} t={t} />}>
          <Day value={row.dueOn} year />
        </TwoLines>
      ),
      parts,
    },
    plain: {
      cadre: row.cadreName,
      state: grade ? `${state} ${grade}` : state,
      kind,
      units: `${row.sendingUnit} ${row.hostUnit}`,
      due: row.signedOn ? `${row.dueOn} ${t("reviews.list.signedOn", { date: row.signedOn })}` : row.dueOn,
      parts,
    },
  };
}

function Second({ row, t }: { row: ReviewRow; t: Words }) {
  const day = useDayWords();
  if (row.signedOn) return t("reviews.list.signedOn", { date: day(row.signedOn, true) });
  return row.state === "notOpen" ? t("reviews.list.opensOn", { date: day(row.opensOn, true) }) : null;
}

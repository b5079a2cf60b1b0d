import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { Segmented, Tabs } from "@/components/ui/segmented";
import { REVIEW_KINDS } from "@/lib/domain/vocabulary";
import { type ReviewFilter, reviewList } from "@/lib/features/reviews/list-queries";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { ReviewTable } from "./review-table";

const PAGE = 25;
const STATES = ["due", "signed", "all"] as const;
type Asked = Record<"kind" | "state" | "page", string | string[] | undefined>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("reviews"))("title") };
}

/** 考核: the reviews in the viewer's reach, by progress and kind. */
export default async function ReviewsPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const { viewer } = await signedIn("/reviews");
  if (!mayEver(viewer, "review.read")) notFound();
  const asked = await searchParams;
  const filter: ReviewFilter = {
    kind: REVIEW_KINDS.find((kind) => kind === asked.kind) ?? null,
    state: STATES.find((state) => state === asked.state) ?? "due",
  };
  const [t, tKinds, { rows, counts, side }] = await Promise.all([
    getTranslations("reviews"),
    getTranslations("statuses.reviewKinds"),
    reviewList(viewer, filter),
  ]);
  const pages = Math.max(1, Math.ceil(rows.length / PAGE));
  const page = Math.min(pages, Math.max(1, Number(asked.page) || 1));
  const href = (more: Partial<ReviewFilter> & { page?: number }) => {
    const { kind, state, page: to } = { ...filter, ...more };
    const query = new URLSearchParams({ state, ...(kind ? { kind } : {}), ...(to ? { page: String(to) } : {}) });
    return `/reviews?${query}`;
  };
  const empty = filter.state === "due" && filter.kind === null ? (["emptyDue", "emptyDueNext"] as const) : null;
  return (
    <>
      <PageHead title={t("title")} summary={t("list.summary", { count: rows.length })} />
      <Tabs
        label={t("list.views")}
        tabs={STATES.map((state) => ({
          href: href({ state }),
          label: t(`list.${state}`),
          count: counts[state],
          current: filter.state === state,
        }))}
      />
      <Segmented
        label={t("list.kinds")}
        tabs={[null, ...REVIEW_KINDS].map((kind) => ({
          href: href({ kind }),
          label: kind ? tKinds(kind) : t("list.bothKinds"),
          current: filter.kind === kind,
        }))}
      />
      {rows.length === 0 ? (
        <EmptyState title={t(`list.${empty?.[0] ?? "empty"}`)} next={t(`list.${empty?.[1] ?? "emptyNext"}`)} />
      ) : (
        <ReviewTable rows={rows.slice((page - 1) * PAGE, page * PAGE)} side={side} />
      )}
      <Pager page={page} pages={pages} total={rows.length} hrefOf={(to) => href({ page: to })} />
    </>
  );
}

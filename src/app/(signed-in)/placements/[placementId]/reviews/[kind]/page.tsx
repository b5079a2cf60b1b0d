import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RefusalPanel } from "@/components/refusal/refusal-panel";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { REVIEW_KINDS } from "@/lib/domain/vocabulary";
import { reviewSheet } from "@/lib/features/reviews/sheet-queries";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { type Asked, one } from "../../../../list-address";
import { DepartmentForm } from "./department-form";
import { MarkHalfYearOfflineForm } from "./mark-half-year-offline-form";
import { MissedNotice } from "./missed-notice";
import { OwnPart } from "./own-part";
import { ReturnReviewPartForm } from "./return-review-part-form";
import { ReviewHead } from "./review-head";
import { SidesTable } from "./sides-table";
import { SignedReview } from "./signed-review";
import { StateMissedReviewForm } from "./state-missed-review-form";

type Props = {
  params: Promise<{ placementId: string; kind: string }>;
  searchParams: Promise<Asked>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { kind: asked } = await params;
  const kind = REVIEW_KINDS.find((one) => one === asked);
  return { title: kind && (await getTranslations("statuses.reviewKinds"))(kind) };
}

/** One review of one placement: the department concludes and signs, each side writes its part, all read the result. */
export default async function ReviewPage({ params, searchParams }: Props) {
  const { placementId, kind: named } = await params;
  const { viewer } = await signedIn(`/placements/${placementId}/reviews/${named}`);
  const kind = REVIEW_KINDS.find((known) => known === named);
  const sheet = kind && (await reviewSheet(viewer, placementId, kind));
  if (!sheet) notFound();
  const t = await getTranslations("reviews");
  const asked = await searchParams;
  const sent = { receipt: one(asked.receipt), signer: one(asked.signer), signedOn: one(asked.signedOn) };

  // said only while the draft that was saved is still a draft
  const isSaved = one(asked.saved) === "draft" && sheet.own?.state === "draft" && !sheet.whyNotWrite;
  const savedNotice = isSaved ? <Notice kind="done" title={t("draftSaved")} /> : null;

  if (sheet.signedOn) {
    return (
      <>
        <ReviewHead sheet={sheet} />
        <SignedReview sheet={sheet} viewer={viewer} sent={sent} />
      </>
    );
  }
  if (sheet.state === "missed" || sheet.state === "offline" || sheet.state === null) {
    return (
      <>
        <ReviewHead sheet={sheet} />
        {sheet.state === null ? (
          <EmptyState title={t("notOwed")} next={t("notOwedNext")} />
        ) : (
          <MissedNotice missed={sheet.missed} />
        )}
      </>
    );
  }
  if (sheet.side !== "department") {
    return (
      <>
        <ReviewHead sheet={sheet} />
        {savedNotice}
        <OwnPart sheet={sheet} releases={mayEver(viewer, "reviewPart.release")} submissionId={crypto.randomUUID()} />
      </>
    );
  }
  const signs = mayEver(viewer, "review.sign");
  return (
    <>
      <ReviewHead sheet={sheet} />
      {savedNotice}
      <SidesTable parts={sheet.parts} scale={sheet.head.scale} signs={signs} />
      {sheet.whyNotWrite ? (
        <RefusalPanel refusal={sheet.whyNotWrite} heading="h2" />
      ) : (
        <>
          <ReturnReviewPartForm sheet={sheet} submissionId={crypto.randomUUID()} />
          <DepartmentForm sheet={sheet} signs={signs} submissionId={crypto.randomUUID()} />
          {mayEver(viewer, "review.markOffline") && kind === "halfYear" && !sheet.whyNotMarkOffline ? (
            <MarkHalfYearOfflineForm placementId={placementId} submissionId={crypto.randomUUID()} />
          ) : null}
          {mayEver(viewer, "review.stateMissed") && kind === "halfYear" && !sheet.whyNotStateMissed ? (
            <StateMissedReviewForm placementId={placementId} submissionId={crypto.randomUUID()} />
          ) : null}
        </>
      )}
    </>
  );
}

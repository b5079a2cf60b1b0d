import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RefusalPanel } from "@/components/refusal/refusal-panel";
import { PageHead } from "@/components/ui/page-head";
import { REVIEW_KINDS } from "@/lib/domain/vocabulary";
import { reviewSheet } from "@/lib/features/reviews/sheet-queries";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { CorrectReviewForm } from "./correct-review-form";

type Props = { params: Promise<{ placementId: string; kind: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("reviews.correction"))("link") };
}

/** O9: the correcting review: cites the one that stands, says why, and goes to the three parties anew. */
export default async function CorrectReviewPage({ params }: Props) {
  const { placementId, kind: asked } = await params;
  const path = `/placements/${placementId}/reviews/${asked}`;
  const { viewer } = await signedIn(`${path}/correct`);
  const kind = REVIEW_KINDS.find((one) => one === asked);
  if (!kind || !mayEver(viewer, "review.correct")) notFound();
  const sheet = await reviewSheet(viewer, placementId, kind);
  if (!sheet?.signed) notFound();
  const [t, kinds] = await Promise.all([getTranslations("reviews"), getTranslations("statuses.reviewKinds")]);
  const title = t("correction.title", { name: sheet.head.cadreName, kind: kinds(kind) });
  return (
    <>
      <PageHead
        title={title}
        crumbs={[
          { label: t("title"), href: "/reviews" },
          { label: sheet.head.cadreName, href: path },
          { label: t("correction.link") },
        ]}
      />
      <p>{t("correction.intro")}</p>
      {sheet.whyNotCorrect ? (
        <RefusalPanel refusal={sheet.whyNotCorrect} heading="h2" />
      ) : (
        <CorrectReviewForm sheet={sheet} signed={sheet.signed} submissionId={crypto.randomUUID()} />
      )}
    </>
  );
}

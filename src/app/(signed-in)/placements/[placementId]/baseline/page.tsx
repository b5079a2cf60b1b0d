import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RefusalPanel } from "@/components/refusal/refusal-panel";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { baselineSheet } from "@/lib/features/reviews/baseline-queries";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { BaselineForm } from "./baseline-form";
import { BaselineRead, BaselineSummary } from "./baseline-read";
import { MarkBaselineUnmeasuredForm } from "./mark-baseline-unmeasured-form";

type Props = { params: Promise<{ placementId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("reviews.baseline"))("title") };
}

/** 能力起点 (O4): the host proposes, the department settles, the parties to it read. */
export default async function BaselinePage({ params }: Props) {
  const { placementId } = await params;
  const { viewer } = await signedIn(`/placements/${placementId}/baseline`);
  const sheet = mayEver(viewer, "baseline.read") ? await baselineSheet(viewer, placementId) : null;
  if (!sheet) notFound();
  const [t, nav] = await Promise.all([getTranslations("reviews.baseline"), getTranslations("nav")]);
  const proposes = mayEver(viewer, "baseline.propose");
  const settles = mayEver(viewer, "baseline.settle");
  const why = proposes ? sheet.whyNotPropose : settles ? sheet.whyNotSettle : null;
  const isOpen = sheet.state === null || sheet.state === "proposed";
  return (
    <>
      <PageHead
        title={t("heading", { name: sheet.head.cadreName })}
        crumbs={[
          { label: nav("placements"), href: "/placements" },
          { label: sheet.head.cadreName, href: `/placements/${placementId}` },
          { label: t("title") },
        ]}
        summary={<BaselineSummary sheet={sheet} />}
      />
      <p>{t("intro")}</p>
      {isOpen && (proposes || settles) && why === null ? (
        <BaselineForm sheet={sheet} act={proposes ? "propose" : "settle"} submissionId={crypto.randomUUID()} />
      ) : sheet.state === null ? (
        <EmptyState title={t("none")} next={t("noneNext")} />
      ) : (
        <BaselineRead sheet={sheet} />
      )}
      {isOpen && why && why.code !== "baselineNotProposed" ? <RefusalPanel refusal={why} heading="h2" /> : null}
      {mayEver(viewer, "baseline.markUnmeasured") && sheet.whyNotMark === null ? (
        <MarkBaselineUnmeasuredForm placementId={placementId} submissionId={crypto.randomUUID()} />
      ) : null}
    </>
  );
}

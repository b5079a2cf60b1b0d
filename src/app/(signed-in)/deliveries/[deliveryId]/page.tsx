import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { periodKey } from "@/app/(signed-in)/placements/[placementId]/reports/period-words";
import { ReportParts } from "@/app/(signed-in)/placements/[placementId]/reports/report-parts";
import { ReceiptsTable } from "@/components/receipts/receipts-table";
import { RefusalPanel } from "@/components/refusal/refusal-panel";
import Link from "@/components/ui/link";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { acknowledgeReportAction, commentReportAction, openReportAction } from "@/lib/features/reporting/actions";
import { type DeliverySubject, deliveryPage } from "@/lib/features/reporting/delivery-queries";
import { acknowledgeFeedbackAction, openFeedbackAction } from "@/lib/features/reviews/actions";
import { signedIn } from "@/lib/platform/signed-in";
import { CommentReportForm } from "./comment-report-form";
import { DeliveryComments } from "./delivery-comments";
import { AcknowledgeDeliveryForm, OpenDeliveryForm } from "./delivery-forms";
import { DeliveryReceipt } from "./delivery-receipt";
import { DeliverySummary } from "./delivery-summary";
import { FeedbackContent } from "./feedback-content";

type Props = { params: Promise<{ deliveryId: string }> };

const OPEN = { report: openReportAction, feedback: openFeedbackAction } as const;
const ACKNOWLEDGE = { report: acknowledgeReportAction, feedback: acknowledgeFeedbackAction } as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("reporting"))("delivery.pageTitle") };
}

/** O5, O9: what came to the viewer's party. Looking opens nothing; its content shows once this viewer has opened it. */
export default async function DeliveryOfPartyPage({ params }: Props) {
  const { deliveryId } = await params;
  const { viewer } = await signedIn(`/deliveries/${deliveryId}`);
  const page = await deliveryPage(viewer, deliveryId);
  if (!page) notFound();
  const [t, nav, title] = await Promise.all([
    getTranslations("reporting"),
    getTranslations("nav"),
    titleOf(page.subject, page.cadreName),
  ]);
  const { subject, shown, openedByViewer } = page;
  const once = { submissionId: crypto.randomUUID(), deliveryId };
  return (
    <>
      <PageHead
        title={title}
        crumbs={[
          { label: nav("placements"), href: "/placements" },
          { label: page.cadreName, href: `/placements/${page.placementId}` },
          { label: t("delivery.pageTitle") },
        ]}
        summary={<DeliverySummary unit={page.hostUnit} deliveredOn={shown.deliveredOn} />}
        actions={<Link href={`/placements/${page.placementId}`}>{t("delivery.toPlacement")}</Link>}
      />
      {openedByViewer ? null : <OpenDeliveryForm action={OPEN[subject.kind]} {...once} />}
      {openedByViewer && page.content ? <ReportParts content={page.content} heading="h2" /> : null}
      {openedByViewer && subject.kind === "feedback" ? (
        <FeedbackContent viewer={viewer} deliveryId={deliveryId} />
      ) : null}
      <Section title={t("receipts")}>
        <ReceiptsTable subject={title} deliveries={[shown]} />
        <DeliveryReceipt page={page} />
        {openedByViewer && page.mayAcknowledge && !shown.acknowledgedOn ? (
          page.whyNotAcknowledge ? (
            <RefusalPanel refusal={page.whyNotAcknowledge} heading="h2" />
          ) : (
            <AcknowledgeDeliveryForm action={ACKNOWLEDGE[subject.kind]} {...once} dueOn={shown.dueOn} />
          )
        ) : null}
      </Section>
      {page.comments.length > 0 || (openedByViewer && page.mayComment) ? (
        <Section title={t("delivery.commentTitle")}>
          <DeliveryComments comments={page.comments} />
          {openedByViewer && page.mayComment ? (
            <CommentReportForm
              action={commentReportAction}
              submissionId={crypto.randomUUID()}
              deliveryId={deliveryId}
            />
          ) : null}
        </Section>
      ) : null}
    </>
  );
}

/** What it is about, in words; nothing of what it says. */
async function titleOf(subject: DeliverySubject, name: string): Promise<string> {
  const [t, kinds] = await Promise.all([getTranslations("reporting"), getTranslations("statuses.reviewKinds")]);
  if (subject.kind === "feedback") {
    return t(subject.corrects ? "delivery.feedbackCorrected" : "delivery.feedback", {
      name,
      review: kinds(subject.review),
    });
  }
  return t(subject.corrects ? "delivery.reportCorrected" : "delivery.report", {
    name,
    period: t(periodKey(subject.months), { number: subject.period }),
  });
}

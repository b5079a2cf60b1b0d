import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RefusalPanel } from "@/components/refusal/refusal-panel";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { correctReportAction, submitReportAction } from "@/lib/features/reporting/actions";
import { reportPage } from "@/lib/features/reporting/queries";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { type Asked, one } from "../../../../list-address";
import { RecordPaperReceiptForm } from "../../record-paper-receipt-form";
import { PeriodWords, periodKey } from "../period-words";
import { PreviousReport } from "./previous-report";
import { ReportForm } from "./report-form";
import { ReportHeader } from "./report-header";
import { ReportVersion } from "./report-version";

type Props = {
  params: Promise<{ placementId: string; period: string }>;
  searchParams: Promise<Asked>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("reporting"))("pageTitle") };
}

/** O1: the report of one period: the cadre writes it, the three parties see what came of it. */
export default async function ReportOfPeriodPage({ params, searchParams }: Props) {
  const { placementId, period } = await params;
  const { viewer } = await signedIn(`/placements/${placementId}/reports/${period}`);
  const page = /^\d{1,2}$/.test(period) ? await reportPage(viewer, placementId, Number(period)) : null;
  if (!page) notFound();
  const [t, nav] = await Promise.all([getTranslations("reporting"), getTranslations("nav")]);
  const { due, months, versions, standing } = page;
  const asked = await searchParams;
  const sent = { receipt: one(asked.receipt), signer: one(asked.signer), signedOn: one(asked.signedOn) };
  const named = t(periodKey(months), { number: due.number });
  const title = t("title", { period: named });
  const shared = { placementId, period: due.number };
  return (
    <>
      <PageHead
        title={title}
        crumbs={[
          { label: nav("placements"), href: "/placements" },
          { label: page.cadreName, href: `/placements/${placementId}` },
          { label: title },
        ]}
        summary={<PeriodWords number={due.number} months={months} from={due.from} to={due.to} />}
      />
      <div className="form-grid">
        <div>
          {versions.length === 0 && !page.writes ? (
            <EmptyState title={t("notSubmitted")} next={t("notSubmittedNext", { name: page.cadreName })} />
          ) : null}
          {versions.length === 0 && page.writes && page.whyNotSubmit ? (
            <RefusalPanel refusal={page.whyNotSubmit} heading="h2" />
          ) : null}
          {versions.length === 0 && page.writes && !page.whyNotSubmit ? (
            <ReportForm action={submitReportAction} submissionId={crypto.randomUUID()} {...shared} />
          ) : null}
          {[...versions].reverse().map((version) => (
            <ReportVersion
              key={version.id}
              version={version}
              period={named}
              withScans={mayEver(viewer, "feedback.recordPaper")}
            />
          ))}
          <RecordPaperReceiptForm
            back={`/placements/${placementId}/reports/${due.number}`}
            receipts={versions.at(-1)?.deliveries ?? []}
            signers={page.paperSigners}
            today={page.today}
            sent={sent}
          />
          {page.writes && standing && !page.whyNotCorrect ? (
            <Disclosure summary={t("correct")}>
              <p>{t("correctHint")}</p>
              <ReportForm
                action={correctReportAction}
                submissionId={crypto.randomUUID()}
                {...shared}
                corrects={standing}
              />
            </Disclosure>
          ) : null}
        </div>
        <div>
          <ReportHeader page={page} />
          {page.writes && page.previous ? <PreviousReport previous={page.previous} months={months} /> : null}
        </div>
      </div>
    </>
  );
}

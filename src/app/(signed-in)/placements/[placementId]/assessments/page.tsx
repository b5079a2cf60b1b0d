import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Day } from "@/components/ui/day";
import { Facts, Section } from "@/components/ui/section";
import { assessmentsPage } from "@/lib/features/placements/act-queries";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { ActFrame } from "../act-frame";
import { RecordAssessmentForm } from "./record-assessment-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("placements.assessments"))("title") };
}

/** O10: each calendar year with who assesses it and what came of it. */
export default async function AssessmentsPage({ params }: { params: Promise<{ placementId: string }> }) {
  const { placementId } = await params;
  const { viewer } = await signedIn(`/placements/${placementId}/assessments`);
  const page = await assessmentsPage(viewer, placementId);
  if (!page) notFound();
  const t = await getTranslations();
  return (
    <ActFrame head={page} title={t("placements.assessments.title")} hint={t("placements.assessments.hint")}>
      <Facts
        facts={page.years.map((one) => ({
          key: String(one.year),
          label: String(one.year),
          value: (
            <>
              {t(`statuses.assessors.${one.assessor}`)}
              {t("common.separator")}
              {one.result ? t(`statuses.assessmentResults.${one.result}`) : t("placements.assessments.noResult")}
            </>
          ),
          note: one.resultOn ? (
            <>
              <Day value={one.resultOn} year /> {one.note}
            </>
          ) : one.isDefault ? (
            t("placements.assessments.byDefault")
          ) : (
            one.note
          ),
        }))}
      />
      {mayEver(viewer, "assessment.record") ? (
        <Section title={t("placements.assessments.form")}>
          <RecordAssessmentForm
            placementId={page.id}
            years={page.years.map((one) => one.year)}
            submissionId={crypto.randomUUID()}
          />
        </Section>
      ) : null}
    </ActFrame>
  );
}

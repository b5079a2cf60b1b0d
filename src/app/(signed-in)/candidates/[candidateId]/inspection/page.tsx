import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RefusalLine } from "@/components/refusal/refusal-line";
import { PageHead } from "@/components/ui/page-head";
import { inspectionPage } from "@/lib/features/selection/inspection-queries";
import { signedIn } from "@/lib/platform/signed-in";
import { can } from "@/lib/policy/policy";
import { AddMaterialForm, RecordInspectionForm } from "./inspection-forms";
import { InspectionFound, Materials } from "./inspection-found";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("committee"))("inspection.title") };
}

/** 考察: who inspected a candidate and what they found; the department's alone (S1, E1). */
export default async function InspectionPage({ params }: { params: Promise<{ candidateId: string }> }) {
  const { candidateId } = await params;
  const { viewer } = await signedIn(`/candidates/${candidateId}/inspection`);
  const page = await inspectionPage(viewer, candidateId);
  if (!page) notFound();
  const t = await getTranslations();
  const { id, programme, record, materials, today, scope, whyNotRecord, whyNotAdd } = page;
  const records = can(viewer, "inspection.record", scope);
  const adds = can(viewer, "inspectionMaterial.add", scope);
  return (
    <>
      <PageHead
        title={t("committee.inspection.title")}
        crumbs={[
          { label: programme.name, href: `/programmes/${programme.id}` },
          { label: t("selection.title"), href: `/programmes/${programme.id}/selection` },
          { label: page.name, href: `/candidates/${id}` },
          { label: t("committee.inspection.title") },
        ]}
        summary={<p>{t("committee.meetings.option", { name: page.name, unit: page.unit })}</p>}
      />
      <InspectionFound record={record} />
      <Materials materials={materials} />
      {records && whyNotRecord === null ? (
        <RecordInspectionForm candidateId={id} version={page.version} today={today} record={record} />
      ) : null}
      {records && whyNotRecord && !record ? <RefusalLine refusal={whyNotRecord} /> : null}
      {adds && whyNotAdd === null ? <AddMaterialForm candidateId={id} today={today} /> : null}
    </>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/ui/page-head";
import { reviseUnitAction } from "@/lib/features/people/actions";
import { unitPage } from "@/lib/features/people/unit-queries";
import { signedIn } from "@/lib/platform/signed-in";
import { can } from "@/lib/policy/policy";
import { UnitForm } from "../../unit-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people.units"))("revise") };
}

export default async function ReviseUnitPage({ params }: { params: Promise<{ unitId: string }> }) {
  const { unitId } = await params;
  const { viewer } = await signedIn(`/units/${unitId}/edit`);
  const unit = await unitPage(viewer, unitId);
  if (!unit || !can(viewer, "unit.revise", { scope: "unit", id: unitId, departmentId: unit.departmentId })) notFound();
  const t = await getTranslations("people.units");
  return (
    <>
      <PageHead
        title={t("revise")}
        crumbs={[
          { label: t("title"), href: "/units" },
          { label: unit.name, href: `/units/${unitId}` },
          { label: t("revise") },
        ]}
      />
      <UnitForm action={reviseUnitAction} submissionId={crypto.randomUUID()} unit={unit} />
    </>
  );
}

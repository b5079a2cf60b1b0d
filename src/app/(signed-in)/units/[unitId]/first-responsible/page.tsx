import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { nameFirstResponsibleAction } from "@/lib/features/people/actions";
import { firstResponsibleChoices, unitPage } from "@/lib/features/people/unit-queries";
import { clock } from "@/lib/platform/clock";
import { signedIn } from "@/lib/platform/signed-in";
import { can } from "@/lib/policy/policy";
import { NameFirstResponsibleForm } from "./name-first-responsible-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people.units.first"))("title") };
}

export default async function FirstResponsiblePage({ params }: { params: Promise<{ unitId: string }> }) {
  const { unitId } = await params;
  const { viewer } = await signedIn(`/units/${unitId}/first-responsible`);
  const unit = await unitPage(viewer, unitId);
  const scope = { scope: "unit", id: unitId, departmentId: unit?.departmentId ?? "" } as const;
  if (!unit || !can(viewer, "firstResponsible.name", scope)) notFound();
  const t = await getTranslations("people.units");
  const current = unit.firstResponsible.find((one) => one.to === null);
  const leaders = await firstResponsibleChoices(viewer, unitId);
  return (
    <>
      <PageHead
        title={t(current ? "first.rename" : "first.nameOne")}
        summary={current?.name}
        crumbs={[
          { label: t("title"), href: "/units" },
          { label: unit.name, href: `/units/${unitId}` },
          { label: t("first.title") },
        ]}
      />
      {leaders.length === 0 ? (
        <EmptyState
          title={t("leaders.empty")}
          next={t("leaders.emptyNext")}
          action={<ButtonLink href={`/units/${unitId}/leaders`}>{t("leaders.add")}</ButtonLink>}
        />
      ) : (
        <NameFirstResponsibleForm
          action={nameFirstResponsibleAction}
          submissionId={crypto.randomUUID()}
          unitId={unitId}
          today={clock.today()}
          leaders={leaders}
          needsReason={viewer.role === "departmentStaff"}
        />
      )}
    </>
  );
}

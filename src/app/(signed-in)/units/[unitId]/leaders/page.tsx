import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { endLeaderAction, prepareLeaderAction } from "@/lib/features/people/actions";
import { peopleOfUnit, unitPage } from "@/lib/features/people/unit-queries";
import { clock } from "@/lib/platform/clock";
import { signedIn } from "@/lib/platform/signed-in";
import { can } from "@/lib/policy/policy";
import { EndLeaderForm } from "./end-leader-form";
import { PrepareLeaderForm } from "./prepare-leader-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people.units.leaders"))("title") };
}

export default async function LeadersPage({ params }: { params: Promise<{ unitId: string }> }) {
  const { unitId } = await params;
  const { viewer } = await signedIn(`/units/${unitId}/leaders`);
  const unit = await unitPage(viewer, unitId);
  if (!unit || !can(viewer, "leader.prepare", { scope: "unit", id: unitId, departmentId: unit.departmentId }))
    notFound();
  const [t, people] = await Promise.all([getTranslations("people.units"), peopleOfUnit(viewer, unitId)]);
  const inOffice = unit.leaders.filter((leader) => leader.to === null);
  const today = clock.today();
  return (
    <>
      <PageHead
        title={t("leaders.title")}
        crumbs={[
          { label: t("title"), href: "/units" },
          { label: unit.name, href: `/units/${unitId}` },
          { label: t("leaders.title") },
        ]}
      />
      <Section title={t("leaders.add")}>
        <PrepareLeaderForm
          action={prepareLeaderAction}
          submissionId={crypto.randomUUID()}
          unitId={unitId}
          today={today}
          people={people.filter((person) => !inOffice.some((leader) => leader.personId === person.id))}
        />
      </Section>
      {inOffice.length ? (
        <Section title={t("leaders.end")}>
          <EndLeaderForm
            action={endLeaderAction}
            submissionId={crypto.randomUUID()}
            unitId={unitId}
            today={today}
            leaders={inOffice}
          />
        </Section>
      ) : null}
    </>
  );
}

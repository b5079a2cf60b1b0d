import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { designateMentorAction } from "@/lib/features/mentoring/actions";
import { unitPage } from "@/lib/features/people/queries";
import { clock } from "@/lib/platform/clock";
import { signedIn } from "@/lib/platform/signed-in";
import { can } from "@/lib/policy/policy";
import { NamingForm } from "../naming-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people.units.mentors"))("title") };
}

export default async function HostMentorPage({ params }: { params: Promise<{ unitId: string }> }) {
  const { unitId } = await params;
  const { viewer } = await signedIn(`/units/${unitId}/mentor`);
  const unit = await unitPage(viewer, unitId);
  const scope = { scope: "unit", id: unitId, departmentId: unit?.departmentId ?? "" } as const;
  if (!unit || !can(viewer, "mentor.designate", scope)) notFound();
  const t = await getTranslations("people.units");
  const current = unit.mentors.find((one) => one.to === null);
  const leaders = unit.leaders.filter((leader) => leader.to === null && leader.personId !== current?.personId);
  return (
    <>
      <PageHead
        title={t(current ? "mentors.redesignate" : "mentors.designate")}
        summary={current?.name}
        crumbs={[
          { label: t("title"), href: "/units" },
          { label: unit.name, href: `/units/${unitId}` },
          { label: t("mentors.title") },
        ]}
      />
      {leaders.length === 0 ? (
        <EmptyState
          title={t("leaders.empty")}
          next={t("leaders.emptyNext")}
          action={<ButtonLink href={`/units/${unitId}/leaders`}>{t("leaders.add")}</ButtonLink>}
        />
      ) : (
        <NamingForm
          action={designateMentorAction}
          submissionId={crypto.randomUUID()}
          unitId={unitId}
          today={clock.today()}
          leaders={leaders}
          reasonNeeded={false}
          words={{
            person: t("mentors.person"),
            personHint: t("mentors.personHint"),
            from: t("mentors.fromOn"),
            fromHint: t("mentors.fromHint"),
            reason: t("mentors.reason"),
            submit: t("mentors.submit"),
          }}
        />
      )}
    </>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RefusalPanel } from "@/components/refusal/refusal-panel";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Facts, Section } from "@/components/ui/section";
import { designatePlacementMentorAction, endPlacementMentorAction } from "@/lib/features/mentoring/actions";
import { placementMentorPage } from "@/lib/features/mentoring/queries";
import { signedIn } from "@/lib/platform/signed-in";
import { DesignatePlacementMentorForm } from "./designate-placement-mentor-form";
import { EndPlacementMentorForm } from "./end-placement-mentor-form";
import { NoLeaders } from "./leader-field";
import { MentorHistory } from "./mentor-history";

type Props = { params: Promise<{ placementId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("mentoring"))("placementMentor.title") };
}

/** H2: who guides this placement today, the host's or one named for it alone. */
export default async function PlacementMentorPage({ params }: Props) {
  const { placementId } = await params;
  const { viewer } = await signedIn(`/placements/${placementId}/mentor`);
  const page = await placementMentorPage(viewer, placementId);
  if (!page) notFound();
  const t = await getTranslations("mentoring");
  const nav = await getTranslations("nav");
  const { mentor, host, hostMentor, leaders, today, needsReason } = page;
  const toHost = (
    <>
      <ButtonLink href={`/units/${host.id}/mentor`}>{t("placementMentor.toHost", { unit: host.name })}</ButtonLink>
      <ButtonLink href={`/units/${host.id}/first-responsible`} kind="quiet">
        {t("placementMentor.toFirstResponsible", { unit: host.name })}
      </ButtonLink>
    </>
  );
  return (
    <>
      <PageHead
        title={t("placementMentor.title")}
        crumbs={[
          { label: nav("placements"), href: "/placements" },
          { label: page.cadreName, href: `/placements/${placementId}` },
          { label: t("placementMentor.title") },
        ]}
        actions={page.mayDesignate ? toHost : undefined}
      />
      <div className="form-grid">
        <div>
          <Section title={t("placementMentor.today")}>
            {mentor ? (
              <Facts
                facts={[
                  { key: "now", label: mentor.name, value: t(`placementMentor.how.${mentor.how}`), note: mentor.title },
                ]}
              />
            ) : (
              <Notice kind="warn" title={t("placementMentor.notNamed")}>
                {t("placementMentor.notNamedNext")}
              </Notice>
            )}
          </Section>
          {page.mayDesignate ? (
            <Section title={t("placementMentor.designate")}>
              {page.whyNotDesignate ? (
                <RefusalPanel refusal={page.whyNotDesignate} heading="h2" />
              ) : leaders.length === 0 ? (
                <NoLeaders unitId={host.id} />
              ) : (
                <>
                  <p className="dim small">{t("placementMentor.designateHint")}</p>
                  <DesignatePlacementMentorForm
                    action={designatePlacementMentorAction}
                    submissionId={crypto.randomUUID()}
                    {...{ placementId, leaders, today, needsReason }}
                  />
                </>
              )}
            </Section>
          ) : null}
          {page.mayDesignate && page.hasOwn && !page.whyNotDesignate ? (
            <Section title={t("placementMentor.end")}>
              {page.whyNotEnd ? (
                <RefusalPanel refusal={page.whyNotEnd} heading="h2" next={toHost} />
              ) : (
                <>
                  <p className="dim small">{t("placementMentor.endHint", { name: hostMentor?.name ?? "" })}</p>
                  <EndPlacementMentorForm
                    action={endPlacementMentorAction}
                    submissionId={crypto.randomUUID()}
                    {...{ placementId, today, needsReason }}
                  />
                </>
              )}
            </Section>
          ) : null}
          <MentorHistory history={page.history} scoped />
        </div>
      </div>
    </>
  );
}

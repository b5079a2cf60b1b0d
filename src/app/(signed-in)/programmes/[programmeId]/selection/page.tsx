import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { whereaboutsIn } from "@/lib/domain/selection/whereabouts";
import { selectionPage } from "@/lib/features/selection/queries";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { type Asked, one } from "../../../list-address";
import { CandidatesTable } from "./candidates-table";
import { DecideStageForm } from "./decide-stage-form";
import { Funnel } from "./funnel";
import { PlanFacts } from "./plan-facts";
import { RegisterForm } from "./register-form";
import { ReleasesLine } from "./releases-line";
import { SelectionNav } from "./selection-nav";

type Params = { params: Promise<{ programmeId: string }>; searchParams: Promise<Asked> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("selection"))("title") };
}

/** 选拔: how a programme selects, and its candidates as far as the viewer may see them (S1, E1). */
export default async function SelectionPage({ params, searchParams }: Params) {
  const { programmeId } = await params;
  const asked = await searchParams;
  const here = `/programmes/${programmeId}/selection`;
  const { viewer } = await signedIn(here);
  const page = await selectionPage(viewer, programmeId);
  if (!page) notFound();
  const t = await getTranslations();
  const shown = { at: whereaboutsIn(one(asked.show)), unitId: one(asked.unit) || null };
  const sets = mayEver(viewer, "selection.set") && page.status !== "closed";
  const isOpen = page.whyNotRegister === null;
  const nominates = mayEver(viewer, "candidate.nominate") && isOpen;
  const registers = mayEver(viewer, "candidate.register") && isOpen && page.ownCandidateId === null;
  return (
    <>
      <PageHead
        title={t("selection.title")}
        crumbs={[
          { label: t("programmes.title"), href: "/programmes" },
          { label: page.name, href: `/programmes/${page.id}` },
          { label: t("selection.title") },
        ]}
        summary={Object.keys(page.releases).length > 0 ? <ReleasesLine releases={page.releases} /> : undefined}
        actions={
          <>
            {page.ownCandidateId ? (
              <ButtonLink href={`/candidates/${page.ownCandidateId}`}>{t("selection.register.own")}</ButtonLink>
            ) : null}
            {sets ? <ButtonLink href={`${here}/edit`}>{t("selection.set")}</ButtonLink> : null}
            {nominates ? (
              <ButtonLink kind="primary" href={`${here}/nominate`}>
                {t("selection.list.nominate")}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      {page.plan ? <SelectionNav programmeId={page.id} role={viewer.role} /> : null}
      {page.plan ? (
        <PlanFacts plan={page.plan} />
      ) : (
        <EmptyState title={t("selection.none")} next={t("selection.noneNext")} />
      )}
      {registers ? <RegisterForm programmeId={page.id} frontLines={page.frontLines} /> : null}
      {page.funnel ? <Funnel funnel={page.funnel} total={page.candidates.length} /> : null}
      {page.plan && mayEver(viewer, "candidate.read") ? <CandidatesTable all={page.candidates} shown={shown} /> : null}
      {page.plan && mayEver(viewer, "stage.decide") && page.status === "open" ? (
        <DecideStageForm programmeId={page.id} today={page.today} candidates={page.candidates} stage={shown.at?.at} />
      ) : null}
    </>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PlanProgress } from "@/components/matching/plan-progress";
import { RefusalPanel } from "@/components/refusal/refusal-panel";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status";
import { planPage } from "@/lib/features/matching/queries";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { type Asked, one } from "../../../list-address";
import { CandidateKin } from "./candidate-kin";
import { ConfirmPlanForm } from "./confirm-plan-form";
import { ConfirmedBefore } from "./confirmed-before";
import { DiscardPlanForm } from "./discard-plan-form";
import { PlanAside } from "./plan-aside";
import { PlanBalance } from "./plan-balance";
import { PlanConflict } from "./plan-conflict";
import { PlanMoved } from "./plan-moved";
import { SHAPE_OF } from "./plan-state";
import { PlanTable } from "./plan-table";
import { PreparePlanForm } from "./prepare-plan-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("matching"))("title") };
}

type Props = { params: Promise<{ programmeId: string }>; searchParams: Promise<Asked> };

/** 人岗配对: who of the decided list goes where, prepared by the staff, confirmed by the department leader (S2–S4, S6). */
export default async function PlanPage({ params, searchParams }: Props) {
  const { programmeId } = await params;
  const here = `/programmes/${programmeId}/plan`;
  const { viewer } = await signedIn(here);
  const page = await planPage(viewer, programmeId);
  if (!page) notFound();
  const t = await getTranslations();
  const { plan, confirmedOn } = page;
  const prepares = mayEver(viewer, "plan.prepare");
  const isSolving = plan?.state === "solving";
  const counts = { people: page.toPlace.length, positions: page.positions.length, places: page.places };
  return (
    <>
      <PageHead
        title={t("matching.title")}
        crumbs={[
          { label: t("programmes.title"), href: "/programmes" },
          { label: page.name, href: `/programmes/${page.id}` },
          { label: t("selection.title"), href: `/programmes/${page.id}/selection` },
          { label: t("matching.title") },
        ]}
        summary={
          <>
            {plan ? <Status shape={SHAPE_OF[plan.state]}>{t(`matching.states.${plan.state}`)}</Status> : null}
            <p>{page.toPlace.length > 0 ? t("matching.counts", counts) : t("matching.summary")}</p>
          </>
        }
        actions={<ButtonLink href={`/placements?programme=${page.id}`}>{t("matching.toPlacements")}</ButtonLink>}
      />
      {confirmedOn ? <ConfirmedBefore day={confirmedOn} /> : null}
      {page.whyNotPrepare && !plan && !confirmedOn ? <RefusalPanel refusal={page.whyNotPrepare} heading="h2" /> : null}
      {isSolving ? (
        <Section title={t("matching.solving.title")} className="flow">
          <PlanProgress label={t("matching.solving.label")} />
          <p className="hint">{t("matching.solving.hint")}</p>
          <p className="btns">
            <a className="btn btn-quiet" href={here}>
              {t("matching.solving.refresh")}
            </a>
          </p>
        </Section>
      ) : null}
      {plan?.failure ? (
        <Notice kind="warn" title={t(`matching.failures.${plan.failure}`)}>
          {t("matching.failedNext")}
        </Notice>
      ) : null}
      {plan?.conflict ? <PlanConflict page={page} conflict={plan.conflict} /> : null}
      {plan ? <PlanMoved page={page} plan={plan} /> : null}
      {isSolving || page.whyNotPrepare ? null : prepares ? (
        <PreparePlanForm page={page} />
      ) : plan && plan.rows.length > 0 ? (
        <PlanTable page={page} plan={plan} adjusts={false} />
      ) : null}
      {plan?.state === "proposed" ? (
        <ConfirmPlanForm page={page} plan={plan} confirms={mayEver(viewer, "plan.confirm")} />
      ) : null}
      {plan ? <PlanBalance page={page} plan={plan} /> : null}
      {page.kin.length > 0 ? (
        <CandidateKin
          page={page}
          declares={mayEver(viewer, "candidateKin.declare")}
          asked={one((await searchParams).kin)}
        />
      ) : null}
      <PlanAside page={page} />
      {plan && mayEver(viewer, "plan.discard") ? <DiscardPlanForm programmeId={page.id} plan={plan} /> : null}
    </>
  );
}

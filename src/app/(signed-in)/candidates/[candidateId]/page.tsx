import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CandidateState } from "@/components/selection/candidate-state";
import { ButtonLink } from "@/components/ui/button";
import { Day } from "@/components/ui/day";
import { PageHead } from "@/components/ui/page-head";
import { Facts, Section } from "@/components/ui/section";
import { candidatePage } from "@/lib/features/selection/candidate-queries";
import { signedIn } from "@/lib/platform/signed-in";
import { type CandidateScope, can, mayEver, outcomeTold } from "@/lib/policy/policy";
import { CorrectStageForm } from "./correct-stage-form";
import { AgreeForm, WishesForm, WithdrawForm } from "./registration-forms";
import { ScoreFacts, ScoresAndResult } from "./scores-and-result";
import { StagesSoFar } from "./stages-so-far";
import { UnmetLimits } from "./unmet-limits";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("selection"))("candidate.title") };
}

/** 人选: one candidate; to a unit and to the cadre their registration, to the department limits, waivers and stages. */
export default async function CandidatePage({ params }: { params: Promise<{ candidateId: string }> }) {
  const { candidateId } = await params;
  const { viewer } = await signedIn(`/candidates/${candidateId}`);
  const page = await candidatePage(viewer, candidateId);
  if (!page) notFound();
  const t = await getTranslations();
  const { id, departmentId, sendingUnitId, cadreId, department } = page;
  const scope: CandidateScope = { scope: "candidate", id, departmentId, sendingUnitId, cadreId };
  const agrees = can(viewer, "candidate.agree", scope) && page.whyNotAgree === null;
  const wishes = can(viewer, "candidate.wish", scope) && page.whyNotSetWishes === null;
  const withdraws = can(viewer, "candidate.withdraw", scope) && page.whyNotWithdraw === null;
  const corrects = mayEver(viewer, "stage.correct") && page.isOpen;
  return (
    <>
      <PageHead
        title={page.name}
        crumbs={[
          { label: page.programme.name, href: `/programmes/${page.programme.id}` },
          { label: t("selection.title"), href: `/programmes/${page.programme.id}/selection` },
          { label: page.name },
        ]}
        summary={
          <p>
            <CandidateState
              state={department?.state ?? page.told.state}
              listed={page.told.listed}
              isAgreed={page.agreedOn !== null}
              isWithdrawn={page.withdrawnOn !== null}
            />
          </p>
        }
        actions={
          <>
            <ButtonLink href={`/people/${cadreId}`}>{t("selection.candidate.person")}</ButtonLink>
            {department && page.asksInspection ? (
              <ButtonLink href={`/candidates/${id}/inspection`}>{t("committee.inspection.open")}</ButtonLink>
            ) : null}
          </>
        }
      />
      <Section title={t("selection.candidate.registration")}>
        <Facts
          facts={[
            { key: "unit", label: t("selection.candidate.unit"), value: page.unit },
            {
              key: "registered",
              label: t("selection.candidate.registeredOn"),
              value: <Day value={page.registeredOn} year />,
              note: `${t("selection.candidate.registeredBy")} ${page.registeredBy}`,
            },
            {
              key: "agreed",
              label: t("selection.candidate.agreedOn"),
              value: page.agreedOn ? <Day value={page.agreedOn} year /> : t("selection.candidate.notAgreed"),
            },
            {
              key: "wishes",
              label: t("selection.candidate.wishes"),
              value: page.wishes.join(t("common.listSeparator")) || t("selection.candidate.noWishes"),
            },
            ...(page.withdrawnOn
              ? [
                  {
                    key: "withdrawn",
                    label: t("selection.candidate.withdrawnOn"),
                    value: <Day value={page.withdrawnOn} year />,
                    note: page.withdrawReason,
                  },
                ]
              : []),
          ]}
        />
      </Section>
      {department ? (
        <>
          <UnmetLimits candidateId={id} unmet={department.unmet} scope={scope} viewer={viewer} />
          <StagesSoFar entries={department.entries} />
          {corrects && department.correctable ? (
            <CorrectStageForm
              programmeId={page.programme.id}
              candidateId={id}
              {...department.correctable}
              version={department.entries.length}
              today={page.today}
            />
          ) : null}
          {page.scores ? (
            <Section title={t("committee.told.scoresOf")}>
              <ScoreFacts scores={page.scores} />
            </Section>
          ) : null}
        </>
      ) : (
        <ScoresAndResult {...page} isOwn={outcomeTold(viewer) === "ownWay"} />
      )}
      {agrees ? <AgreeForm candidateId={id} version={page.version} /> : null}
      {wishes ? (
        <WishesForm candidateId={id} version={page.version} frontLines={page.frontLines} wishes={page.wishes} />
      ) : null}
      {withdraws ? <WithdrawForm candidateId={id} version={page.version} /> : null}
    </>
  );
}

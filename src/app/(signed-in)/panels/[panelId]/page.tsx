import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RefusalPanel } from "@/components/refusal/refusal-panel";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { panelPage } from "@/lib/features/selection/panel-queries";
import { signedIn } from "@/lib/platform/signed-in";
import { can, mayEver } from "@/lib/policy/policy";
import { ClosePanelForm } from "./close-panel-form";
import { DissolvePanelForm } from "./dissolve-panel-form";
import { ExcusedScorers, ExcuseScorerForm } from "./excused-scorers";
import { GiveMarksForm } from "./give-marks-form";
import { PanelPeople, PanelSummary, ScorersProgress } from "./panel-progress";
import { PanelResults } from "./panel-results";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panels"))("name") };
}

/** 考官组: a scorer's sheet; to the department how far each is and the closing; once closed, what it came to (S5, E1). */
export default async function PanelPage({ params }: { params: Promise<{ panelId: string }> }) {
  const { panelId } = await params;
  const { viewer } = await signedIn(`/panels/${panelId}`);
  const page = await panelPage(viewer, panelId);
  if (!page) notFound();
  const t = await getTranslations("panels");
  const { scope, programme, sheet, progress, results, whyNotMark, whyNotRevise, whyNotDissolve, whyNotExcuse } = page;
  const isDepartment = mayEver(viewer, "candidateResult.read");
  const revises = can(viewer, "panel.revise", scope) && whyNotRevise === null;
  const dissolves = can(viewer, "panel.dissolve", scope) && whyNotDissolve === null;
  const excuses = can(viewer, "panelScorer.excuse", scope) && whyNotExcuse === null;
  const closes = can(viewer, "panel.close", scope) && whyNotMark === null;
  const selection = `/programmes/${programme.id}/selection`;
  return (
    <>
      <PageHead
        title={page.name}
        crumbs={
          isDepartment
            ? [
                { label: programme.name, href: selection },
                { label: t("title"), href: `${selection}/panels` },
                { label: page.name },
              ]
            : [{ label: t("title"), href: "/panels" }, { label: page.name }]
        }
        summary={<PanelSummary {...page} />}
        actions={
          <>
            {revises ? <ButtonLink href={`/panels/${panelId}/edit`}>{t("form.revise")}</ButtonLink> : null}
            {dissolves ? <DissolvePanelForm panelId={panelId} version={page.version} /> : null}
            {results && isDepartment ? <ButtonLink href={selection}>{t("results.toSelection")}</ButtonLink> : null}
          </>
        }
      />
      {sheet ? (
        whyNotMark ? (
          <>
            <RefusalPanel refusal={whyNotMark} heading="h2" />
            <PanelPeople people={sheet} />
          </>
        ) : (
          <GiveMarksForm panelId={panelId} lines={sheet} />
        )
      ) : null}
      {progress ? <ScorersProgress scorers={progress.scorers} all={page.candidates} /> : null}
      {progress && excuses ? (
        <ExcuseScorerForm panelId={panelId} version={page.version} scorers={progress.scorers} />
      ) : null}
      {page.excused.length > 0 ? <ExcusedScorers excused={page.excused} /> : null}
      {progress && closes ? (
        <ClosePanelForm
          panelId={panelId}
          version={page.version}
          candidates={progress.candidates}
          scorers={page.scorers}
        />
      ) : null}
      {progress && !closes ? <PanelPeople people={progress.candidates} scorers={page.scorers} /> : null}
      {results ? <PanelResults results={results} isDepartment={isDepartment} /> : null}
      <Section title={t("counting")}>
        <p>{t(page.dropsExtremes ? "trimmed" : "mean")}</p>
      </Section>
    </>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RefusalPanel } from "@/components/refusal/refusal-panel";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { programmePanels } from "@/lib/features/selection/panel-form-queries";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { PanelsTable } from "../../../../panels/panels-table";
import { FormPanelForm } from "./form-panel-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panels"))("title") };
}

/** 面试: a programme's panels, and the form for a new one (S5). The department's alone. */
export default async function ProgrammePanelsPage({ params }: { params: Promise<{ programmeId: string }> }) {
  const { programmeId } = await params;
  const here = `/programmes/${programmeId}/selection`;
  const { viewer } = await signedIn(`${here}/panels`);
  const page = await programmePanels(viewer, programmeId);
  if (!page) notFound();
  const t = await getTranslations();
  const { panels, today, heard, candidates } = page;
  return (
    <>
      <PageHead
        title={t("panels.title")}
        crumbs={[
          { label: page.name, href: `/programmes/${page.id}` },
          { label: t("selection.title"), href: here },
          { label: t("panels.title") },
        ]}
        summary={<p>{t("panels.waiting", { count: candidates.length, heard })}</p>}
      />
      <Section
        title={t("panels.list")}
        aside={panels.length > 0 ? t("panels.count", { count: panels.length }) : undefined}
      >
        {panels.length === 0 ? (
          <EmptyState title={t("panels.empty")} next={t("panels.emptyNext")} />
        ) : (
          <PanelsTable rows={panels} today={today} isOwn={false} />
        )}
      </Section>
      {mayEver(viewer, "panel.form") ? (
        page.whyNot ? (
          <RefusalPanel refusal={page.whyNot} heading="h2" />
        ) : (
          <FormPanelForm programmeId={page.id} choices={page} />
        )
      ) : null}
    </>
  );
}

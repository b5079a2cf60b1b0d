import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RefusalPanel } from "@/components/refusal/refusal-panel";
import { PageHead } from "@/components/ui/page-head";
import { panelForm } from "@/lib/features/selection/panel-form-queries";
import { signedIn } from "@/lib/platform/signed-in";
import { RevisePanelForm } from "./revise-panel-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panels"))("form.revise") };
}

/** 调整考官组: who sits on a panel, whom it hears, in which order and when (S5). */
export default async function RevisePanelPage({ params }: { params: Promise<{ panelId: string }> }) {
  const { panelId } = await params;
  const { viewer } = await signedIn(`/panels/${panelId}/edit`);
  const page = await panelForm(viewer, panelId);
  if (!page) notFound();
  const t = await getTranslations("panels");
  const selection = `/programmes/${page.programme.id}/selection`;
  return (
    <>
      <PageHead
        title={t("form.revise")}
        crumbs={[
          { label: page.programme.name, href: selection },
          { label: t("title"), href: `${selection}/panels` },
          { label: page.name, href: `/panels/${panelId}` },
          { label: t("form.revise") },
        ]}
      />
      {page.whyNot ? <RefusalPanel refusal={page.whyNot} heading="h2" /> : <RevisePanelForm page={page} />}
    </>
  );
}

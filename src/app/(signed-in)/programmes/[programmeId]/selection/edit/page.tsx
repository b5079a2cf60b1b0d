import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RefusalPanel } from "@/components/refusal/refusal-panel";
import { PageHead } from "@/components/ui/page-head";
import { selectionForm } from "@/lib/features/selection/queries";
import { signedIn } from "@/lib/platform/signed-in";
import { SetSelectionForm } from "./set-selection-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("selection"))("editTitle") };
}

export default async function EditSelectionPage({ params }: { params: Promise<{ programmeId: string }> }) {
  const { programmeId } = await params;
  const here = `/programmes/${programmeId}/selection`;
  const { viewer } = await signedIn(`${here}/edit`);
  const page = await selectionForm(viewer, programmeId);
  if (!page) notFound();
  const t = await getTranslations();
  return (
    <>
      <PageHead
        title={t("selection.editTitle")}
        crumbs={[
          { label: t("programmes.title"), href: "/programmes" },
          { label: page.name, href: `/programmes/${page.id}` },
          { label: t("selection.title"), href: here },
          { label: t("selection.editTitle") },
        ]}
      />
      {page.whyNot ? (
        <RefusalPanel refusal={page.whyNot} heading="h2" />
      ) : (
        <SetSelectionForm programmeId={page.id} plan={page.plan} version={page.version} />
      )}
    </>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { closePage } from "@/lib/features/placements/act-queries";
import { signedIn } from "@/lib/platform/signed-in";
import { ActFrame } from "../act-frame";
import { ClosePlacementForm } from "./close-placement-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("placements.close"))("title") };
}

export default async function ClosePlacementPage({ params }: { params: Promise<{ placementId: string }> }) {
  const { placementId } = await params;
  const { viewer } = await signedIn(`/placements/${placementId}/close`);
  const page = await closePage(viewer, placementId);
  if (!page) notFound();
  const t = await getTranslations("placements.close");
  return (
    <ActFrame head={page} title={t("title")} hint={t("hint")} whyNot={page.whyNot}>
      <ClosePlacementForm placementId={page.id} version={page.version} submissionId={crypto.randomUUID()} />
    </ActFrame>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cancelPage } from "@/lib/features/placements/act-queries";
import { signedIn } from "@/lib/platform/signed-in";
import { ActFrame } from "../act-frame";
import { CancelPlacementForm } from "./cancel-placement-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("placements.cancel"))("title") };
}

export default async function CancelPlacementPage({ params }: { params: Promise<{ placementId: string }> }) {
  const { placementId } = await params;
  const { viewer } = await signedIn(`/placements/${placementId}/cancel`);
  const page = await cancelPage(viewer, placementId);
  if (!page) notFound();
  const t = await getTranslations("placements.cancel");
  return (
    <ActFrame head={page} title={t("title")} hint={t("hint")} whyNot={page.whyNot}>
      <CancelPlacementForm placementId={page.id} version={page.version} submissionId={crypto.randomUUID()} />
    </ActFrame>
  );
}

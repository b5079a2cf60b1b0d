import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { startPage } from "@/lib/features/placements/act-queries";
import { signedIn } from "@/lib/platform/signed-in";
import { ActFrame } from "../act-frame";
import { MoveStartForm } from "./move-start-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("placements.start"))("title") };
}

export default async function MoveStartPage({ params }: { params: Promise<{ placementId: string }> }) {
  const { placementId } = await params;
  const { viewer } = await signedIn(`/placements/${placementId}/start`);
  const page = await startPage(viewer, placementId);
  if (!page) notFound();
  const t = await getTranslations("placements.start");
  return (
    <ActFrame head={page} title={t("title")} hint={t("hint")} whyNot={page.whyNot}>
      <MoveStartForm
        placementId={page.id}
        version={page.version}
        submissionId={crypto.randomUUID()}
        startsOn={page.facts.startsOn}
      />
    </ActFrame>
  );
}

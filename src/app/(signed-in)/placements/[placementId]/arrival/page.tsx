import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { arrivalPage } from "@/lib/features/placements/act-queries";
import { signedIn } from "@/lib/platform/signed-in";
import { ActFrame } from "../act-frame";
import { ConfirmArrivalForm } from "./confirm-arrival-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("placements.arrival"))("title") };
}

export default async function ConfirmArrivalPage({ params }: { params: Promise<{ placementId: string }> }) {
  const { placementId } = await params;
  const { viewer } = await signedIn(`/placements/${placementId}/arrival`);
  const page = await arrivalPage(viewer, placementId);
  if (!page) notFound();
  const t = await getTranslations("placements.arrival");
  const acts = await getTranslations("placements.acts");
  // H1, H2: what is missing is named on the host's own pages
  const missing = {
    firstResponsibleMissing: { href: `/units/${page.facts.hostUnitId}/first-responsible`, label: acts("responsible") },
    mentorMissing: { href: `/placements/${page.id}/mentor`, label: acts("mentor") },
  };
  const way = Object.entries(missing).find(([code]) => code === page.whyNot?.code)?.[1];
  const next = way ? (
    <ButtonLink kind="primary" href={way.href}>
      {way.label}
    </ButtonLink>
  ) : undefined;
  return (
    <ActFrame head={page} title={t("title")} hint={t("hint")} whyNot={page.whyNot} next={next}>
      <ConfirmArrivalForm
        placementId={page.id}
        version={page.version}
        submissionId={crypto.randomUUID()}
        startsOn={page.facts.startsOn}
        today={page.today}
      />
    </ActFrame>
  );
}

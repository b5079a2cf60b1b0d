import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { openingChoices } from "@/lib/features/placements/queries";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { type Asked, one } from "../../list-address";
import { EnterRunningPlacementForm } from "./enter-running-placement-form";
import { PreparePlacementForm } from "./prepare-placement-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("placements.new"))("title") };
}

export default async function NewPlacementPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const { viewer } = await signedIn("/placements/new");
  if (!mayEver(viewer, "placement.prepare")) notFound();
  const isRunning = one((await searchParams).running) !== "";
  const [t, choices] = await Promise.all([getTranslations("placements"), openingChoices(viewer)]);
  const submissionId = crypto.randomUUID();
  const title = t(isRunning ? "new.takeOverTitle" : "new.title");
  return (
    <>
      <PageHead
        title={title}
        crumbs={[{ label: t("title"), href: "/placements" }, { label: title }]}
        summary={<p>{t(isRunning ? "new.takeOverSummary" : "new.summary")}</p>}
      />
      {choices.positions.length === 0 ? (
        <EmptyState
          title={t("new.noPositions")}
          next={t("new.noPositionsNext")}
          action={<ButtonLink href="/positions">{t("new.toPositions")}</ButtonLink>}
        />
      ) : isRunning ? (
        <EnterRunningPlacementForm choices={choices} today={choices.today} submissionId={submissionId} />
      ) : (
        <PreparePlacementForm choices={choices} submissionId={submissionId} />
      )}
    </>
  );
}

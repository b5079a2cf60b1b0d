import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { openingChoices } from "@/lib/features/placements/queries";
import { signedIn } from "@/lib/platform/signed-in";
import { type Asked, one } from "../../list-address";
import { EnterRunningPlacementForm } from "./enter-running-placement-form";
import { PreparePlacementForm } from "./prepare-placement-form";
import { ProgrammeChoice } from "./programme-choice";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("placements.new"))("title") };
}

export default async function NewPlacementPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const { viewer } = await signedIn("/placements/new");
  const asked = await searchParams;
  const isRunning = one(asked.running) !== "";
  const [t, choices] = await Promise.all([
    getTranslations("placements"),
    openingChoices(viewer, one(asked.programme) || null),
  ]);
  if (!choices) notFound();
  const common = await getTranslations("common");
  const submissionId = crypto.randomUUID();
  const title = t(isRunning ? "new.takeOverTitle" : "new.title");
  return (
    <>
      <PageHead
        title={title}
        crumbs={[{ label: t("title"), href: "/placements" }, { label: title }]}
        summary={<p>{t(isRunning ? "new.takeOverSummary" : "new.summary")}</p>}
      />
      {choices.programmes.length > 1 ? <ProgrammeChoice programmes={choices.programmes} isRunning={isRunning} /> : null}
      {choices.selecting.length > 0 ? (
        <p className="hint">{t("new.selecting", { names: choices.selecting.join(common("listSeparator")) })}</p>
      ) : null}
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

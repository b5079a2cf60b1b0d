import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { endEarlyPage } from "@/lib/features/placements/act-queries";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { ActFrame } from "../act-frame";
import { ProposedBy } from "../proposed-by";
import { EndEarlyForm } from "./end-early-form";
import { ProposeEarlyEndForm } from "./propose-early-end-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("placements.endEarly"))("title") };
}

export default async function EndEarlyPage({ params }: { params: Promise<{ placementId: string }> }) {
  const { placementId } = await params;
  const { viewer } = await signedIn(`/placements/${placementId}/end-early`);
  const page = await endEarlyPage(viewer, placementId);
  if (!page) notFound();
  const t = await getTranslations("placements.endEarly");
  return (
    <ActFrame head={page} title={t("title")} whyNot={page.whyNot}>
      {page.proposal ? <ProposedBy by={page.proposal.preparedBy} on={page.proposal.preparedOn} /> : null}
      {mayEver(viewer, "placement.endEarly") ? (
        <EndEarlyForm
          placementId={page.id}
          version={page.version}
          submissionId={crypto.randomUUID()}
          isDepartmentsOwn={page.isDepartmentsOwn}
          proposal={page.proposal}
        />
      ) : (
        <ProposeEarlyEndForm
          placementId={page.id}
          version={page.version}
          submissionId={crypto.randomUUID()}
          proposal={page.proposal}
        />
      )}
    </ActFrame>
  );
}

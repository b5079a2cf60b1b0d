import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RefusalPanel } from "@/components/refusal/refusal-panel";
import { Day } from "@/components/ui/day";
import { Notice } from "@/components/ui/notice";
import { Facts } from "@/components/ui/section";
import { outcomePage } from "@/lib/features/placements/act-queries";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { ActFrame } from "../act-frame";
import { ProposedBy } from "../proposed-by";
import { DecideOutcomeForm } from "./decide-outcome-form";
import { ProposeOutcomeForm } from "./propose-outcome-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("placements.outcome"))("title") };
}

/** O8: the outcome as it was decided, or the form that decides it. */
export default async function OutcomePage({ params }: { params: Promise<{ placementId: string }> }) {
  const { placementId } = await params;
  const { viewer } = await signedIn(`/placements/${placementId}/outcome`);
  const page = await outcomePage(viewer, placementId);
  if (!page) notFound();
  const t = await getTranslations();
  const { outcome } = page;
  const fact = (key: "performance" | "need" | "levelTwoReason", value: string | null) =>
    value ? [{ key, label: t(`placements.outcome.${key}`), value: "", note: value }] : [];
  return (
    <ActFrame head={page} title={t("placements.outcome.title")} hint={t("placements.outcome.hint")}>
      {page.isUnsupported ? <Notice kind="warn" title={t("placements.outcome.unsupported")} /> : null}
      {outcome ? (
        <Facts
          facts={[
            { key: "kind", label: t("placements.outcome.kind"), value: t(`statuses.outcomes.${outcome.kind}`) },
            { key: "day", label: t("placements.outcome.decidedOn"), value: <Day value={outcome.decidedOn} year /> },
            ...fact("performance", outcome.performance),
            ...fact("need", outcome.need),
            ...fact("levelTwoReason", outcome.levelTwoReason),
            ...(outcome.superior
              ? [{ key: "superior", label: t("placements.superior.label"), value: "", note: outcome.superior }]
              : []),
          ]}
        />
      ) : mayEver(viewer, "outcome.decide") || mayEver(viewer, "outcome.propose") ? (
        page.whyNot ? (
          <RefusalPanel refusal={page.whyNot} heading="h2" />
        ) : (
          <>
            {page.proposal ? <ProposedBy by={page.proposal.preparedBy} on={page.proposal.preparedOn} /> : null}
            {mayEver(viewer, "outcome.decide") ? (
              <DecideOutcomeForm
                {...{ placementId: page.id, version: page.version, proposal: page.proposal }}
                submissionId={crypto.randomUUID()}
                isDepartmentsOwn={page.isDepartmentsOwn}
              />
            ) : (
              <ProposeOutcomeForm
                {...{ placementId: page.id, version: page.version, proposal: page.proposal }}
                submissionId={crypto.randomUUID()}
              />
            )}
          </>
        )
      ) : (
        <p className="dim">{t("placements.outcome.none")}</p>
      )}
    </ActFrame>
  );
}

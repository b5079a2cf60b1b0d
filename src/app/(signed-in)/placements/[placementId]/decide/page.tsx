import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RefusalPanel } from "@/components/refusal/refusal-panel";
import { Section } from "@/components/ui/section";
import { decidePage } from "@/lib/features/placements/act-queries";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { ActFrame } from "../act-frame";
import { DecidePlacementForm } from "./decide-placement-form";
import { DeclareKinForm } from "./declare-kin-form";
import { SupplyDecisionForm } from "./supply-decision-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("placements.decide"))("title") };
}

/** The decision and what it needs before: the cadre's declaration, a waiver; or the decision still to be supplied. */
export default async function DecidePlacementPage({ params }: { params: Promise<{ placementId: string }> }) {
  const { placementId } = await params;
  const { viewer } = await signedIn(`/placements/${placementId}/decide`);
  const page = await decidePage(viewer, placementId);
  if (!page) notFound();
  const t = await getTranslations("placements.decide");
  const form = { placementId: page.id, version: page.version };
  const isToFollow = page.facts.decision?.status === "toFollow";
  const declares = mayEver(viewer, "kin.declare") && page.whyNotDeclareKin === null;
  const decides = mayEver(viewer, "placement.decide");
  return (
    <ActFrame head={page} title={t(isToFollow ? "supplyTitle" : "title")} hint={t(isToFollow ? "supplyHint" : "hint")}>
      <Section title={t("kinTitle")}>
        {page.kin.length === 0 ? <p className="dim">{t("kinNotAsked")}</p> : null}
        <ul className="facts">
          {page.kin.map((one) => (
            <li key={one.id}>
              <div className="r">
                <span>
                  {one.none ? t("kinNone") : t("kinLine", { relation: one.relation ?? "", name: one.name ?? "" })}
                </span>
                {one.isKnown ? <span>{t("kinKnown")}</span> : null}
              </div>
            </li>
          ))}
        </ul>
        {declares ? <DeclareKinForm {...form} submissionId={crypto.randomUUID()} /> : null}
      </Section>
      {isToFollow && mayEver(viewer, "placement.supplyDecision") ? (
        <Section title={t("supplyTitle")}>
          <SupplyDecisionForm {...form} today={page.today} submissionId={crypto.randomUUID()} />
        </Section>
      ) : null}
      {decides && !isToFollow ? (
        <Section title={t("title")}>
          {page.whyNotDecide ? (
            <RefusalPanel refusal={page.whyNotDecide} heading="h2" />
          ) : (
            <>
              {page.needsWaiver ? <RefusalPanel refusal={page.needsWaiver} heading="h2" /> : null}
              <DecidePlacementForm
                {...form}
                today={page.today}
                isDepartmentsOwn={page.isDepartmentsOwn}
                needsWaiver={page.needsWaiver !== null}
                waiverReason={page.waiverReason}
                submissionId={crypto.randomUUID()}
              />
            </>
          )}
        </Section>
      ) : null}
      {!decides && !isToFollow ? (
        <p className="dim">{t(page.facts.state === "prepared" ? "leaderDecides" : "isDecided")}</p>
      ) : null}
    </ActFrame>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RefusalPanel } from "@/components/refusal/refusal-panel";
import { Day } from "@/components/ui/day";
import { Facts, Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status";
import { standingItems } from "@/lib/domain/standing";
import { standingPage } from "@/lib/features/placements/act-queries";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { ActFrame } from "../act-frame";
import { ConfirmKeptForm } from "./confirm-kept-form";
import { ConfirmTransferForm } from "./confirm-transfer-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("placements.standing"))("title") };
}

/** T3: how the checklist stands, and for each side what it confirms. */
export default async function StandingPage({ params }: { params: Promise<{ placementId: string }> }) {
  const { placementId } = await params;
  const { viewer } = await signedIn(`/placements/${placementId}/standing`);
  const page = await standingPage(viewer, placementId);
  if (!page) notFound();
  const t = await getTranslations();
  const form = { placementId: page.id, today: page.today };
  const open = page.kept.filter((one) => one.whyNot === null).map((one) => one.item);
  return (
    <ActFrame head={page} title={t("placements.standing.title")} hint={t("placements.standing.hint")}>
      <Section title={t("placements.standing.state")}>
        <Facts
          facts={standingItems(page.facts).map((item) => {
            const done = page.confirmed.find((one) => one.item === item);
            return {
              key: item,
              label: t(`statuses.standingItems.${item}`),
              value: done ? (
                <Status shape="done">
                  <Day value={done.confirmedOn} year />
                </Status>
              ) : (
                <Status shape="ahead">{t("statuses.standingItemStates.pending")}</Status>
              ),
            };
          })}
        />
      </Section>
      {mayEver(viewer, "standing.confirmTransfer") ? (
        <Section title={t("placements.standing.transferTitle")}>
          {page.whyNotTransfer ? (
            <RefusalPanel refusal={page.whyNotTransfer} heading="h2" />
          ) : (
            <ConfirmTransferForm {...form} submissionId={crypto.randomUUID()} />
          )}
        </Section>
      ) : null}
      {mayEver(viewer, "standing.confirmKept") ? (
        <Section title={t("placements.standing.keptTitle")}>
          {open.length === 0 && page.kept[0]?.whyNot ? (
            <RefusalPanel refusal={page.kept[0].whyNot} heading="h2" />
          ) : (
            <ConfirmKeptForm {...form} items={open} submissionId={crypto.randomUUID()} />
          )}
        </Section>
      ) : null}
    </ActFrame>
  );
}

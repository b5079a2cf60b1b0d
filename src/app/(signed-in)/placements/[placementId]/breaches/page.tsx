import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { RefusalPanel } from "@/components/refusal/refusal-panel";
import { Day } from "@/components/ui/day";
import { Facts, Section } from "@/components/ui/section";
import { breachesPage } from "@/lib/features/placements/act-queries";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { dayWords } from "@/lib/wording/day-words";
import { ActFrame } from "../act-frame";
import { RecordBreachForm } from "./record-breach-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("placements.breaches"))("title") };
}

/** O8: the breaches of discipline entered on a placement; the department's alone. */
export default async function BreachesPage({ params }: { params: Promise<{ placementId: string }> }) {
  const { placementId } = await params;
  const { viewer } = await signedIn(`/placements/${placementId}/breaches`);
  const page = await breachesPage(viewer, placementId);
  if (!page) notFound();
  const [t, day] = [await getTranslations("placements.breaches"), dayWords(await getLocale())];
  return (
    <ActFrame head={page} title={t("title")} hint={t("hint")}>
      {page.breaches.length === 0 ? (
        <p className="dim">{t("none")}</p>
      ) : (
        <Facts
          facts={page.breaches.map((one) => ({
            key: one.id,
            label: <Day value={one.happenedOn} year />,
            value: t("recorded", { date: day(one.recordedOn, true) }),
            note: one.description,
          }))}
        />
      )}
      {mayEver(viewer, "breach.record") ? (
        <Section title={t("form")}>
          {page.whyNot ? (
            <RefusalPanel refusal={page.whyNot} heading="h2" />
          ) : (
            <RecordBreachForm placementId={page.id} today={page.today} submissionId={crypto.randomUUID()} />
          )}
        </Section>
      ) : null}
    </ActFrame>
  );
}

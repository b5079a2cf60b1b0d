import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RefusalPanel } from "@/components/refusal/refusal-panel";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { recordTalkAction } from "@/lib/features/mentoring/actions";
import { talkForm } from "@/lib/features/mentoring/talk-queries";
import { signedIn } from "@/lib/platform/signed-in";
import { LastTalks } from "./last-talks";
import { RecordTalkForm } from "./record-talk-form";

type Props = { params: Promise<{ placementId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("mentoring"))("talk.title") };
}

export default async function RecordTalkPage({ params }: Props) {
  const { placementId } = await params;
  const { viewer } = await signedIn(`/placements/${placementId}/talks/new`);
  const form = await talkForm(viewer, placementId);
  if (!form) notFound();
  const t = await getTranslations();
  if (form.refusal) {
    const back = <ButtonLink href={`/placements/${placementId}`}>{t("common.back")}</ButtonLink>;
    return <RefusalPanel refusal={form.refusal} next={back} />;
  }
  return (
    <>
      <PageHead
        title={t("mentoring.talk.title")}
        crumbs={[
          { label: t("nav.placements"), href: "/placements" },
          { label: form.cadreName, href: `/placements/${placementId}` },
          { label: t("mentoring.talk.title") },
        ]}
        summary={t("mentoring.talk.whom", {
          name: form.cadreName,
          position: form.positionTitle,
          unit: form.sendingUnit,
        })}
      />
      <div className="form-grid">
        <RecordTalkForm action={recordTalkAction} submissionId={crypto.randomUUID()} form={form} />
        <LastTalks {...form} />
      </div>
    </>
  );
}

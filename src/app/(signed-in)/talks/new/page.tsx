import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { recordTalkAction } from "@/lib/features/mentoring/actions";
import { talkChoice } from "@/lib/features/mentoring/talk-choice-queries";
import { signedIn } from "@/lib/platform/signed-in";
import { RecordTalkForm } from "../../placements/[placementId]/talks/new/record-talk-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("mentoring"))("talk.title") };
}

/** H3: a talk logged straight away: whose it was is chosen in the form. */
export default async function QuickTalkPage() {
  const { viewer } = await signedIn("/talks/new");
  const choice = await talkChoice(viewer);
  if (!choice) notFound();
  const t = await getTranslations();
  const title = t("mentoring.talk.title");
  const choices = choice.cadres.map(({ placementId, ...whom }) => ({
    placementId,
    label: t("mentoring.talk.choice", { name: whom.name, position: whom.positionTitle, unit: whom.sendingUnit }),
  }));
  return (
    <>
      <PageHead title={title} crumbs={[{ label: t("nav.placements"), href: "/placements" }, { label: title }]} />
      {choices.length === 0 ? (
        <EmptyState title={t("mentoring.talk.nobody")} next={t("mentoring.talk.nobodyNext")} />
      ) : (
        <div className="form-grid">
          <RecordTalkForm action={recordTalkAction} submissionId={crypto.randomUUID()} form={{ ...choice, choices }} />
        </div>
      )}
    </>
  );
}

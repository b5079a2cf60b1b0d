import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RecordTimeline } from "@/components/placement/record-timeline";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { talkList } from "@/lib/features/mentoring/talk-queries";
import { signedIn } from "@/lib/platform/signed-in";
import { TalkPeriods } from "./talk-periods";
import { talkRecord } from "./talk-record";

type Props = { params: Promise<{ placementId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("mentoring"))("talks.title") };
}

/** H3: every talk of a placement, and the periods that still ask for one. */
export default async function TalksPage({ params }: Props) {
  const { placementId } = await params;
  const { viewer } = await signedIn(`/placements/${placementId}/talks`);
  const list = await talkList(viewer, placementId);
  if (!list) notFound();
  const [t, past] = await Promise.all([getTranslations(), talkRecord(viewer, placementId)]);
  const log = list.whyNotRecord ? undefined : (
    <ButtonLink kind="primary" href={`/placements/${placementId}/talks/new`}>
      {t("mentoring.talks.log")}
    </ButtonLink>
  );
  return (
    <>
      <PageHead
        title={t("mentoring.talks.title")}
        crumbs={[
          { label: t("nav.placements"), href: "/placements" },
          { label: list.cadreName, href: `/placements/${placementId}` },
          { label: t("mentoring.talks.title") },
        ]}
        actions={log}
      />
      <div className="split">
        <Section title={t("record.timeline.label")}>
          {past.length === 0 ? (
            <EmptyState title={t("mentoring.talks.empty")} next={t("mentoring.talks.emptyNext")} />
          ) : (
            <RecordTimeline today={list.today} ahead={[]} past={past} />
          )}
        </Section>
        <div className="side-col">
          <TalkPeriods months={list.months} halfYears={list.halfYears} today={list.today} />
        </div>
      </div>
    </>
  );
}

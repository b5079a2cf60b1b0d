import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RefusalPanel } from "@/components/refusal/refusal-panel";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { meetingsPage } from "@/lib/features/selection/meeting-queries";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { PrepareMeetingForm } from "../../../../meetings/prepare-meeting-form";
import { SelectionNav } from "../selection-nav";
import { MeetingsTable } from "./meetings-table";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("committee"))("meetings.title") };
}

/** 会议研究: the meetings of the deciding body, and the next one's agenda and list (S1). */
export default async function MeetingsPage({ params }: { params: Promise<{ programmeId: string }> }) {
  const { programmeId } = await params;
  const { viewer } = await signedIn(`/programmes/${programmeId}/selection/meetings`);
  const page = await meetingsPage(viewer, programmeId);
  if (!page) notFound();
  const t = await getTranslations();
  const prepares = mayEver(viewer, "meeting.prepare");
  return (
    <>
      <PageHead
        title={t("committee.meetings.title")}
        crumbs={[
          { label: page.name, href: `/programmes/${page.id}` },
          { label: t("selection.title"), href: `/programmes/${page.id}/selection` },
          { label: t("committee.meetings.title") },
        ]}
      />
      <SelectionNav programmeId={page.id} role={viewer.role} />
      <MeetingsTable meetings={page.meetings} />
      {prepares ? (
        <Section
          title={t("committee.meetings.prepare")}
          aside={t("committee.meetings.waitingCount", { count: page.choices.length })}
        >
          {page.whyNot ? (
            <RefusalPanel refusal={page.whyNot} heading="h3" />
          ) : (
            <PrepareMeetingForm programmeId={page.id} choices={page.choices} />
          )}
        </Section>
      ) : null}
    </>
  );
}

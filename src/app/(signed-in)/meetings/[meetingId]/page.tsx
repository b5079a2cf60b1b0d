import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { PrintNow } from "@/components/list/print-now";
import { MakeUpLine } from "@/components/selection/make-up-line";
import { ButtonLink } from "@/components/ui/button";
import { useDayWords } from "@/components/ui/day";
import { Disclosure } from "@/components/ui/disclosure";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { meetingPage } from "@/lib/features/selection/meeting-queries";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { PrepareMeetingForm } from "../prepare-meeting-form";
import { MeetingDecided } from "./meeting-decided";
import { MeetingList } from "./meeting-list";
import { MeetingSheet } from "./meeting-sheet";
import { RecordMeetingForm } from "./record-meeting-form";

type Props = {
  params: Promise<{ meetingId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("committee"))("meeting.tab") };
}

/** One meeting of the deciding body: agenda and list before it, votes and decisions after it (S1, S2). */
export default async function MeetingPage({ params, searchParams }: Props) {
  const { meetingId } = await params;
  const here = `/meetings/${meetingId}`;
  const { viewer } = await signedIn(here);
  const page = await meetingPage(viewer, meetingId);
  if (!page) notFound();
  const t = await getTranslations();
  const selection = `/programmes/${page.programme.id}/selection`;
  const title = t("committee.meeting.title", { body: page.body });
  const crumbs = [
    { label: page.programme.name, href: `/programmes/${page.programme.id}` },
    { label: t("selection.title"), href: selection },
    { label: t("committee.meetings.title"), href: `${selection}/meetings` },
  ];
  if ((await searchParams).print)
    return (
      <div className="print-sheet">
        <PageHead
          title={t("common.print")}
          crumbs={[...crumbs, { label: title, href: here }, { label: t("common.print") }]}
          actions={
            <>
              <ButtonLink href={here}>{t("common.back")}</ButtonLink>
              <PrintNow />
            </>
          }
        />
        <MeetingSheet meeting={page} />
      </div>
    );
  const isOpen = page.whyNot === null;
  return (
    <>
      <PageHead
        title={title}
        crumbs={[...crumbs, { label: title }]}
        summary={<MeetingSum {...page} />}
        actions={<ButtonLink href={`${here}?print=1`}>{t("committee.meeting.print")}</ButtonLink>}
      />
      {page.recordedOn ? <MeetingDecided meeting={page} /> : null}
      <Section title={t("committee.meeting.agenda")}>
        <p className="prose">{page.agenda}</p>
        {isOpen && mayEver(viewer, "meeting.prepare") ? (
          <Disclosure summary={t("committee.meeting.revise")}>
            <PrepareMeetingForm
              programmeId={page.programme.id}
              choices={page.choices}
              meeting={{ ...page, listed: page.rows.map((row) => row.id) }}
            />
          </Disclosure>
        ) : null}
      </Section>
      <Section title={t("committee.meeting.list")} aside={t("common.people", { count: page.rows.length })}>
        <MakeUpLine makeUp={page.makeUp} />
        <MeetingList rows={page.rows} />
      </Section>
      {isOpen && mayEver(viewer, "meeting.record") ? <RecordMeetingForm meeting={page} /> : null}
    </>
  );
}

function MeetingSum({
  heldOn,
  recordedOn,
  rows,
}: {
  heldOn: string;
  recordedOn: string | null;
  rows: readonly { result: string | null }[];
}) {
  const t = useTranslations("committee.meeting");
  const day = useDayWords()(heldOn, true);
  const passed = rows.filter((row) => row.result === "passed").length;
  return <p>{recordedOn ? t("held", { day, count: rows.length, passed }) : t("plan", { day, count: rows.length })}</p>;
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PrintNow } from "@/components/list/print-now";
import { MakeUpLine } from "@/components/selection/make-up-line";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status";
import { decidedListPage } from "@/lib/features/selection/list-queries";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { MeetingList } from "../../../../meetings/[meetingId]/meeting-list";
import { SelectionNav } from "../selection-nav";
import { LeftSince, Rests } from "./list-facts";
import { ListSheet } from "./list-sheet";
import { LockList } from "./lock-list-form";
import { ReleaseSelection } from "./release-selection-form";

type Props = {
  params: Promise<{ programmeId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("committee"))("list.title") };
}

/** 人选名单: who is decided on, the locked list, and what of the selection is made known (S1, S2). */
export default async function DecidedListPage({ params, searchParams }: Props) {
  const { programmeId } = await params;
  const here = `/programmes/${programmeId}/selection/list`;
  const { viewer } = await signedIn(here);
  const page = await decidedListPage(viewer, programmeId);
  if (!page) notFound();
  const t = await getTranslations();
  const title = t("committee.list.title");
  const crumbs = [
    { label: page.name, href: `/programmes/${page.id}` },
    { label: t("selection.title"), href: `/programmes/${page.id}/selection` },
  ];
  if (page.locked && (await searchParams).print)
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
        <ListSheet name={page.name} rows={page.rows} locked={page.locked} today={page.today} />
      </div>
    );
  return (
    <>
      <PageHead
        title={title}
        crumbs={[...crumbs, { label: title }]}
        summary={
          <p>
            <Status shape={page.locked ? "done" : "underWay"}>
              {t(`committee.list.state.${page.locked ? "locked" : "open"}`)}
            </Status>
          </p>
        }
        actions={
          page.locked ? <ButtonLink href={`${here}?print=1`}>{t("committee.list.print")}</ButtonLink> : undefined
        }
      />
      <SelectionNav programmeId={page.id} role={viewer.role} />
      {page.locked ? <Rests locked={page.locked} /> : null}
      <Section
        title={t("committee.list.people")}
        aside={t("committee.list.openSum", { count: page.rows.length, quota: page.quota })}
      >
        <MakeUpLine makeUp={page.makeUp} />
        {page.rows.length === 0 ? (
          <EmptyState title={t("committee.list.none")} next={t("committee.list.noneNext")} />
        ) : (
          <MeetingList rows={page.rows} />
        )}
      </Section>
      <LeftSince left={page.left} />
      {page.locked ? null : <LockList page={page} locks={mayEver(viewer, "list.lock")} />}
      <ReleaseSelection page={page} releases={mayEver(viewer, "selection.release")} />
    </>
  );
}

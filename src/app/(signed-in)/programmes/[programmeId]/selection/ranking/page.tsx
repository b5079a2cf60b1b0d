import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Tabs } from "@/components/ui/segmented";
import type { StageResult } from "@/lib/domain/vocabulary";
import { rankingPage } from "@/lib/features/selection/ranking-queries";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { type Asked, one } from "../../../../list-address";
import { SelectionNav } from "../selection-nav";
import { RankedGroup, type RankedRow } from "./ranked-group";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("exam"))("ranking.title") };
}

type Props = { params: Promise<{ programmeId: string }>; searchParams: Promise<Asked> };
type Group = { key: string; title: string; rows: readonly RankedRow[]; proposal: StageResult | null };

/** 成绩排名: for the exam, or after the interview, with the line the scores propose (S5). */
export default async function RankingPage({ params, searchParams }: Props) {
  const { programmeId } = await params;
  const here = `/programmes/${programmeId}/selection/ranking`;
  const { viewer } = await signedIn(here);
  const [asked, t] = await Promise.all([searchParams, getTranslations()]);
  const page = await rankingPage(viewer, programmeId, one(asked.of) ?? null);
  if (!page) notFound();
  const { of, rows, quota, places, examWeight } = page;
  const decides = mayEver(viewer, "stage.decide") && page.isOpen;
  const proposes = (some: readonly RankedRow[], result: StageResult) =>
    decides && some.some((row) => row.proposal === result) ? result : null;
  const [above, below] = [rows.filter((row) => row.isAbove), rows.filter((row) => row.rank !== null && !row.isAbove)];
  const without = rows.filter((row) => row.rank === null);
  const groups: Group[] = [
    { key: "above", title: t("exam.ranking.groups.above"), rows: above, proposal: proposes(above, "passed") },
    { key: "below", title: t("exam.ranking.groups.below"), rows: below, proposal: proposes(below, "failed") },
    // each reason for having no score is entered as itself
    ...(["absent", "disqualified"] as const).map((why) => {
      const some = without.filter((row) => row.unranked === why);
      return { key: why, title: t(`exam.ranking.unranked.${why}`), rows: some, proposal: proposes(some, why) };
    }),
    {
      ...{ key: "without", title: t("exam.ranking.groups.without"), proposal: null },
      rows: without.filter((row) => row.unranked !== "absent" && row.unranked !== "disqualified"),
    },
  ];
  const decided = Number(one(asked.decided));
  return (
    <>
      <PageHead
        title={t("exam.ranking.title")}
        crumbs={[
          { label: t("programmes.title"), href: "/programmes" },
          { label: page.name, href: `/programmes/${page.id}` },
          { label: t("selection.title"), href: `/programmes/${page.id}/selection` },
          { label: t("exam.ranking.title") },
        ]}
        summary={<p className="dim">{t("exam.secret")}</p>}
      />
      <SelectionNav programmeId={page.id} role={viewer.role} />
      {decided > 0 ? <Notice kind="done" title={t("exam.ranking.done", { count: decided })} /> : null}
      {of === null ? <EmptyState title={t("exam.ranking.noScores")} next={t("exam.ranking.noScoresNext")} /> : null}
      {page.views.length > 1 ? (
        <Tabs
          label={t("exam.ranking.views")}
          tabs={page.views.map((view) => ({
            ...{ href: `${here}?of=${view}`, label: t(`exam.ranking.of.${view}`), current: view === of },
          }))}
        />
      ) : null}
      {of !== null && rows.length === 0 ? (
        <EmptyState title={t("exam.ranking.none")} next={t("exam.ranking.noneNext")} />
      ) : null}
      {of !== null && rows.length > 0 ? (
        <>
          <p className="cut">
            {of === "writtenExam" && page.hasInterview
              ? t("exam.ranking.toInterview", { quota, ratio: page.interviewRatio, places })
              : t("exam.ranking.toNext", { quota, places })}
          </p>
          <p className="dim">
            {of === "interview" ? t("exam.ranking.weights", { exam: examWeight, interview: 100 - examWeight }) : null}{" "}
            {decides ? t("exam.ranking.proposed") : null}
          </p>
          {groups.map(({ key, ...group }) => (
            <RankedGroup key={key} page={page} of={of} {...group} />
          ))}
        </>
      ) : null}
    </>
  );
}

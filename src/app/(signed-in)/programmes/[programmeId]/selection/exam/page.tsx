import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { Segmented } from "@/components/ui/segmented";
import { examPage } from "@/lib/features/selection/exam-queries";
import { signedIn } from "@/lib/platform/signed-in";
import { type Asked, one } from "../../../../list-address";
import { SelectionNav } from "../selection-nav";
import { AssignNumbersForm } from "./assign-numbers-form";
import { DecidedScores } from "./decided-scores";
import { EnterScoresForm } from "./enter-scores-form";

/** As many boxes as one form and its draft carry. */
const AT_A_TIME = 500;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("exam"))("title") };
}

type Props = { params: Promise<{ programmeId: string }>; searchParams: Promise<Asked> };

/** 笔试: exam numbers, and the scores of those who wait (S5). */
export default async function ExamPage({ params, searchParams }: Props) {
  const { programmeId } = await params;
  const here = `/programmes/${programmeId}/selection/exam`;
  const { viewer } = await signedIn(here);
  const [page, asked, t] = await Promise.all([examPage(viewer, programmeId), searchParams, getTranslations()]);
  if (!page) notFound();
  const groups = Math.max(1, Math.ceil(page.rows.length / AT_A_TIME));
  const at = Math.min(groups, Math.max(1, Number(one(asked.page)) || 1));
  const rows = page.rows.slice((at - 1) * AT_A_TIME, at * AT_A_TIME);
  const [entered, assigned] = [Number(one(asked.entered)), Number(one(asked.assigned))];
  return (
    <>
      <PageHead
        title={t("exam.title")}
        crumbs={[
          { label: t("programmes.title"), href: "/programmes" },
          { label: page.name, href: `/programmes/${page.id}` },
          { label: t("selection.title"), href: `/programmes/${page.id}/selection` },
          { label: t("exam.title") },
        ]}
        summary={<p className="dim">{t("exam.secret")}</p>}
        actions={
          page.isOpen && page.rows.length > 0 ? (
            <>
              <a className="btn" href={`/api/imports/template?kind=examScores&programmeId=${page.id}`} download>
                {t("exam.entry.sheet")}
              </a>
              <ButtonLink href={`/imports/new?kind=examScores&programmeId=${page.id}`}>
                {t("exam.entry.import")}
              </ButtonLink>
            </>
          ) : null
        }
      />
      <SelectionNav programmeId={page.id} role={viewer.role} />
      {asked.assigned !== undefined && assigned > 0 ? (
        <Notice kind="done" title={t("exam.numbers.done", { count: assigned })} />
      ) : null}
      {asked.entered !== undefined ? (
        <Notice kind="done" title={entered > 0 ? t("exam.entry.done", { count: entered }) : t("exam.entry.same")} />
      ) : null}
      {page.hasExam ? null : <EmptyState title={t("exam.noExam")} next={t("exam.noExamNext")} />}
      {page.whyNotAssign === null ? (
        <AssignNumbersForm programmeId={page.id} waiting={page.waitingWithout} ahead={page.ahead} />
      ) : null}
      {groups > 1 ? (
        <Segmented
          label={t("exam.entry.pages")}
          tabs={Array.from({ length: groups }, (_, i) => ({
            ...{ href: `${here}?page=${i + 1}`, label: t("exam.entry.page", { page: i + 1 }), current: i + 1 === at },
          }))}
        />
      ) : null}
      {page.isOpen && rows.length > 0 ? <EnterScoresForm programmeId={page.id} rows={rows} at={at} /> : null}
      {page.hasExam && page.rows.length === 0 && page.waitingWithout === 0 && page.decided.length === 0 ? (
        <Section title={t("exam.entry.title")}>
          <EmptyState title={t("exam.entry.empty")} next={t("exam.entry.emptyNext")} />
        </Section>
      ) : null}
      {page.decided.length > 0 ? (
        <Section
          title={t("exam.decided.title")}
          aside={t("exam.ranking.count", { count: page.decided.length })}
          className="flow"
        >
          <p className="dim">{t("exam.decided.hint")}</p>
          {page.rows.length > 0 ? (
            <Disclosure summary={t("exam.decided.title")}>
              <DecidedScores rows={page.decided} />
            </Disclosure>
          ) : (
            <DecidedScores rows={page.decided} />
          )}
        </Section>
      ) : null}
    </>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { AGE_GROUPS, SEXES_OR_UNKNOWN } from "@/lib/domain/selection/funnel";
import { figuresPage } from "@/lib/features/selection/figure-queries";
import { signedIn } from "@/lib/platform/signed-in";
import { SelectionNav } from "../selection-nav";
import { Composition } from "./composition";
import { SplitTable } from "./split-table";
import { StagesTable } from "./stages-table";
import { WhoLeft } from "./who-left";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("exam"))("figures.title") };
}

/** 各环节情况: how many came to each stage and who left there, by parts, and who the decided would be (S1). */
export default async function FiguresPage({ params }: { params: Promise<{ programmeId: string }> }) {
  const { programmeId } = await params;
  const { viewer } = await signedIn(`/programmes/${programmeId}/selection/figures`);
  const page = await figuresPage(viewer, programmeId);
  if (!page) notFound();
  const [t, locale] = [await getTranslations(), await getLocale()];
  const { stages, whole } = page;
  const split = (of: "unit" | "sex" | "age" | "wish", hint: string) => ({
    ...{ title: t(`exam.figures.splits.${of}`), part: t(`exam.figures.part.${of}`), hint, stages, whole },
  });
  const hint = t("exam.figures.splitHint");
  const on = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(page.until));
  const sexes = SEXES_OR_UNKNOWN.flatMap((sex) => {
    const found = page.bySex.find(([key]) => (key ?? "unknown") === sex);
    const name = sex === "unknown" ? t("exam.figures.unknownPart") : t(`statuses.sexes.${sex}`);
    return found ? [{ key: sex, name, count: found[1] }] : [];
  });
  const ages = AGE_GROUPS.flatMap((group) => {
    const found = page.byAge.find(([key]) => key === group);
    const name = group === "unknown" ? t("exam.figures.unknownPart") : t(`exam.figures.ages.${group}`);
    return found ? [{ key: group, name, count: found[1] }] : [];
  });
  const wishes = [...page.frontLines, null].flatMap((line) => {
    const found = page.byWish.find(([key]) => key === line);
    return found ? [{ key: line ?? "", name: line ?? t("exam.figures.noWish"), count: found[1] }] : [];
  });
  return (
    <>
      <PageHead
        title={t("exam.figures.title")}
        crumbs={[
          { label: t("programmes.title"), href: "/programmes" },
          { label: page.name, href: `/programmes/${page.id}` },
          { label: t("selection.title"), href: `/programmes/${page.id}/selection` },
          { label: t("exam.figures.title") },
        ]}
        summary={
          <p className="dim">
            {t("exam.secret")} <span className="noprint desk-only">{t("exam.figures.print")}</span>
          </p>
        }
      />
      <div className="noprint">
        <SelectionNav programmeId={page.id} role={viewer.role} />
      </div>
      {whole.total === 0 ? (
        <EmptyState title={t("exam.figures.nobody")} next={t("exam.figures.nobodyNext")} />
      ) : (
        <>
          <StagesTable count={whole} />
          <Composition groups={page.composition} />
          <SplitTable {...split("sex", hint)} parts={sexes} />
          <SplitTable {...split("age", t("exam.figures.ageHint", { on }))} parts={ages} />
          <SplitTable {...split("wish", hint)} parts={wishes} />
          <SplitTable
            {...split("unit", hint)}
            parts={page.byUnit.map(({ name, count }) => ({ key: name, name, count }))}
          />
          <WhoLeft left={page.left} />
        </>
      )}
    </>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { panelsPage } from "@/lib/features/selection/panel-queries";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { PanelsTable } from "./panels-table";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panels"))("title") };
}

/** 面试: the panels one sits on; the department's all (S5, E1). */
export default async function PanelsPage() {
  const { viewer } = await signedIn("/panels");
  const page = await panelsPage(viewer);
  if (!page) notFound();
  const t = await getTranslations("panels");
  const { panels, today } = page;
  const isOwn = mayEver(viewer, "panelMark.give");
  return (
    <>
      <PageHead title={t("title")} />
      <Section title={t("list")} aside={panels.length > 0 ? t("count", { count: panels.length }) : undefined}>
        {panels.length === 0 ? (
          <EmptyState title={t("empty")} next={t(isOwn ? "emptyNext" : "emptyDepartment")} />
        ) : (
          <PanelsTable rows={panels} today={today} isOwn={isOwn} withProgramme />
        )}
      </Section>
    </>
  );
}

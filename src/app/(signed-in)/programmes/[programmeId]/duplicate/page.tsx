import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/ui/page-head";
import { addMonths } from "@/lib/domain/calendar-date";
import { programmePage } from "@/lib/features/programmes/queries";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { DuplicateProgrammeForm } from "./duplicate-programme-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("programmes"))("duplicate.title") };
}

/** 照此新建批次: last year's settings, capabilities and selection for the next year (S1, S2). */
export default async function DuplicateProgrammePage({ params }: { params: Promise<{ programmeId: string }> }) {
  const { programmeId } = await params;
  const { viewer } = await signedIn(`/programmes/${programmeId}/duplicate`);
  const page = mayEver(viewer, "programme.duplicate") ? await programmePage(viewer, programmeId) : null;
  if (!page) notFound();
  const t = await getTranslations("programmes");
  const year = page.year + 1;
  return (
    <>
      <PageHead
        title={t("duplicate.title")}
        crumbs={[
          { label: t("title"), href: "/programmes" },
          { label: page.name, href: `/programmes/${page.id}` },
          { label: t("duplicate.title") },
        ]}
        summary={<p>{t("duplicate.hint", { name: page.name })}</p>}
      />
      <DuplicateProgrammeForm
        programmeId={page.id}
        values={{
          // the year in the name goes with the year
          ...{ name: page.name.replace(String(page.year), String(year)), year, quota: page.quota },
          startsOn: addMonths(page.startsOn, 12),
        }}
      />
    </>
  );
}

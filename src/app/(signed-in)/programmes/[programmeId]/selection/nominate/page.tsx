import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RefusalPanel } from "@/components/refusal/refusal-panel";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { nominatePage } from "@/lib/features/selection/queries";
import { signedIn } from "@/lib/platform/signed-in";
import { type Asked, one } from "../../../../list-address";
import { ChooseUnit, NominateForm } from "./nominate-form";

type Params = { params: Promise<{ programmeId: string }>; searchParams: Promise<Asked> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("selection"))("nominateTitle") };
}

/** 推荐人选: a unit's cadres who are not candidates yet, ticked and put forward together. */
export default async function NominatePage({ params, searchParams }: Params) {
  const { programmeId } = await params;
  const here = `/programmes/${programmeId}/selection`;
  const { viewer } = await signedIn(`${here}/nominate`);
  const page = await nominatePage(viewer, programmeId, one((await searchParams).unit) || null);
  if (!page) notFound();
  const t = await getTranslations();
  return (
    <>
      <PageHead
        title={t("selection.nominateTitle")}
        crumbs={[
          { label: t("programmes.title"), href: "/programmes" },
          { label: page.name, href: `/programmes/${page.id}` },
          { label: t("selection.title"), href: here },
          { label: t("selection.nominateTitle") },
        ]}
        summary={page.unit ? <p>{page.unit.name}</p> : undefined}
      />
      {page.whyNot ? <RefusalPanel refusal={page.whyNot} heading="h2" /> : null}
      {page.units.length > 1 && !page.whyNot ? <ChooseUnit units={page.units} chosen={page.unit?.id ?? ""} /> : null}
      {page.whyNot || !page.unit ? null : page.people.length === 0 ? (
        <EmptyState title={t("selection.nominate.nobody")} next={t("selection.nominate.nobodyNext")} />
      ) : (
        <NominateForm programmeId={page.id} unitId={page.unit.id} people={page.people} />
      )}
    </>
  );
}

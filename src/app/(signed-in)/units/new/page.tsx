import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/ui/page-head";
import { prepareUnitAction } from "@/lib/features/people/actions";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { UnitForm } from "../unit-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people.units"))("prepare") };
}

export default async function PrepareUnitPage() {
  const { viewer } = await signedIn("/units/new");
  if (!mayEver(viewer, "unit.prepare")) notFound();
  const t = await getTranslations("people.units");
  return (
    <>
      <PageHead title={t("prepare")} crumbs={[{ label: t("title"), href: "/units" }, { label: t("prepare") }]} />
      <UnitForm action={prepareUnitAction} submissionId={crypto.randomUUID()} />
    </>
  );
}

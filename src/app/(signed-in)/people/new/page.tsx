import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/ui/page-head";
import { preparePersonAction } from "@/lib/features/people/actions";
import { unitChoices } from "@/lib/features/people/unit-queries";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { PersonForm } from "../person-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people"))("prepare") };
}

export default async function PreparePersonPage() {
  const { viewer } = await signedIn("/people/new");
  if (!mayEver(viewer, "person.prepare")) notFound();
  const [t, units] = await Promise.all([getTranslations("people"), unitChoices(viewer)]);
  return (
    <>
      <PageHead title={t("prepare")} crumbs={[{ label: t("title"), href: "/people" }, { label: t("prepare") }]} />
      <PersonForm action={preparePersonAction} submissionId={crypto.randomUUID()} units={units} />
    </>
  );
}

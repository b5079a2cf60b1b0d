import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RefusalPanel } from "@/components/refusal/refusal-panel";
import { PageHead } from "@/components/ui/page-head";
import { programmePage } from "@/lib/features/programmes/queries";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { CloseProgrammeForm } from "./close-programme-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("programmes"))("close.title") };
}

export default async function CloseProgrammePage({ params }: { params: Promise<{ programmeId: string }> }) {
  const { programmeId } = await params;
  const { viewer } = await signedIn(`/programmes/${programmeId}/close`);
  const page = mayEver(viewer, "programme.close") ? await programmePage(viewer, programmeId) : null;
  if (!page) notFound();
  const t = await getTranslations("programmes");
  return (
    <>
      <PageHead
        title={t("close.title")}
        crumbs={[
          { label: t("title"), href: "/programmes" },
          { label: page.name, href: `/programmes/${page.id}` },
          { label: t("close.title") },
        ]}
        summary={<p>{t("close.hint")}</p>}
      />
      {page.whyNotClose ? (
        <RefusalPanel refusal={page.whyNotClose} heading="h2" />
      ) : (
        <CloseProgrammeForm programmeId={page.id} version={page.version} submissionId={crypto.randomUUID()} />
      )}
    </>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RefusalPanel } from "@/components/refusal/refusal-panel";
import { PageHead } from "@/components/ui/page-head";
import { programmePage } from "@/lib/features/programmes/queries";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { ApproveProgrammeForm } from "./approve-programme-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("programmes"))("approve.title") };
}

export default async function ApproveProgrammePage({ params }: { params: Promise<{ programmeId: string }> }) {
  const { programmeId } = await params;
  const { viewer } = await signedIn(`/programmes/${programmeId}/approve`);
  const page = mayEver(viewer, "programme.decide") ? await programmePage(viewer, programmeId) : null;
  if (!page) notFound();
  const t = await getTranslations("programmes");
  return (
    <>
      <PageHead
        title={t("approve.title")}
        crumbs={[
          { label: t("title"), href: "/programmes" },
          { label: page.name, href: `/programmes/${page.id}` },
          { label: t("approve.title") },
        ]}
        summary={<p>{t("approve.hint")}</p>}
      />
      {page.whyNotApprove ? (
        <RefusalPanel refusal={page.whyNotApprove} heading="h2" />
      ) : (
        <ApproveProgrammeForm
          programmeId={page.id}
          version={page.version}
          submissionId={crypto.randomUUID()}
          today={page.today}
        />
      )}
    </>
  );
}

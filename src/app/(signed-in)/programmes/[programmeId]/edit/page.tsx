import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RefusalPanel } from "@/components/refusal/refusal-panel";
import { PageHead } from "@/components/ui/page-head";
import { programmePage } from "@/lib/features/programmes/queries";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { ReviseProgrammeForm } from "./revise-programme-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("programmes"))("form.editTitle") };
}

export default async function EditProgrammePage({ params }: { params: Promise<{ programmeId: string }> }) {
  const { programmeId } = await params;
  const { viewer } = await signedIn(`/programmes/${programmeId}/edit`);
  const page = mayEver(viewer, "programme.prepare") ? await programmePage(viewer, programmeId) : null;
  if (!page) notFound();
  const t = await getTranslations("programmes");
  return (
    <>
      <PageHead
        title={t("form.editTitle")}
        crumbs={[
          { label: t("title"), href: "/programmes" },
          { label: page.name, href: `/programmes/${page.id}` },
          { label: t("form.editTitle") },
        ]}
      />
      {page.whyNotRevise ? (
        <RefusalPanel refusal={page.whyNotRevise} heading="h2" />
      ) : (
        <ReviseProgrammeForm
          programmeId={page.id}
          version={page.version}
          submissionId={crypto.randomUUID()}
          values={page}
          capabilities={page.capabilities}
          isFixed={page.status !== "draft"}
        />
      )}
    </>
  );
}

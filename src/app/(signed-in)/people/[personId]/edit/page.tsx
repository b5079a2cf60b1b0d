import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/ui/page-head";
import { revisePersonAction } from "@/lib/features/people/actions";
import { personPage } from "@/lib/features/people/queries";
import { unitChoices } from "@/lib/features/people/unit-queries";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { PersonForm } from "../../person-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people"))("revise") };
}

export default async function RevisePersonPage({ params }: { params: Promise<{ personId: string }> }) {
  const { personId } = await params;
  const { viewer } = await signedIn(`/people/${personId}/edit`);
  const person = mayEver(viewer, "person.revise") ? await personPage(viewer, personId) : null;
  if (!person) notFound();
  const [t, units] = await Promise.all([getTranslations("people"), unitChoices(viewer)]);
  return (
    <>
      <PageHead
        title={t("revise")}
        crumbs={[
          { label: t("title"), href: "/people" },
          { label: person.name, href: `/people/${personId}` },
          { label: t("revise") },
        ]}
      />
      <PersonForm action={revisePersonAction} submissionId={crypto.randomUUID()} units={units} person={person} />
    </>
  );
}

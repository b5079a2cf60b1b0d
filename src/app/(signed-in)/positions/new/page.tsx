import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { offerChoices } from "@/lib/features/programmes/queries";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { type Asked, one } from "../../list-address";
import { OfferPositionForm } from "./offer-position-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("programmes.positions"))("newTitle") };
}

export default async function NewPositionPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const { viewer } = await signedIn("/positions/new");
  const choices = await offerChoices(viewer);
  if (!choices) notFound();
  const t = await getTranslations("programmes");
  const mayOpen = mayEver(viewer, "programme.open");
  return (
    <>
      <PageHead
        title={t("positions.newTitle")}
        crumbs={[{ label: t("positions.title"), href: "/positions" }, { label: t("positions.newTitle") }]}
        summary={<p>{t("positions.newHint")}</p>}
      />
      {choices.programmes.length === 0 ? (
        <EmptyState
          title={t("list.empty")}
          next={t(mayOpen ? "list.emptyNext" : "list.emptyWait")}
          action={mayOpen ? <ButtonLink href="/programmes/new">{t("open")}</ButtonLink> : undefined}
        />
      ) : (
        <OfferPositionForm
          programmes={choices.programmes}
          units={choices.units}
          programmeId={one((await searchParams).programme)}
          submissionId={crypto.randomUUID()}
        />
      )}
    </>
  );
}

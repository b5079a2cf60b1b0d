import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import type { Params } from "@/lib/domain/list/asked";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { ListPage } from "../list-frame";
import { placementsListing } from "./placements-listing";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("placements"))("title") };
}

/** 挂职: the placements in reach, narrowed and ordered by the address. */
export default async function PlacementsPage({ searchParams }: { searchParams: Promise<Params> }) {
  const who = await signedIn("/placements");
  if (!mayEver(who.viewer, "placement.read")) notFound();
  const t = await getTranslations("placements");
  return (
    <ListPage
      who={who}
      listing={placementsListing}
      params={await searchParams}
      actions={
        mayEver(who.viewer, "placement.prepare") ? (
          <>
            <ButtonLink href="/placements/new?running=1">{t("takeOver")}</ButtonLink>
            <ButtonLink kind="primary" href="/placements/new">
              {t("prepare")}
            </ButtonLink>
          </>
        ) : undefined
      }
    />
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import type { Params } from "@/lib/domain/list/asked";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { ListPage } from "../list-frame";
import { positionsListing } from "./positions-listing";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("programmes.positions"))("title") };
}

/** 岗位: the positions in reach, by host. */
export default async function PositionsPage({ searchParams }: { searchParams: Promise<Params> }) {
  const who = await signedIn("/positions");
  if (!mayEver(who.viewer, "position.read")) notFound();
  const t = await getTranslations("programmes");
  return (
    <ListPage
      who={who}
      listing={positionsListing}
      params={await searchParams}
      crumbs={[{ label: t("title"), href: "/programmes" }, { label: t("positions.title") }]}
      actions={
        mayEver(who.viewer, "position.offer") ? (
          <ButtonLink kind="primary" href="/positions/new">
            {t("positions.offer")}
          </ButtonLink>
        ) : undefined
      }
    />
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import type { Params } from "@/lib/domain/list/asked";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { ListPage } from "../list-frame";
import { unitsListing } from "./units-listing";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people.units"))("title") };
}

/** 单位: the units in reach, by pinyin. */
export default async function UnitsPage({ searchParams }: { searchParams: Promise<Params> }) {
  const who = await signedIn("/units");
  if (!mayEver(who.viewer, "unit.read")) notFound();
  const t = await getTranslations("people.units");
  return (
    <ListPage
      who={who}
      listing={unitsListing}
      params={await searchParams}
      actions={
        mayEver(who.viewer, "unit.prepare") ? (
          <ButtonLink kind="primary" href="/units/new">
            {t("prepare")}
          </ButtonLink>
        ) : undefined
      }
    />
  );
}

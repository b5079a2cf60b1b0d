import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import type { Params } from "@/lib/domain/list/asked";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { ListPage } from "../list-frame";
import { peopleListing } from "./people-listing";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people"))("title") };
}

/** 干部: the people in reach, by pinyin. */
export default async function PeoplePage({ searchParams }: { searchParams: Promise<Params> }) {
  const who = await signedIn("/people");
  if (!mayEver(who.viewer, "person.read")) notFound();
  const t = await getTranslations("people");
  return (
    <ListPage
      who={who}
      listing={peopleListing}
      params={await searchParams}
      actions={
        mayEver(who.viewer, "person.prepare") ? (
          <ButtonLink kind="primary" href="/people/new">
            {t("prepare")}
          </ButtonLink>
        ) : undefined
      }
    />
  );
}

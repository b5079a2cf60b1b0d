import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import type { Params } from "@/lib/domain/list/asked";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { ListPage } from "../list-frame";
import { importsListing } from "./imports-listing";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("imports"))("title") };
}

/** 导入: the imports of the department, the latest first. */
export default async function ImportsPage({ searchParams }: { searchParams: Promise<Params> }) {
  const who = await signedIn("/imports");
  if (!mayEver(who.viewer, "import.read")) notFound();
  const t = await getTranslations("imports");
  return (
    <ListPage
      who={who}
      listing={importsListing}
      params={await searchParams}
      summary={t("summary")}
      actions={
        <ButtonLink kind="primary" href="/imports/new">
          {t("start")}
        </ButtonLink>
      }
    />
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import type { Params } from "@/lib/domain/list/asked";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { ListPage } from "../list-frame";
import { programmesListing } from "./programmes-listing";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("programmes"))("title") };
}

/** 批次: the programmes of the area, newest first. */
export default async function ProgrammesPage({ searchParams }: { searchParams: Promise<Params> }) {
  const who = await signedIn("/programmes");
  const { viewer } = who;
  if (!mayEver(viewer, "programme.read")) notFound();
  const t = await getTranslations("programmes");
  return (
    <ListPage
      who={who}
      listing={programmesListing}
      params={await searchParams}
      summary={<p>{t("summary")}</p>}
      actions={
        <>
          {mayEver(viewer, "position.read") ? <ButtonLink href="/positions">{t("positions.title")}</ButtonLink> : null}
          {mayEver(viewer, "calendar.read") ? (
            <ButtonLink href="/programmes/calendar">{t("calendar")}</ButtonLink>
          ) : null}
          {mayEver(viewer, "programme.open") ? (
            <ButtonLink kind="primary" href="/programmes/new">
              {t("open")}
            </ButtonLink>
          ) : null}
        </>
      }
    />
  );
}

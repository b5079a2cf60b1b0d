import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import type { Params } from "@/lib/domain/list/asked";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { FirstSteps } from "../first-steps";
import { ListPage } from "../list-frame";
import { accountsListing } from "./accounts-listing";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("title") };
}

/** 账号: the accounts of the department. */
export default async function AccountsPage({ searchParams }: { searchParams: Promise<Params> }) {
  const who = await signedIn("/accounts");
  if (!mayEver(who.viewer, "account.read")) notFound();
  const t = await getTranslations("accounts");
  return (
    <ListPage
      who={who}
      listing={accountsListing}
      params={await searchParams}
      before={<FirstSteps viewer={who.viewer} />}
      actions={
        mayEver(who.viewer, "account.open") ? (
          <ButtonLink kind="primary" href="/accounts/new">
            {t("openAccount")}
          </ButtonLink>
        ) : undefined
      }
    />
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/ui/page-head";
import { openAccountAction } from "@/lib/features/accounts/actions";
import { accountChoices } from "@/lib/features/accounts/queries";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { OpenAccountForm } from "./open-account-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("opening.title") };
}

export default async function OpenAccountPage() {
  const { viewer } = await signedIn("/accounts/new");
  if (!mayEver(viewer, "account.open")) notFound();
  const [t, { people }] = await Promise.all([getTranslations("accounts"), accountChoices(viewer)]);
  return (
    <>
      <PageHead
        title={t("opening.title")}
        crumbs={[{ label: t("title"), href: "/accounts" }, { label: t("opening.title") }]}
      />
      <OpenAccountForm action={openAccountAction} submissionId={crypto.randomUUID()} people={people} />
    </>
  );
}

import type { Metadata } from "next";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Door } from "@/components/shell/door";
import { THEME_COOKIE, themeOf } from "@/components/ui/theme";
import { signInAction } from "@/lib/features/accounts/actions";
import { safeNext } from "@/lib/platform/auth/door";
import { isOurs } from "@/lib/platform/env";
import { whoIsSignedIn } from "@/lib/platform/signed-in";
import { DemoAccounts } from "./demo-accounts";
import { SignInForm } from "./sign-in-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("signIn"))("title") };
}

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) {
  const asked = (await searchParams).next;
  const next = safeNext(typeof asked === "string" ? asked : null);
  if (await whoIsSignedIn()) redirect(next);
  return (
    <Door theme={themeOf((await cookies()).get(THEME_COOKIE)?.value)}>
      <SignInForm action={signInAction} next={next} />
      {isOurs() ? <DemoAccounts /> : null}
    </Door>
  );
}

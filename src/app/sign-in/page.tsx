import demo from "@seed/accounts.json";
import type { Metadata } from "next";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ForgetKeys } from "@/components/offline/forget-keys";
import { Door } from "@/components/shell/door";
import { Notice } from "@/components/ui/notice";
import { THEME_COOKIE, themeOf } from "@/components/ui/theme";
import { signInAction } from "@/lib/features/accounts/actions";
import { safeNext } from "@/lib/platform/auth/door";
import { clock } from "@/lib/platform/clock";
import { isOurs } from "@/lib/platform/env";
import { whoIsSignedIn } from "@/lib/platform/signed-in";
import { DemoAccounts } from "./demo-accounts";
import { SignInForm } from "./sign-in-form";

type Props = {
  searchParams: Promise<{ next?: string | string[]; kept?: string | string[]; account?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("signIn"))("title") };
}

export default async function SignInPage({ searchParams }: Props) {
  const { next: asked, account, kept } = await searchParams;
  const next = safeNext(typeof asked === "string" ? asked : null);
  if (await whoIsSignedIn()) redirect(next);
  const t = await getTranslations("drafts");
  const chosen = isOurs() ? demo.accounts.find((known) => known.account === account) : undefined;
  const filled = chosen ? { account: chosen.account, password: demo.password } : undefined;
  return (
    <Door theme={themeOf((await cookies()).get(THEME_COOKIE)?.value)} today={clock.today()}>
      {kept === "1" ? <Notice title={t("door.kept")}>{t("door.keptNext")}</Notice> : null}
      <SignInForm key={filled?.account} action={signInAction} next={next} filled={filled} />
      {isOurs() ? <DemoAccounts next={next} /> : null}
      <ForgetKeys />
    </Door>
  );
}
